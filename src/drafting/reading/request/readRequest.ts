import type { CharterPack } from '../../../charter/pack';
import type { Kind } from '../../../charter/schema/vocabulary';
import type { Answers, FrameworkAnswer } from '../../../record/answers';
import { cleanLines } from '../cleanText';
import { findDates } from '../dates/findDates';
import { readFramework } from './readFramework';
import { readKind, readKindFromTitle } from '../readKind';
import { readTitle } from '../readTitle';
import type { Reading, RequestReading } from '../reading';
import { foldCase } from '../readWords';
import { stripRequestLead, withoutLastAsk, type RequestLead } from './requestLead';
import { readRequestFacts, type RequestFacts } from './requestFacts';
import { withoutMail } from './mail';
import { isBuyer, placesOf, type TitleNames } from './requestNames';
import { cutPieces, type Piece } from './requestPieces';
import { CALL_OFF, mayBeTitle, requestTitle, type PieceRead } from './requestTitle';
import { findPlaces, ukPlaces } from './ukPlaces';
import { limitDate } from '../dates/readStart';

/** A request is a sentence or two; what stands beyond is not read. */
const MOST_CHARACTERS = 2_000;

/** More pieces than any sentence has between its commas. */
const MOST_PIECES = 100;

const CALLED_FROM =
  /\b(?:call(?:ed|ing)?[- ]?off|mini[- ]?competition|further competition)\s+(?:contract\s+)?(?:from|under|via|through|using|on|off)\s+(?:the\s+)?(.{3,120})/i;
const STATED_KIND =
  /\b(works|goods|supply|supplies|grant|services?|light[- ]touch(?: services?)?)[ -](?:contract|agreement)\b/i;
/** A piece that is only a kind, wherever it stands. */
const KIND_ALONE =
  /^(?:(?:it'?s|it is|for) )?(?:works|services?|goods|grant|light[- ]touch(?: services)?)(?: contract)?$/i;
/** What corrects or asks begins a request only where it says so. */
const NO_SUBJECT =
  /^(?:actually|sorry|no|oops|make (?:it|that)|(?:change|set|raise|increase|reduce|put|move|update) (?:the|it|my|that|kpi)|(?:the )?(?:value|budget|term|start|sum|total|cost|length) (?:is|was|should|will)|it(?:'s| is| was)|what|why|how|when|who|which|if|i think|i'd say|repeat)\b/i;

/** A message without the words around its subject. */
interface Message {
  /** Its lines, which end with a line's end. */
  readonly subject: string;
  readonly asked: boolean;
  readonly buys: boolean;
}

/**
 * What one sentence states: title, value and VAT basis, term, start, kind, place, call-off. What it does not state, or states
 * unclearly, is left out and so asked: a wrong answer is worse than none.
 */
export function readRequest(pack: CharterPack, text: string, today: string): RequestReading {
  const { subject } = messageOf(text);
  const facts = readRequestFacts(subject, today);
  const pieces = cutPieces(subject, facts.spans)
    .slice(0, MOST_PIECES)
    .map((piece) => readPiece(pack, piece));
  const names = requestTitle(pack, subject, pieces);
  const title = limited(readTitle(asTitle(names?.title ?? ''), limitsOf(pack, 'title')));
  const stated =
    pieces.find(({ kind }) => kind !== undefined)?.kind ?? statedKind(pack, text.slice(0, MOST_CHARACTERS));
  const guess = stated === undefined && title !== undefined ? readKindFromTitle(pack, title) : undefined;
  const kind = stated ?? guess?.kind;
  const place = requestPlace(pack, pieces, subject, names);
  const framework = requestFramework(pack, subject, today);
  const answers: Answers = {
    ...(title === undefined ? {} : { title }),
    ...limitFacts(pack, facts, today),
    ...(kind === undefined ? {} : { kind }),
    ...(place === undefined ? {} : { place }),
    ...(CALL_OFF.test(subject) ? { route: 'call-off' } : {}),
    ...(framework === undefined ? {} : { framework }),
  };
  return guess === undefined ? { answers } : { answers, kindFrom: guess.from };
}

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

/** Whether a message asks for clauses or KPIs in words, or begins with "draft …": what it takes while a question is open. */
export function asksForDraft(text: string): boolean {
  const { subject, asked } = messageOf(text);
  return asked && subject !== '';
}

/** Whether a message names something, and how many facts stand beside it. */
function whatStands(subject: string): {
  readonly named: boolean;
  readonly priced: boolean;
  readonly facts: number;
  readonly figures: number;
} {
  const { seen, basis, priced, spans } = readRequestFacts(subject, ANY_DAY);
  const pieces = cutPieces(subject, spans).slice(0, MOST_PIECES);
  const kinds = pieces.filter(({ text }) => KIND_ALONE.test(text));
  const places = pieces.filter(
    ({ text, label }) => label === 'place' || ukPlaces(text).some(({ name }) => name === text),
  );
  const left = pieces.filter((piece) => !kinds.includes(piece) && !places.includes(piece));
  const isNamed = left.some(({ text }) => mayBeTitle(text) && !NO_SUBJECT.test(text));
  const facts = seen + Number(basis) + Number(kinds.length > 0) + Number(places.length > 0);
  return {
    named: (isNamed || facts >= FACTS_ENOUGH) && !(ASKS.test(subject) && /\?\s*$/.test(subject)),
    priced,
    facts,
    figures: seen,
  };
}

/** So many facts need no name beside them. */
const FACTS_ENOUGH = 3;
/** What begins a question. */
const ASKS =
  /^(?:what|how|does|do|did|is|are|was|can|could|should|would|will|who|when|where|why|which|if|any|has|have)\b/i;

/** Whether facts are stated does not hang on the day. */
const ANY_DAY = '2026-01-01';

/** The message cleaned, cut between words so that no number is cut in two, each line without its words that only ask. */
function messageOf(text: string): Message {
  const trimmed = text.trim();
  const cut = trimmed.slice(0, MOST_CHARACTERS);
  const whole = trimmed.length <= MOST_CHARACTERS ? trimmed : cut.slice(0, Math.max(0, cut.search(/\s\S*$/)));
  const clean = cleanLines(whole);
  const rest = withoutLastAsk(clean);
  const lines = withoutMail(rest.split('\n').slice(0, MOST_LINES)).map(leadOfLine);
  return {
    subject: lines
      .map(({ subject }) => subject)
      .filter((subject) => subject !== '')
      .join('\n'),
    asked: lines.some(({ asked }) => asked),
    buys: rest !== clean || lines.some(({ buys }) => buys),
  };
}

/** Each sentence of a line without its words that only ask. */
function leadOfLine(line: string): RequestLead {
  const read = line.split(SENTENCE).slice(0, MOST_LINES).map(stripRequestLead);
  return {
    subject: read
      .map(({ subject }) => subject)
      .filter((subject) => subject !== '')
      .join(' '),
    asked: read.some(({ asked }) => asked),
    buys: read.some(({ buys }) => buys),
  };
}

const SENTENCE = /(?<=\p{L}{3}[.!?]) (?=\p{Lu})/u;

/** More lines than any message that states one contract has. */
const MOST_LINES = 60;

function limitsOf(pack: CharterPack, question: string): Readonly<Record<string, number>> {
  return pack.questions.get(question)?.limits ?? {};
}

function limited<T>(reading: Reading<T>): T | undefined {
  return reading.ok ? reading.value : undefined;
}

/** The facts that the questions' limits allow. */
function limitFacts(pack: CharterPack, { value, term, start }: RequestFacts, today: string): Answers {
  const { minPounds = 0, maxPounds = Infinity } = limitsOf(pack, 'value');
  const { maxMonths = Infinity, maxExtensions = Infinity } = limitsOf(pack, 'term');
  const longest = term?.extensions.reduce((sum, each) => sum + each, term.months) ?? 0;
  const isStart = start !== undefined && limitDate(start, today, limitsOf(pack, 'start'), '').ok;
  const isValue = value !== undefined && value.pence >= minPounds * 100 && value.pence <= maxPounds * 100;
  const isTerm =
    term !== undefined && term.months > 0 && longest <= maxMonths && term.extensions.length <= maxExtensions;
  return { ...(isValue ? { value } : {}), ...(isTerm ? { term } : {}), ...(isStart ? { start } : {}) };
}

function readPiece(pack: CharterPack, piece: Piece): PieceRead {
  const kind = pieceKind(pack, piece);
  const names =
    piece.label === undefined || piece.label === 'place' || piece.label === 'buyer'
      ? placesOf(pack, piece.text)
      : {};
  return { ...piece, ...names, ...(kind === undefined ? {} : { kind }) };
}

/** The kind that a piece is: "goods", "works contract". */
function pieceKind(pack: CharterPack, piece: Piece): Kind | undefined {
  const question = pack.questions.get('kind');
  if (question === undefined || (piece.after === 'start' && !KIND_ALONE.test(piece.text))) return undefined;
  const kind = limited(readKind(piece.text, question));
  return kind ?? (piece.text.length < 40 ? statedKind(pack, piece.text) : undefined);
}

function statedKind(pack: CharterPack, text: string): Kind | undefined {
  const question = pack.questions.get('kind');
  const words = STATED_KIND.exec(text)?.[1];
  return question === undefined || words === undefined ? undefined : limited(readKind(words, question));
}

/** A title begins with a capital letter; "iPads for schools" has its capital already. */
function asTitle(words: string): string {
  return /^\p{Ll}+(?![\p{L}\p{N}])/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** A name by itself between its commas, in no list of ours: "Grass cutting, Hanley, £90k". */
const PLACE_NAME = /^\p{Lu}\p{Ll}+(?:[ -](?:\p{Lu}\p{Ll}+|upon|on|le|and|by|in|the)){0,3}$/u;

function requestPlace(
  pack: CharterPack,
  pieces: readonly PieceRead[],
  subject: string,
  names: TitleNames | undefined,
): string | undefined {
  // a place by itself says more than a buyer named after one
  const stated =
    pieces.find(({ label }) => label === 'place')?.text ??
    pieces.find(({ place }) => place !== undefined)?.place;
  const buyer = pieces.find(({ buyerPlace }) => buyerPlace !== undefined)?.buyerPlace;
  const given = stated ?? names?.place;
  if (given !== undefined) return given;
  const named = /(?:^|[,;(\n]\s*)(?:in|at|across)\s+(\p{Lu}[\p{L}'’ -]{2,40}?)(?=\s*(?:$|[,;.)\n]))/u.exec(
    subject,
  )?.[1];
  const buyerInTitle = names?.buyer === undefined ? undefined : findPlaces(pack, names.buyer)[0]?.name;
  if (named !== undefined) return named;
  const alone = pieces
    .slice(1)
    .find(
      (piece) =>
        piece.kind === undefined &&
        piece.label === undefined &&
        piece.after !== 'bracket' &&
        PLACE_NAME.test(piece.text) &&
        !isBuyer(pack, piece.text, false) &&
        !names?.title.includes(piece.text),
    );
  if (alone !== undefined || buyer !== undefined || buyerInTitle !== undefined)
    return alone?.text ?? buyer ?? buyerInTitle;
  const inside = findPlaces(pack, subject).filter((place) => !place.everyday && /^\p{Lu}/u.test(place.name));
  const found = new Set(inside.map((place) => foldCase(place.name)));
  return found.size === 1 ? inside[0]?.name : undefined;
}

/** The framework, where the sentence names it with its date. */
function requestFramework(pack: CharterPack, subject: string, today: string): FrameworkAnswer | undefined {
  const said = CALLED_FROM.exec(subject)?.[1];
  if (said === undefined) return undefined;
  const parts = said.split(/,\s*|;\s*|\s*\)/);
  const dated = parts.findIndex((part) =>
    /\b(?:let|procured|procurement|awarded|tendered|advertised)\b/i.test(part),
  );
  if (dated === -1 || dated > 1) return undefined;
  const words = parts.slice(0, dated + 1).join(', ');
  if (findDates(words, today).dates.length > 1) return undefined;
  return limited(readFramework(words, today, limitsOf(pack, 'framework')));
}
