import type { CharterPack } from '../../../charter/pack';
import type { Kind } from '../../../charter/schema/vocabulary';
import type { Answers, FrameworkAnswer } from '../../../record/answers';
import { cleanText } from '../cleanText';
import { findDates } from '../dates/findDates';
import { readFramework } from './readFramework';
import { readKind, readKindFromTitle } from '../readKind';
import { readTitle } from '../readTitle';
import type { Reading, RequestReading } from '../reading';
import { foldCase } from '../readWords';
import { stripRequestLead } from './requestLead';
import { readRequestFacts, type RequestFacts } from './requestFacts';
import { cutPieces, isBuyer, placesOf, type Piece, type PieceNames } from './requestPieces';
import { findPlaces } from './ukPlaces';
import { limitDate } from '../dates/readStart';

/** A request is a sentence or two; what stands beyond is not read. */
const MOST_CHARACTERS = 2_000;

/** More pieces than any sentence has between its commas. */
const MOST_PIECES = 100;

const CALL_OFF = /\b(?:call(?:ed|ing)?[- ]?off|mini[- ]?competition|further competition)\b/i;
const CALLED_FROM =
  /\b(?:call(?:ed|ing)?[- ]?off|mini[- ]?competition|further competition)\s+(?:contract\s+)?(?:from|under|via|through|using|on|off)\s+(?:the\s+)?(.{3,120})/i;
const STATED_KIND =
  /\b(works|goods|supply|supplies|grant|services?|light[- ]touch(?: services?)?)[ -](?:contract|agreement)\b/i;
/** A subject that says nothing: "my contract". */
const NO_TITLE =
  /^(?:(?:new|my|our|this|a|the|it|that|contract|project|procurement|tender|one|something|me|us|them|please)\s*)*$/i;

/**
 * What one sentence states: title, value and VAT basis, term, start, kind, place, call-off. What it does not state, or states
 * unclearly, is left out and so asked: a wrong answer is worse than none.
 */
export function readRequest(pack: CharterPack, text: string, today: string): RequestReading {
  const { subject } = stripRequestLead(readable(text));
  const facts = readRequestFacts(subject, today);
  const pieces = cutPieces(subject, facts.spans)
    .slice(0, MOST_PIECES)
    .map((piece) => readPiece(pack, piece));
  const title = limited(
    readTitle(asTitle(requestTitle(pack, subject, pieces) ?? ''), limitsOf(pack, 'title')),
  );
  const stated = pieces.find(({ kind }) => kind !== undefined)?.kind ?? statedKind(pack, subject);
  const guess = stated === undefined && title !== undefined ? readKindFromTitle(pack, title) : undefined;
  const kind = stated ?? guess?.kind;
  const place = requestPlace(pack, pieces, subject);
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

/** Whether a message asks for a draft: it says so with a subject, or it states a title and at least two facts. */
export function isRequest(text: string): boolean {
  const { subject, asked } = stripRequestLead(readable(text));
  if (asked) return subject !== '';
  const facts = readRequestFacts(subject, ANY_DAY);
  const stated = [facts.value, facts.term, facts.start].filter((fact) => fact !== undefined).length;
  const [first] = cutPieces(subject, facts.spans);
  return stated >= 2 && first !== undefined && /\p{L}{3,}/u.test(first.text) && !/\?\s*$/.test(subject);
}

/** Whether a message asks for clauses or KPIs in words, or begins with "draft …": what it takes while a question is open. */
export function asksForDraft(text: string): boolean {
  const { subject, asked } = stripRequestLead(readable(text));
  return asked && subject !== '';
}

/** Whether facts are stated does not hang on the day. */
const ANY_DAY = '2026-01-01';

/** Cleaned, and cut between words so that no number is cut in two. */
function readable(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= MOST_CHARACTERS) return cleanText(trimmed);
  const cut = trimmed.slice(0, MOST_CHARACTERS);
  return cleanText(cut.slice(0, Math.max(0, cut.lastIndexOf(' '))));
}

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

/** A piece with what it says of kind and place, read once. */
interface PieceRead extends Piece, PieceNames {
  readonly kind?: Kind;
}

function readPiece(pack: CharterPack, piece: Piece): PieceRead {
  const kind = pieceKind(pack, piece);
  return { ...piece, ...placesOf(pack, piece.text), ...(kind === undefined ? {} : { kind }) };
}

/** The kind that a piece is: "goods", "works contract". */
function pieceKind(pack: CharterPack, piece: Piece): Kind | undefined {
  const question = pack.questions.get('kind');
  if (question === undefined || piece.after === 'start') return undefined;
  const kind = limited(readKind(piece.text, question));
  return kind ?? (piece.text.length < 40 ? statedKind(pack, piece.text) : undefined);
}

function statedKind(pack: CharterPack, text: string): Kind | undefined {
  const question = pack.questions.get('kind');
  const words = STATED_KIND.exec(text)?.[1];
  return question === undefined || words === undefined ? undefined : limited(readKind(words, question));
}

/** The title: the first piece that is neither place, kind nor buyer, with what follows it up to the next of these or a fact. */
function requestTitle(pack: CharterPack, subject: string, pieces: readonly PieceRead[]): string | undefined {
  const quoted = /^[“"']([^”"]{3,200})[”"'](?=\s*(?:$|[,;.(-]))/.exec(subject)?.[1];
  if (quoted !== undefined) return quoted;
  const isOther = (piece: PieceRead, index: number): boolean =>
    piece.kind === undefined &&
    (piece.place ?? (piece.after === 'start' ? undefined : piece.buyerPlace)) === undefined &&
    (index === 0 || !isBuyer(piece.text)) &&
    !CALL_OFF.test(piece.text.slice(0, 12));
  const first = pieces.findIndex((piece, index) => isOther(piece, index) && /[\p{L}\p{N}]/u.test(piece.text));
  const start = pieces[first];
  if (start === undefined) return undefined;
  let last = start;
  for (let index = first + 1; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.after === 'fact' || piece.after === 'strong' || !isOther(piece, index))
      break;
    if (
      piece.after === 'bracket' &&
      subject.charAt(piece.end) !== ')' &&
      !subject.slice(last.end, piece.start).includes(')')
    )
      break;
    last = piece;
  }
  const closes = subject.charAt(last.end) === ')' && subject.slice(start.start, last.end).includes('(');
  const title = withoutPlace(pack, subject.slice(start.start, last.end + (closes ? 1 : 0)));
  return NO_TITLE.test(title) ? undefined : title;
}

/** A title begins with a capital letter; "iPads for schools" has its capital already. */
function asTitle(words: string): string {
  return /^\p{Ll}+(?![\p{L}\p{N}])/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** "… in Leeds" at a title's end is the place. */
function withoutPlace(pack: CharterPack, title: string): string {
  const match = /^(.{5,}?)\s+in\s+(\p{Lu}.{1,60})$/u.exec(title);
  return match?.[1] !== undefined && placesOf(pack, match[2] ?? '').place === match[2] ? match[1] : title;
}

function requestPlace(pack: CharterPack, pieces: readonly PieceRead[], subject: string): string | undefined {
  // a place by itself says more than a buyer named after one
  const stated = pieces.find(({ place }) => place !== undefined)?.place;
  const buyer = pieces.find(({ after, buyerPlace }) => after !== 'start' && buyerPlace !== undefined);
  if (stated !== undefined || buyer !== undefined) return stated ?? buyer?.buyerPlace;
  const named = /(?:^|[,;(]\s*)(?:in|at|across)\s+(\p{Lu}[\p{L}'’ -]{2,40}?)(?=\s*(?:$|[,;.)]))/u.exec(
    subject,
  )?.[1];
  if (named !== undefined) return named;
  const inside = findPlaces(pack, subject).filter((place) => !place.everyday && /^\p{Lu}/u.test(place.name));
  const names = new Set(inside.map((place) => foldCase(place.name)));
  return names.size === 1 ? inside[0]?.name : undefined;
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
