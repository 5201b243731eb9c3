import type { CharterPack } from '../../charter/pack';
import { namedInCharter } from '../../drafting/explaining/namedInCharter';
import { normalise } from './normalise';

/** What a question in the middle of a draft asks. */
export type Asked =
  /** Why these commitments and targets, all of them. */
  | { readonly asks: 'whyThese' }
  /** Why one of them: its name, its KPI's number or its figure. */
  | { readonly asks: 'why'; readonly about: string }
  /** What would change if these facts held, in the words as typed. */
  | { readonly asks: 'whatIf'; readonly facts: string }
  | { readonly asks: 'howMany' }
  | { readonly asks: 'meaning'; readonly term: string }
  /** A question that we have no answer for. */
  | { readonly asks: 'other' };

/** Reads a message as a question to us; undefined where it is none. */
export function readAsked(pack: CharterPack, text: string): Asked | undefined {
  const { asks } = pack.wording.dialogs;
  const said = normalise(text);
  const mention = startOf(said, asks.notAsked);
  if (mention !== undefined) {
    const about = said.slice(mention.length).trim();
    return namedInCharter(pack, about) === undefined ? undefined : { asks: 'why', about };
  }
  if (asks.whyThese.includes(said)) return { asks: 'whyThese' };
  if (asks.howMany.some((phrase) => said === phrase || said.startsWith(`${phrase} `)))
    return { asks: 'howMany' };
  const whatIf = startOf(said, asks.whatIf);
  if (whatIf !== undefined) return { asks: 'whatIf', facts: asTyped(text).slice(whatIf.length).trim() };
  const why = startOf(said, asks.why);
  if (why !== undefined) return { asks: 'why', about: said.slice(why.length).trim() };
  const meaning = startOf(said, asks.meaning);
  if (meaning !== undefined)
    return { asks: 'meaning', term: withoutEnd(said.slice(meaning.length).trim(), asks.meaningEnds) };
  return startOf(said, asks.openings) === undefined ? undefined : { asks: 'other' };
}

/** As typed, cut as `normalise` cuts it: capitals tell a place from a word. */
function asTyped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s"'“”‘’.,!]+|[\s"'“”‘’.,!?]+$/g, '');
}

/** The longest of some phrases that a message begins with, followed by more words. */
export function startOf(said: string, phrases: readonly string[]): string | undefined {
  return phrases
    .filter((phrase) => said.startsWith(`${phrase} `))
    .reduce<string | undefined>(
      (longest, phrase) => (phrase.length > (longest?.length ?? 0) ? phrase : longest),
      undefined,
    );
}

function withoutEnd(said: string, ends: readonly string[]): string {
  const end = ends.find((each) => said.endsWith(` ${each}`));
  return end === undefined ? said : said.slice(0, -end.length - 1);
}
