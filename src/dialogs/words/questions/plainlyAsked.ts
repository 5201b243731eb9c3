import type { CharterPack } from '../../../charter/pack';
import { namedInCharter } from '../../../drafting/explaining/namedInCharter';
import type { Asked } from './asked';
import { findMeaning } from './meaning';

/** What no title says: "why KPI 1", "what is an FTE". */
export function isPlain(pack: CharterPack, asked: Asked): boolean {
  switch (asked.asks) {
    case 'why':
      return /^kpi \S+$/.test(asked.about) || namedInCharter(pack, asked.about) !== undefined;
    case 'meaning':
      return findMeaning(pack, asked.term) !== undefined;
    case 'show':
    case 'other':
      return false;
    default:
      return true;
  }
}

/** An interrogative with its verb at the start, as no contract or place is called: "where's the nearest pub", "does local mean …". */
const WITH_VERB =
  /^(?:(?:where|who|what|when|how)(?:['’]?s| is| are| was) (?:the|a|an|my|our|your|this|that|it|you|best|left|next|wrong|happening|going)\b|(?:how|why|when|where|what|who) (?:do|does|did|can|could|would|should|will|is it|are you|d'you|have|has)\b|how (?:long|much|many|often) (?:do|does|did|is|are|will|should|would|can)\b|(?:do|does|did|can|could|should|would|will|have|has|is|are|am) (?:i|we|you|it|they|anyone|someone|there|this|that|local)\b|(?:is|are|does|has|was|were|should|will|would|can) (?:the|my|our) )/i;

/** Whether words are a question by their grammar, with a question mark or without one. */
export function asksInSoManyWords(text: string): boolean {
  return WITH_VERB.test(text.trim());
}
