import type { CharterPack } from '../../../charter/pack';
import { likelyMeanings } from '../../../charter/sentences/likelyMeaning';
import type { SentenceMeans } from '../../../charter/schema/sentence';
import type { Kind } from '../../../charter/schema/vocabulary';
import { readKindFromTitle } from '../readKind';
import { isBuyer, splitTitle, type PieceNames, type TitleNames } from './requestNames';
import type { Piece } from './requestPieces';
import { isSpeech, speechBefore, withoutClause } from './speech';

/** A piece with what it says of kind and place, read once. */
export interface PieceRead extends Piece, PieceNames {
  readonly kind?: Kind;
}

/** Words that begin how a contract is let. */
export const CALL_OFF = /\b(?:call(?:ed|ing)?[- ]?off|mini[- ]?competition|further competition)\b/i;
/** A subject that says nothing: "my contract", "the below", "not sure". */
const NO_TITLE =
  /^(?:(?:new|fresh|another|different|next|none|these|my|our|this|a|the|it|that|contract|project|procurement|tender|one|something|me|us|them|please|thanks|below|following|details|attached|info|information|as follows|for|of|with|is|are|here|clauses?|kpis?|social|value|sv|help|needed|required|request|i think|not sure|ish|roughly|about|approx|tbc|n\/a|no|yes|ok|hi|hello|hey|all|team|contingency|which|provisional|then|years?|(?<!\d)\d{1,2}(?!\d)|fixed|framework|agreement|dps|end|ends|ending|until|expires|let|from|to|i|i'?ve|we|we'?ve|got|have|has|coming|up|just|agreed|only|last|lasts|run|runs|worth|be|been|will|could|may|budget'?s|value'?s|cost'?s|estimate|initial|extensions?|options?|max|total|tbd|to be confirmed|unknown|not known|budget|cost|term|length|start|date|draft|drafts|yrs?|closing|sum|quotes?|suggests?|anticipated|forecast|price|premium|turnover)(?:[\s.!?]+|$))*$/i;

/** Quoted at the start, or where it is named: "a contract called “…”". */
const QUOTED =
  /(?:^|\b(?:[Cc]alled|[Nn]amed|[Tt]itled|[Ee]ntitled|[Tt]itle is|[Ff]or|[Oo]n|[Oo]f|[Ww]ith)\s+|[-–—:]\s+)[“"'‘]([^”"]{3,200}?)[”"'’](?=\s+\p{Ll}|\s*$|\s*[,;.:(–—-])/u;

/** "… this one is called Tree Inspections": up to the next sign. */
const CALLED =
  /(?:\b(?:is|it'?s|be|one'?s) called|(?:[Cc]ontract|[Pp]roject|[Tt]ender)(?:'s)? (?:name|title) is|\b(?:[Cc]ontract|[Tt]itle|[Pp]roject|[Nn]ame) ?=|^[Tt]itle(?= [\p{Lu}\d])) ?/u;

/** Whether words may be a title: they name something. */
export function mayBeTitle(words: string): boolean {
  return /\p{L}{3}|^\d{3,}$/u.test(words) && !NO_TITLE.test(words);
}

/** A comma goes on with a title only in a list: "Supply, fitting and repair of …", "Doors, gates and barriers". */
function isList(subject: string, pieces: readonly PieceRead[], start: PieceRead, piece: PieceRead): boolean {
  // its first word, after a reference: "2324-0241 Testing, repairs, …"
  if (!/\s/.test(start.text.replace(/^[\d/.-]+\s+/, ''))) return true;
  const from = pieces.indexOf(piece);
  for (const [index, each] of pieces.slice(from).entries()) {
    const before = pieces[from + index - 1];
    if (each.after === 'fact' || before === undefined || !subject.slice(before.end, each.start).includes(','))
      return false;
    if (each.kind !== undefined || each.place !== undefined) return false;
    if (/\s(?:and|&)\s|^(?:and|&)\s/i.test(each.text)) return true;
    if (/\band\s*$/i.test(subject.slice(before.end, each.start))) return true;
  }
  return false;
}

/** Where the name in a piece begins: behind what calls it so, or behind somebody's words of what they want. */
function nameAt(text: string): number {
  const called = CALLED.exec(text);
  if (called !== null) return called.index + called[0].length;
  const spoken = speechBefore(text);
  const article = ARTICLE.exec(text.slice(spoken))?.[0].length ?? 0;
  const at = spoken > 0 || /^(?:[Oo]ur|the|an?|my) \p{Ll}/u.test(text) ? spoken + article : 0;
  return mayBeTitle(text.slice(at)) ? at : 0;
}
const ARTICLE =
  /^(?:(?:a|an|the|our|my|new|(?:council|trust|authority|university|school)(?:'|’)s)\s+)+(?=\S)/i;

/**
 * The likeliest name of a contract: the first piece, unless somebody speaks in it, or it is a single word that names no trade, and a
 * later one does better.
 */
function likeliest(pack: CharterPack, subject: string, pieces: readonly PieceRead[]): PieceRead | undefined {
  const [first] = pieces;
  const called = pieces.find(({ text }) => CALLED.test(text));
  if (first === undefined || called !== undefined) return called;
  const worth = (piece: PieceRead): number => {
    const at = nameAt(piece.text);
    const name = piece.text.slice(at);
    // "could you draft one for X?" asks us for X: what came before X is no part of the subject any more
    const isAsked =
      at === 0 &&
      /^\s*\?/.test(subject.slice(piece.end)) &&
      (piece !== first || BEGINS_QUESTION.test(piece.text));
    if (isAsked || isSpeech(name) || (piece === first && isSaidToUs(pack, name))) return -2;
    const trade = readKindFromTitle(pack, name) === undefined ? 0 : 1;
    return trade === 0 && !/\s/.test(name) ? -1 : trade;
  };
  const least = worth(first);
  if (least >= 0) return first;
  return pieces.find((piece) => worth(piece) >= (least === -2 ? 0 : 1)) ?? first;
}
const BEGINS_QUESTION =
  /^(?:what|which|how|why|when|who|where|is|are|was|do|does|did|can|could|should|would|will|has|have)\b/i;
/** What a piece says to us by the sentences that were learnt, as no title does: "none of them fit", "not there". */
function isSaidToUs(pack: CharterPack, piece: string): boolean {
  if (piece.length > LONGEST_SAID) return false;
  const [best] = likelyMeanings(pack, 'question:title', piece);
  return best !== undefined && SAID.has(best.means) && best.share >= SAID_FROM;
}
const SAID_FROM = 0.6;
const LONGEST_SAID = 80;
const SAID: ReadonlySet<SentenceMeans> = new Set([
  ...(['refuse', 'complain', 'chitchat', 'back', 'undo', 'askHelp', 'askMeaning', 'listDrafts'] as const),
]);

/** "A call-off from RM6310 for audit": what it is for, where nothing else names it. */
const CALLED_OFF_FOR =
  /\bcall(?:ed|ing)?[- ]?off (?:contract )?(?:from|under|via|through|off|using) [^,;\n]{2,40}? for (?:the |our |an? )?([^,;£\d\n]{3,80})/i;

function calledOff(pack: CharterPack, subject: string): TitleNames | undefined {
  const named = CALLED_OFF_FOR.exec(subject)?.[1]?.trim();
  return named === undefined || !mayBeTitle(named) ? undefined : splitTitle(pack, named);
}

/** Behind a title, and no part of it: "roof repairs re-tender", "school meals instead", "temp staffing via YPO". */
const BEHIND_TITLE =
  /\s+(?:re-?(?:tender|procurement|let)|(?:(?:as )?(?:goods|works|services?|supplies),? )?(?:(?:by |a |as ){0,2}direct(?:ly)? award(?:ed)?|open (?:tender|procedure)|framework call[- ]?off|call[- ]?off)|instead|done|job|please|pls|next|though)$/i;
/** The same: how it is let, by its first word. */
const LET_THROUGH = /\s(?:via|through|using|off|under)\s/gi;
/** As long as the name of a framework or a buying club, with its article. */
const LONGEST_THROUGH = 48;
const THROUGH = /^[\p{L}\d&. -]{2,}$/u;
/** More than anybody says behind a title. */
const MOST_BEHIND = 6;

/** A title without what is said behind it; taken off piece by piece, so that no text is costly. */
function withoutBehind(title: string): string {
  let left = title;
  for (let taken = 0; taken < MOST_BEHIND; taken += 1) {
    const last = [...left.slice(-LONGEST_THROUGH - 10).matchAll(LET_THROUGH)].at(-1);
    const behind = last && left.slice(-LONGEST_THROUGH - 10).slice(last.index + last[0].length);
    const isThrough = last !== undefined && behind !== undefined && THROUGH.test(behind);
    const cut = isThrough
      ? left.slice(0, left.length - behind.length - last[0].length)
      : left.replace(BEHIND_TITLE, '');
    if (cut === left) break;
    left = cut;
  }
  return left;
}

/**
 * The title: the piece that is labelled so, or the first that is neither place, kind nor buyer, with what follows it up to the next of
 * these or a fact; without the buyer and place at its ends.
 */
export function requestTitle(
  pack: CharterPack,
  subject: string,
  pieces: readonly PieceRead[],
): TitleNames | undefined {
  const quoted = QUOTED.exec(subject)?.[1];
  if (quoted !== undefined) return { title: quoted };
  const isOther = (piece: PieceRead, index: number): boolean =>
    piece.label === 'title' ||
    (piece.label === undefined &&
      piece.kind === undefined &&
      piece.place === undefined &&
      !isBuyer(pack, piece.text, index === 0) &&
      !CALL_OFF.test(piece.text.slice(0, 24)));
  const labelled = pieces.find(({ label, text }) => label === 'title' && mayBeTitle(text));
  const found =
    labelled ??
    likeliest(
      pack,
      subject,
      pieces.filter((piece, index) => isOther(piece, index) && mayBeTitle(piece.text)),
    );
  if (found === undefined) return calledOff(pack, subject);
  const start = { ...found, start: found.start + nameAt(found.text) };
  let last: PieceRead = start;
  for (const piece of pieces.slice(pieces.indexOf(found) + 1)) {
    const ends = piece.after === 'fact' || piece.after === 'strong' || NO_TITLE.test(piece.text);
    if (ends || !isOther(piece, 1) || isSpeech(piece.text) || /^it'?s\b/i.test(piece.text)) break;
    const between = subject.slice(last.end, piece.start);
    if (between.includes(',') && !isList(subject, pieces, start, piece)) break;
    if (piece.after === 'bracket' && subject.charAt(piece.end) !== ')' && !between.includes(')')) break;
    last = piece;
  }
  const closes = subject.charAt(last.end) === ')' && subject.slice(start.start, last.end).includes('(');
  const whole = subject.slice(start.start, last.end + (closes ? 1 : 0));
  const split = splitTitle(pack, withoutBehind(withoutClause(whole)));
  return mayBeTitle(split.title) ? split : undefined;
}
