import type { CharterPack } from '../../../charter/pack';
import type { Kind } from '../../../charter/schema/vocabulary';
import { isBuyer, splitTitle, type PieceNames, type TitleNames } from './requestNames';
import type { Piece } from './requestPieces';

/** A piece with what it says of kind and place, read once. */
export interface PieceRead extends Piece, PieceNames {
  readonly kind?: Kind;
}

/** Words that begin how a contract is let. */
export const CALL_OFF = /\b(?:call(?:ed|ing)?[- ]?off|mini[- ]?competition|further competition)\b/i;
/** A subject that says nothing: "my contract", "the below", "not sure". */
const NO_TITLE =
  /^(?:(?:new|fresh|another|different|next|none|these|my|our|this|a|the|it|that|contract|project|procurement|tender|one|something|me|us|them|please|thanks|below|following|details|attached|info|information|as follows|for|of|with|is|are|here|clauses?|kpis?|social|value|sv|help|needed|required|request|i think|not sure|ish|roughly|about|approx|tbc|n\/a|no|yes|ok|hi|hello|hey|all|team|contingency|which|provisional|then|years?|(?<!\d)\d{1,2}(?!\d)|fixed|framework|agreement|dps|end|ends|ending|until|expires|let|from|to|i|i'?ve|we|we'?ve|got|have|has|coming|up|just|agreed|only|last|lasts|run|runs|worth|be|been|will|could|may|budget'?s|value'?s|cost'?s|estimate|initial|extensions?|options?|max|total|tbc|tbd|to be confirmed|unknown|not known|budget|cost|term|length|start|date)[\s.!?]*)*$/i;

/** Quoted at the start, or where it is named: "a contract called “…”". */
const QUOTED =
  /(?:^|\b(?:called|named|titled|entitled|title is)\s+)[“"']([^”"]{3,200}?)[”"'](?=\s|$|[,;.:(-])/i;

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

/** "A call-off from RM6310 for audit": what it is for, where nothing else names it. */
const CALLED_OFF_FOR =
  /\bcall(?:ed|ing)?[- ]?off (?:contract )?(?:from|under|via|through|off|using) [^,;\n]{2,40}? for (?:the |our |an? )?([^,;£\d\n]{3,80})/i;

function calledOff(pack: CharterPack, subject: string): TitleNames | undefined {
  const named = CALLED_OFF_FOR.exec(subject)?.[1]?.trim();
  return named === undefined || !mayBeTitle(named) ? undefined : splitTitle(pack, named);
}

/** Behind a title, and no part of it: "roof repairs re-tender", "school meals instead", "temp staffing via YPO". */
const AROUND_TITLE =
  /(?:\s+(?:re-?(?:tender|procurement|let)|instead|job|please|pls|next|though|(?:via|through|using|off|under) (?:the |a |an |our )?[\p{L}\d&. -]{2,40}))+$/iu;

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
      !CALL_OFF.test(piece.text.slice(0, 12)));
  const labelled = pieces.findIndex(({ label, text }) => label === 'title' && mayBeTitle(text));
  const first =
    labelled === -1
      ? pieces.findIndex((piece, index) => isOther(piece, index) && mayBeTitle(piece.text))
      : labelled;
  const start = pieces[first];
  if (start === undefined) return calledOff(pack, subject);
  let last = start;
  for (const piece of pieces.slice(first + 1)) {
    if (piece.after === 'fact' || piece.after === 'strong' || !isOther(piece, 1) || NO_TITLE.test(piece.text))
      break;
    const between = subject.slice(last.end, piece.start);
    if (between.includes(',') && !isList(subject, pieces, start, piece)) break;
    if (piece.after === 'bracket' && subject.charAt(piece.end) !== ')' && !between.includes(')')) break;
    last = piece;
  }
  const closes = subject.charAt(last.end) === ')' && subject.slice(start.start, last.end).includes('(');
  const whole = subject.slice(start.start, last.end + (closes ? 1 : 0));
  const split = splitTitle(pack, whole.replace(AROUND_TITLE, ''));
  return mayBeTitle(split.title) ? split : undefined;
}
