import type { CharterPack } from '../../../charter/pack';
import { namedInCharter } from '../../../drafting/explaining/namedInCharter';
import type { QuestionId } from '../../../record/answers';
import { normalise } from '../phrases/normalise';

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
  /** A part of the draft to read: a KPI or paragraph by its number, or what is said on a subject; all clauses where none is named. */
  | { readonly asks: 'show'; readonly about: string }
  /** How a KPI is evidenced, or how often it is reported; of every KPI where none is named. */
  | { readonly asks: 'evidence' | 'frequency'; readonly about: string }
  /** What the product says of itself, or of the law at hand. */
  | { readonly asks: 'topic'; readonly topic: string }
  /** Why the open question is asked, or what it means. */
  | { readonly asks: 'ofQuestion'; readonly question: QuestionId; readonly part: 'why' | 'meaning' }
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
  const shown = readShown(pack, said);
  if (shown !== undefined) return { asks: 'show', about: shown };
  const ofDraft = isQuestion(asks.openings, text) ? readOfDraft(pack, said) : undefined;
  if (ofDraft) return ofDraft;
  if (asks.howMany.some((phrase) => said === phrase || said.startsWith(`${phrase} `)))
    return { asks: 'howMany' };
  const whatIf = startOf(said, asks.whatIf);
  if (whatIf !== undefined) return { asks: 'whatIf', facts: asTyped(text).slice(whatIf.length).trim() };
  const why = startOf(said, asks.why);
  if (why !== undefined) return { asks: 'why', about: said.slice(why.length).trim() };
  const meaning = startOf(said, asks.meaning);
  const meant = meaning === undefined ? '' : withoutEnd(said.slice(meaning.length).trim(), asks.meaningEnds);
  if (/^(?:the )?kpi (?:number )?(?:\d{1,2}|[a-z]{3,5})\b/.test(meant)) return { asks: 'why', about: meant };
  if (meaning !== undefined)
    return { asks: 'meaning', term: withoutEnd(said.slice(meaning.length).trim(), asks.meaningEnds) };
  return startOf(said, asks.openings) === undefined ? undefined : { asks: 'other' };
}

function isQuestion(openings: readonly string[], text: string): boolean {
  return text.trimEnd().endsWith('?') || startOf(normalise(text), openings) !== undefined;
}

/** Evidence, frequency, or a subject of which the product can speak. */
function readOfDraft({ wording }: CharterPack, said: string): Asked | undefined {
  const { evidence, frequency, topics } = wording.dialogs.asks;
  const has = (phrases: readonly string[]): boolean =>
    phrases.some((phrase) => ` ${said} `.includes(` ${phrase} `));
  const topic = topics.find(({ asked }) => has(asked));
  if (topic) return { asks: 'topic', topic: topic.topic };
  const about = KPI.exec(said)?.[0] ?? '';
  if (has(evidence)) return { asks: 'evidence', about };
  return has(frequency) ? { asks: 'frequency', about } : undefined;
}

const KPI = /\bkpi (?:number )?(?:\d{1,2}|[a-z]{3,5})\b/;
const KPI_ALONE = /^kpi (?:number )?(\d{1,2}|[a-z]{3,5})$/;
const SAY = / (?:say|says|look like|about)$/;

/** "Show me KPI 2", "the clause on apprentices", "what did we promise on trees": what is to be read. */
function readShown({ wording }: CharterPack, said: string): string | undefined {
  const { asks, padding } = wording.dialogs;
  const promise = startOf(said, asks.promises);
  if (promise !== undefined) return said.slice(promise.length).trim();
  const verb = startOf(said, asks.show) ?? '';
  let rest = said.slice(verb.length).trim().replace(SAY, '');
  const article = startOf(rest, padding.articles) ?? '';
  rest = rest.slice(article.length).trim();
  if (KPI_ALONE.test(rest)) return rest;
  if (asks.parts.includes(rest)) return isAskedToShow(asks.meaning, verb) ? '' : undefined;
  const part = startOf(rest, asks.parts);
  if (part !== undefined) {
    const about = rest.slice(part.length).trim();
    const subject = /^(?:on|about|for|of|that covers|covering|dealing with) (?:the )?(.+)$/.exec(about)?.[1];
    if (subject !== undefined) return subject;
    return /^(?:number )?[\d.]+$/.test(about)
      ? `${asks.parts[0] ?? ''} ${about.replace('number ', '')}`
      : undefined;
  }
  const end = verb === '' ? undefined : asks.parts.find((each) => rest.endsWith(` ${each}`));
  return end === undefined ? undefined : rest.slice(0, -end.length).trim();
}

/** "Show me the clauses" asks for all of them; "what is a clause?" asks what the word means. */
function isAskedToShow(meaning: readonly string[], verb: string): boolean {
  return verb !== '' && !meaning.some((phrase) => `${phrase} `.startsWith(`${verb} `));
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
