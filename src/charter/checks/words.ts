import type { CharterPack } from '../pack';
import type { WordRule } from '../schema/rule';
import {
  contractTexts,
  kpiTexts,
  withoutQuotations,
  type ContractText,
  type PlacedText,
} from './contractTexts';
import { fillWithSamples } from './sampleFill';

const MOST_WORDS = 35;

/** Contract text keeps to docs/drafting-standard.md#rule-2 (no banned word of a duty) and docs/drafting-standard.md#rule-12 (no sentence over 35 words). */
export function checkWords(pack: CharterPack): readonly string[] {
  const rules = pack.wordRules.map(compile);
  const texts = contractTexts(pack);
  const printed = [...texts, ...kpiTexts(pack)];
  // nearly every rule finds nothing in the whole pack: only the others are tried text by text
  const whole = printed.map(({ text }) => text).join('\n');
  const suspects = rules.filter(({ pattern }) => pattern.test(whole));
  return [...printed.flatMap((text) => checkBannedWords(text, suspects)), ...texts.flatMap(checkSentences)];
}

interface CompiledRule {
  readonly pattern: RegExp;
  readonly except: readonly RegExp[];
}

function compile({ pattern, except }: WordRule): CompiledRule {
  return {
    pattern: new RegExp(pattern, 'i'),
    except: except.map((phrase) => new RegExp(escape(phrase), 'giu')),
  };
}

function escape(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function checkBannedWords({ place, text }: PlacedText, rules: readonly CompiledRule[]): readonly string[] {
  return rules.flatMap(({ pattern, except }) => {
    if (!pattern.test(text)) return [];
    const rest = except.reduce((left, phrase) => left.replace(phrase, ' … '), withoutQuotations(text));
    const found = pattern.exec(rest);
    return found === null ? [] : [`${place} says "${found[0]}"`];
  });
}

function checkSentences({ place, text, part }: ContractText): readonly string[] {
  // a definition is one phrase, often with a list; only duties are held to the limit
  if (part === 'definition') return [];
  return fillWithSamples(text)
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length)
    .filter((words) => words > MOST_WORDS)
    .map((words) => `${place} has a sentence of ${String(words)} words, more than ${String(MOST_WORDS)}`);
}
