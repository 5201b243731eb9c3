import type { CharterPack } from '../../../charter/pack';
import { findPlaces } from './ukPlaces';

/** A stretch of the subject between separators and facts. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What ends the piece before this one: a separator, or a fact. */
  readonly after: 'start' | 'comma' | 'strong' | 'bracket' | 'fact';
}

/** A stretch of a text, by its positions. */
export interface Span {
  readonly index: number;
  readonly end: number;
}

const SEPARATORS = /[,;|()]|\s[-–—]\s|:\s|\.\s+(?=[A-Z\d£])|\.$/g;
const ABBREVIATED = /\b(?:St|No|Dr|Mr|Mrs|Ms|Ltd|Co|Rd|Ave|approx|inc|incl|ex|c)$/i;

/** With the character before it, which must be no letter. */
const LONGEST_ABBREVIATION = 'approx'.length + 1;

/** Words that lead to a fact or from one, at either end of a piece; no part of a name. */
const LEADING =
  /^(?:and|or|for|of|worth|valued at|at|in|from|over|is|it is|it's|its|the|a|an|with|contract for|contract|approx|about|around|total|term|value|budget|works out at|per|initial|plus|on|lasting|running|,)(?=\s|$)\s*/i;
const TRAILING =
  /\s*(?:^|\s)(?:and|or|for|of|worth|valued|valued at|value|values|value is|contract value|estimated|est|at|in|from|over|is|are|the|a|an|with|approx|approximately|about|around|circa|budget|budgeted|spend|spending|cost|costs|costing|total|totalling|term|initial|initial term|duration|length|lasting|running|starting|starts|start|start date|commencing|beginning|until|to|up|up to|max|maximum|by|per|plus|say|more than|less than|under|over|above|at least|between|roughly|~|will be|contract is|on)$/i;

/** Cuts a subject into its pieces, facts taken out. */
export function cutPieces(subject: string, facts: readonly Span[]): readonly Piece[] {
  const cuts = [...separators(subject), ...facts.map((fact) => ({ ...fact, kind: 'fact' as const }))].sort(
    (a, b) => a.index - b.index,
  );
  const pieces: Piece[] = [];
  let start = 0;
  let after: Piece['after'] = 'start';
  for (const cut of [...cuts, { index: subject.length, end: subject.length, kind: 'fact' as const }]) {
    if (cut.index >= start) pieces.push(...trimPiece(subject, start, cut.index, after));
    if (cut.end > start) [start, after] = [cut.end, cut.kind];
  }
  return pieces;
}

function separators(subject: string): readonly (Span & { readonly kind: Piece['after'] })[] {
  return [...subject.matchAll(SEPARATORS)].flatMap((match) => {
    const sign = match[0].trim();
    if (
      sign.startsWith('.') &&
      ABBREVIATED.test(subject.slice(Math.max(0, match.index - LONGEST_ABBREVIATION), match.index))
    )
      return [];
    const kind =
      sign === '(' || sign === ')'
        ? 'bracket'
        : sign === ';' || sign === '|' || sign.startsWith('.')
          ? 'strong'
          : 'comma';
    return [{ index: match.index, end: match.index + match[0].length, kind }];
  });
}

function trimPiece(subject: string, from: number, to: number, after: Piece['after']): readonly Piece[] {
  let [start, end] = [from, to];
  for (let turn = 0; turn < 8; turn += 1) {
    const text = subject.slice(start, end);
    start += text.length - text.trimStart().length;
    end -= text.length - text.trimEnd().length;
    const inner = subject.slice(start, Math.max(start, end));
    const lead = after === 'start' ? 0 : (LEADING.exec(inner)?.[0].length ?? 0);
    const tail = TRAILING.exec(inner.slice(lead))?.[0].length ?? 0;
    if (lead + tail === 0) break;
    [start, end] = [start + lead, end - tail];
  }
  if (start >= end) return [];
  return [{ start, end, text: subject.slice(start, end), after }];
}

const BUYER =
  /\b(?:council|police|constabulary|trust|nhs|university|college|school|academy|housing|association|homes|group|board|authority|ltd|limited|plc|department|ministry|agency|service|partnership|borough|fire and rescue)\b/i;
const PLACE_WORDS =
  /^(?:and|of|the|area|region|city|county|borough|district|upon|on|east|west|north|south|central|greater|mid|pan|all|across|&|uk)$/i;
const COUNTYWIDE =
  /^(?:county ?wide|city ?wide|borough ?wide|across|throughout|in|at|around|within|near|serving|covering)\s+/i;

/** The places that a piece names. */
export interface PieceNames {
  /** The piece is a place's name and nothing else. */
  readonly place?: string;
  /** The place in the name of a buyer, such as the town of a borough council. */
  readonly buyerPlace?: string;
}

/** The place that a piece names by itself, or in a buyer's name. */
export function placesOf(pack: CharterPack, piece: string): PieceNames {
  const text = piece.replace(COUNTYWIDE, '');
  const words = text.split(/\s+/);
  if (words.length > 7 || /\d/.test(text) || !/\p{L}{2}/u.test(text)) return {};
  const places = findPlaces(pack, text);
  const [first] = places;
  if (first === undefined) return {};
  const left = places.reduce((rest, each) => rest.replace(each.name, ''), text);
  const others = left.split(/[\s,]+/).filter((word) => word !== '' && !PLACE_WORDS.test(word));
  if (others.length === 0) return { place: text };
  return BUYER.test(left) ? { buyerPlace: first.name } : {};
}

/** Whether a piece only names who buys. */
export function isBuyer(piece: string): boolean {
  return (
    !/\d/.test(piece) &&
    piece.split(/\s+/).length <= 6 &&
    /\b(?:council|police|nhs (?:foundation )?trust|university|housing association|homes|borough)$/i.test(
      piece.trim(),
    )
  );
}
