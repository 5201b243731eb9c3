import type { CharterPack } from '../../../charter/pack';
import { namedInCharter } from '../../../drafting/explaining/namedInCharter';
import type { QuestionId } from '../../../record/answers';
import { normalise } from '../phrases/normalise';
import { findMeaning } from './meaning';

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
  const why = startOf(said, asks.why);
  if (asks.whyThese.includes(said) || POINTS.test(said.slice((why ?? said).length).trim()))
    return { asks: 'whyThese' };
  // "what's a break clause" asks for no clause of the draft
  const known = startOf(said, asks.meaning);
  const term = known === undefined ? '' : termIn(said.slice(known.length), asks.meaningEnds);
  const ofDraft = isQuestion(asks.openings, text) ? readOfDraft(pack, said) : undefined;
  if (!ofDraft && findMeaning(pack, term) !== undefined && !KPI_ALONE.test(term))
    return { asks: 'meaning', term };
  const section = SECTION.exec(said)?.[1];
  if (section !== undefined) return { asks: 'meaning', term: `section ${section}` };
  const shown = readShown(pack, said);
  if (shown !== undefined) return { asks: 'show', about: shown };
  if (ofDraft) return ofDraft;
  if (asks.howMany.some((phrase) => said === phrase || said.startsWith(`${phrase} `)))
    return { asks: 'howMany' };
  const whatIf = startOf(said, asks.whatIf);
  if (whatIf !== undefined) return { asks: 'whatIf', facts: asTyped(text).slice(whatIf.length).trim() };
  const supposed = readSupposition(text);
  if (supposed !== undefined) return { asks: 'whatIf', facts: supposed };
  if (why !== undefined) return { asks: 'why', about: said.slice(why.length).trim() };
  const meaning = startOf(said, asks.meaning);
  const meant = meaning === undefined ? '' : termIn(said.slice(meaning.length), asks.meaningEnds);
  if (KPI_ALONE.test(meant.replace(/^the /, ''))) return { asks: 'show', about: meant.replace(/^the /, '') };
  if (/^(?:the )?kpi (?:number )?(?:\d{1,2}|[a-z]{3,5})\b/.test(meant)) return { asks: 'why', about: meant };
  if (meaning !== undefined) return { asks: 'meaning', term: meant };
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

/** "Why was that one chosen?": no name, so the reasons of all that is shown are given. */
const POINTS =
  /^(?:(?:was|is|were|are|did you|do you|have you|you) )?(?:(?:choose|chosen?|pick|picked|suggest|suggested|propose|proposed) )?(?:that|this|those|these|them|it)(?: ones?)?(?: (?:chosen|picked|suggested|proposed|selected|ticked|listed|included|there|in there|on there|in the list|on the list))?$/;
const KPI = /\bkpi (?:number )?(?:\d{1,2}|[a-z]{3,5})\b/;
const KPI_ALONE = /^kpi (?:number )?(\d{1,2}|[a-z]{3,5})$/;
/** Of an Act; a document has fewer. */
const SECTION =
  /^(?:what(?:'s|s| is| does)|explain|tell me about|show me|read me|define) (?:the )?(?:section|sec\.?|s\.?) ?([2-9]\d|1[7-9]|1\d\d)(?: (?:mean|say|about|all about|of the act.*))?$/;
const MEASURED =
  /^(?:measure|kpi|target|indicator|commitment) (?:on|about|for|of|to do with) (?:the )?(.{3,60}?)(?: in full| again)?$/;
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
  const measured = verb === '' ? undefined : MEASURED.exec(rest)?.[1];
  if (measured !== undefined) return measured;
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

/** "If we cut it to two years would the targets still hold?", "would you suggest the same if it was works": what is supposed. */
function readSupposition(text: string): string | undefined {
  const said = asTyped(text);
  const facts = IF_FIRST.exec(said)?.[1] ?? IF_LAST.exec(said)?.[1];
  return facts !== undefined && STATES.test(facts) ? facts : undefined;
}

/** A figure, a length or a kind: without one nothing of the contract is supposed. */
const STATES =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|halved|doubled|twice|longer|shorter|bigger|smaller|works|goods|supplies|services?|grant|light touch|frameworks?|call-?offs?|million|nhs|trust|school|council|authority)\b/i;
const IF_FIRST =
  /^(?:and |so |but |ok |hmm )*if (.{3,100}?),? (?:would|wouldn['’]?t|will|do|does|are|is|should|could|what|how|which)\b.{3,}$/i;
const IF_LAST =
  /^(?:and |so |but )*(?:would|wouldn['’]?t|do|does|will|how (?:would|will|does|do)|what (?:would|will|does|happens|do)|which)\b.{2,80}? if ((?:it|this|that|we|i|you|the|they|there|our|value|term|instead)\b.{2,100})$/i;

/** "Show me the clauses" asks for all of them; "what is a clause?" asks what the word means. */
function isAskedToShow(meaning: readonly string[], verb: string): boolean {
  return verb !== '' && !meaning.some((phrase) => `${phrase} `.startsWith(`${verb} `));
}

/** As typed, cut as `normalise` cuts it: capitals tell a place from a word. */
function asTyped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s"'“”‘’.,!?])[\s"'“”‘’.,!?]+$/, '')
    .replace(/^[\s"'“”‘’.,!]+/, '');
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

/** The term whose meaning is asked, without the marks around words that are quoted. */
function termIn(rest: string, ends: readonly string[]): string {
  return normalise(withoutEnd(rest.trim(), ends).replace(/["“”]/g, ''));
}

/** "What does “Must fix” mean?": whether words of ours, or of the document, are quoted. */
export function quotesWords(text: string): boolean {
  return /["“][^"“”]{2,}["”]/.test(text);
}

function withoutEnd(said: string, ends: readonly string[]): string {
  const end = ends.find((each) => said.endsWith(` ${each}`));
  return end === undefined ? said : said.slice(0, -end.length - 1);
}
