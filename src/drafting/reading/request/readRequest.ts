import type { CharterPack } from '../../../charter/pack';
import { route as routeSchema, type Kind, type Route } from '../../../charter/schema/vocabulary';
import { routeInWords } from '../choiceInWords';
import { readChoice } from '../readChoice';
import { withoutSounds } from '../plainly';
import type { Answers, FrameworkAnswer } from '../../../record/answers';
import { findDates } from '../dates/findDates';
import { readFramework } from './readFramework';
import { readKind, readKindFromTitle } from '../readKind';
import { readTitle } from '../readTitle';
import type { Reading, RequestReading } from '../reading';
import { readRequestFacts, type RequestFacts } from './requestFacts';
import { MOST_CHARACTERS, messageOf } from './message';
import { requestOthers } from './requestOthers';
import { buyerNamed, placesOf } from './requestNames';
import { cutPieces, KIND_ALONE, MOST_PIECES, type Piece } from './requestPieces';
import { onlyPlace, requestPlace } from './requestPlace';
import { CALL_OFF, requestTitle, type PieceRead } from './requestTitle';
import { limitDate } from '../dates/readStart';

const CALLED_FROM =
  /\b(?:call(?:ed|ing)?[- ]?off|mini[- ]?competition|further competition)\s+(?:contract\s+)?(?:from|under|via|through|using|on|off)\s+(?:the\s+)?(.{3,120})/i;
const STATED_KIND =
  /\b(works|goods|supply|supplies|grant|services?|light[- ]touch(?: services?)?)(?:[ -](?:contract|agreement)\b|,? (?=(?:by |a )*(?:direct(?:ly)? award|open (?:tender|procedure)|framework call|call[- ]?off)))/i;
export { asksForDraft, isRequest, isSumAlone, isWholeRequest, statesFacts, titlesKind } from './isRequest';

/**
 * What one sentence states: title, value and VAT basis, term, start, kind, place, call-off. What it does not state, or states
 * unclearly, is left out and so asked: a wrong answer is worse than none.
 */
export function readRequest(pack: CharterPack, text: string, today: string): RequestReading {
  const { subject } = messageOf(text);
  const plain = withoutGaps(text.slice(0, MOST_CHARACTERS));
  const facts = readRequestFacts(subject, today);
  const others = requestOthers(pack, subject);
  const spans = [...facts.spans, ...others.spans].sort((a, b) => a.index - b.index);
  const pieces = cutPieces(subject, spans)
    .slice(0, MOST_PIECES)
    .map((piece) => readPiece(pack, piece));
  const names = requestTitle(pack, subject, pieces);
  const title = limited(readTitle(asTitle(names?.title ?? ''), limitsOf(pack, 'title')));
  const stated = kindOf(subject, pieces) ?? statedKind(pack, plain);
  const guess = stated === undefined && title !== undefined ? readKindFromTitle(pack, title) : undefined;
  const kind = stated ?? guess?.kind;
  // a mail's place may stand only below it, where its writer signs
  const place = requestPlace(pack, pieces, subject, names) ?? onlyPlace(pack, plain);
  const route = CALL_OFF.test(subject) ? 'call-off' : (pieceRoute(pack, pieces) ?? requestRoute(pack, plain));
  const framework = requestFramework(pack, subject, today);
  const answers: Answers = {
    ...(title === undefined ? {} : { title }),
    ...others.answers,
    ...limitFacts(pack, facts, today),
    ...(kind === undefined ? {} : { kind }),
    ...(place === undefined ? {} : { place }),
    ...(route === undefined ? {} : { route }),
    ...(framework === undefined ? {} : { framework }),
  };
  const buyer = names?.buyer ?? buyerNamed(pack, pieces);
  return {
    answers,
    ...(guess === undefined ? {} : { kindFrom: guess.from }),
    ...(buyer === undefined ? {} : { buyer }),
  };
}

/** One space or one line break for any run of them, over which an expression would go again and again. */
function withoutGaps(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').replace(/(?: ?\n)+ ?/g, '\n');
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

/** The kind that is stated: "services? no, it's works" asks one and states the other. */
function kindOf(subject: string, pieces: readonly PieceRead[]): Kind | undefined {
  const kinds = pieces.filter(({ kind }) => kind !== undefined);
  const told = kinds.find(({ end }) => !/^\s*\?/.test(subject.slice(end)));
  return (told ?? kinds[0])?.kind;
}

function readPiece(pack: CharterPack, piece: Piece): PieceRead {
  const kind = pieceKind(pack, piece);
  const names =
    piece.label === undefined || piece.label === 'place' || piece.label === 'buyer'
      ? placesOf(pack, piece.text)
      : {};
  return { ...piece, ...names, ...(kind === undefined ? {} : { kind }) };
}

/** "Kind works", "no it's works". */
const KIND_LED = /^(?:(?:no|kind|type|it'?s|its|it is),? )+(?=\p{L}+$)/iu;

/** The kind that a piece is: "goods", "works contract". */
function pieceKind(pack: CharterPack, piece: Piece): Kind | undefined {
  const question = pack.questions.get('kind');
  if (question === undefined || (piece.after === 'start' && !KIND_ALONE.test(piece.text))) return undefined;
  const kind = limited(readKind(withoutSounds(piece.text).replace(KIND_LED, ''), question));
  return kind ?? (piece.text.length < 40 ? statedKind(pack, piece.text) : undefined);
}

function statedKind(pack: CharterPack, text: string): Kind | undefined {
  const question = pack.questions.get('kind');
  const words = STATED_KIND.exec(text)?.[1];
  return question === undefined || words === undefined ? undefined : limited(readKind(words, question));
}

/** How the supplier is chosen, where a part of the sentence says so: "via CCS", "going out to tender in January". */
const CHOSEN_BY =
  /(?:^|[,;.(\n]\s*|\s-\s|\s)(?:(?:going|go|being|to be|will be|it's|its|let|bought|procured|buying|run as|by|as)\s+){0,6}((?:out to (?:open )?tender|to (?:open )?tender|open (?:tender|procedure|competition)|(?:full|competitive) tender|competitive flexible|(?:three|3) quotes|find a tender|own competition|direct(?:ly)? award(?:ed|ing)?(?: [^,;.\n]{0,30}\bframework\b)?|single tender(?: (?:action|waiver))?|without (?:a )?competition|no competition)|(?:via|through|using|under|off|from) (?:the |a |an |our )?([\p{L}\d&' -]{2,40}))/giu;

/** A part of the sentence that is a route and nothing else: "…, 200k a year. Framework." */
function pieceRoute(pack: CharterPack, pieces: readonly PieceRead[]): Route | undefined {
  const question = pack.questions.get('route');
  const read = pieces
    .slice(1)
    .filter(({ label }) => label === undefined)
    .map(({ text }) =>
      question === undefined ? undefined : limited(readChoice(text, question, 'not-a-choice')),
    )
    .find((choice) => choice !== undefined);
  const parsed = routeSchema.safeParse(read);
  return parsed.success ? parsed.data : undefined;
}

function requestRoute(pack: CharterPack, subject: string): Route | undefined {
  const choices = pack.questions.get('route')?.choices ?? [];
  for (const [, said = '', through] of [...subject.matchAll(CHOSEN_BY)].slice(0, MOST_ROUTES)) {
    const choice = /\brm ?\d{3,5}\b/i.test(through ?? '') ? 'call-off' : routeInWords(said, choices);
    const read = routeSchema.safeParse(choice);
    if (read.success) return read.data;
  }
  return undefined;
}
const MOST_ROUTES = 6;

/** A title begins with a capital letter; "iPads for schools" has its capital already. */
function asTitle(words: string): string {
  return /^\p{Ll}+(?![\p{L}\p{N}])/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
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
