import { messageOf } from './message';
import { readRequestFacts } from './requestFacts';
import { cutPieces, KIND_ALONE, MOST_PIECES } from './requestPieces';
import { mayBeTitle } from './requestTitle';
import { withoutSounds } from '../plainly';
import { rememberLast } from '../../remember';
import { ukPlaces } from './ukPlaces';

/** What corrects or asks begins a request only where it says so. */
const NO_SUBJECT =
  /^(?:actually|sorry|no|oops|make (?:it|that)|(?:change|set|raise|increase|reduce|put|move|update) (?:the|it|my|that|kpi)|(?:the )?(?:value|budget|term|start|sum|total|cost|length) (?:is|was|should|will)|it(?:'s| is| was)|what|why|how|when|who|which|if|explain|tell|show (?:me|the|us)|compare|list (?:the|my|all)|find (?:me|the|my)|look(?:ing)? (?:up|for)|i think|i'd say|repeat)\b/i;

/**
 * Whether a message begins a draft: it asks for one or says what is being bought, or it names something and states a sum with its
 * currency, or two facts, whether they can be read or not.
 */
export function isRequest(text: string): boolean {
  const message = messageOf(text);
  if (message.asked) return message.subject !== '';
  const { named, facts, priced } = whatStands(message.subject);
  return named && (message.buys || priced || facts >= 2);
}

/** A sum with its VAT and its time is short. */
const MOST_SUM = 60;

/** Whether a message states a sum and names nothing: "3.2m a year", "about £90k plus VAT". */
export function isSumAlone(text: string): boolean {
  if (text.length > MOST_SUM) return false;
  const { named, priced } = whatStands(messageOf(text).subject);
  return priced && !named;
}

/** Whether a message states facts as a request does, whatever it wants of them. */
export function statesFacts(text: string): boolean {
  const { facts, priced } = whatStands(messageOf(text).subject);
  return priced || facts >= 2;
}

/** Whether a message states enough to begin a draft beside the one at hand: it asks for one, or states two facts with figures. */
export function isWholeRequest(text: string): boolean {
  const message = messageOf(text);
  if (message.asked) return message.subject !== '';
  const { named, figures } = whatStands(message.subject);
  return named && figures >= 2;
}

/** Whether a title stands beside a kind: "Supply of winter salt - goods obviously". */
export function titlesKind(text: string): boolean {
  const { named, kinds } = whatStands(messageOf(text).subject);
  return named && kinds > 0;
}

/** Whether a message asks for clauses or KPIs in words, or begins with "draft …": what it takes while a question is open. */
export function asksForDraft(text: string): boolean {
  const { subject, asked } = messageOf(text);
  return asked && subject !== '';
}

interface Stated {
  readonly named: boolean;
  readonly priced: boolean;
  readonly facts: number;
  readonly figures: number;
  readonly kinds: number;
}

/** Whether a message names something, and how many facts stand beside it. */
const whatStands = rememberLast((subject: string): Stated => {
  const { seen, basis, priced, spans } = readRequestFacts(subject, ANY_DAY);
  const pieces = cutPieces(subject, spans).slice(0, MOST_PIECES);
  const kinds = pieces.filter(({ text }) => KIND_ALONE.test(withoutSounds(text)));
  const places = pieces.filter(
    ({ text, label }) => label === 'place' || ukPlaces(text).some(({ name }) => name === text),
  );
  const left = pieces.filter((piece) => !kinds.includes(piece) && !places.includes(piece));
  const isNamed = left.some(({ text }) => mayBeTitle(text) && !NO_SUBJECT.test(text));
  const isLet = pieces.some(({ text }) => ROUTE_ALONE.test(text)) || OPTION.test(subject);
  const facts = seen + Number(basis) + Number(kinds.length > 0) + Number(places.length > 0) + Number(isLet);
  return {
    named: (isNamed || facts >= FACTS_ENOUGH) && !(ASKS.test(subject) && /\?\s*$/.test(subject)),
    priced,
    facts,
    figures: seen,
    kinds: kinds.length,
  };
});

/** A piece that is only how it is let, and options whose length is not said. */
const ROUTE_ALONE =
  /^(?:(?:via |through |under )?(?:a |the )?framework|call[- ]?off|mini[- ]?comp(?:etition)?|further comp(?:etition)?|open tender|open procedure|dps)$/i;
const OPTION = /\boptions? to extend\b/i;

/** So many facts need no name beside them. */
const FACTS_ENOUGH = 3;
/** What begins a question. */
const ASKS =
  /^(?:what|how|does|do|did|is|are|was|can|could|should|would|will|who|when|where|why|which|if|any|has|have)\b/i;

/** Whether facts are stated does not hang on the day. */
const ANY_DAY = '2026-01-01';
