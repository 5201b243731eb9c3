import { labelOf, type Label } from './labels';

/** A stretch of the subject between separators and facts. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What ends the piece before this one: a separator, or a fact. */
  readonly after: 'start' | 'comma' | 'strong' | 'bracket' | 'fact';
  /** What the officer wrote before it: "Location: Leeds". */
  readonly label?: Label;
}

/** More pieces than any sentence has between its commas. */
export const MOST_PIECES = 100;

/** A piece that is only a kind, wherever it stands. */
export const KIND_ALONE =
  /^(?:(?:it'?s|it is|for) )?(?:works|services?|goods|grant|light[- ]touch(?: services)?)(?: contract)?$/i;

/** A stretch of a text, by its positions. */
export interface Span {
  readonly index: number;
  readonly end: number;
}

/** A comma between the figures of a number parts nothing. */
const SEPARATORS =
  /(?<!\d),|,(?!\d)|[;|()\n]|\s[-–—/>]{1,3}(?=\s)|:\s|\.\s+(?=[\p{L}\d£])|\.$|[?!]{1,3}\s+(?=[\p{L}\d£])/gu;
const ABBREVIATED =
  /\b(?:St|No|Dr|Mr|Mrs|Ms|Ltd|Co|Rd|Ave|Mt|approx|inc|incl|ex|exc|excl|est|ext|ref|max|min|dept|vs|eg|ie|c|p\.a|i\.e|e\.g|\p{L})$/iu;

/** With the character before it, which must be no letter. */
const LONGEST_ABBREVIATION = 'approx'.length + 1;

/** Words that lead to a fact or from one, at either end of a piece; no part of a name. */
const LEADING =
  /^(?:and|or|for|of|worth|valued at|at|in|from|over|ca|i\.?e\.?|e\.?g\.?|say|is|it is|it's|its|the|a|an|with|to spend on|contract for|contract to|contract|@|approx|about|around|total|term|value|budget|works out at|per|initial|plus|on|lasting|running|,)(?=\s|$)\s*/i;
const TRAILING =
  /\s*(?:^|\s)(?:and|or|for|of|worth|valued|valued at|value|values|value is|contract value|estimated|est|at|in|from|over|is|are|the|a|an|with|approx|approximately|about|around|circa|budget|budgeted|spend|spending|cost|costs|costing|total|totalling|term|initial|initial term|duration|length|lasting|running|starting|starts|start|start date|commencing|beginning|until|to|up|up to|max|maximum|by|per|plus|say|more than|less than|just|just under|just over|slightly|a little|a bit|somewhere|some|under|over|above|at least|between|roughly|~|minus|annual|annually|yearly|monthly|est\.|approx\.|will be|contract is|please|pls|thanks|thank you|on site|go live|going live|live|c|ca|with|on|for delivery|needed|required|fee|fees|price|price about|priced|sum|contract sum|anticipated|forecast|closing date|premium|capped|nil|all in|runs|runs for|lasts|@|[-–—/:=@]+)$|[?!]+$|\.+$/i;

/** Cuts a subject into its pieces, facts and labels taken out. */
export function cutPieces(subject: string, facts: readonly Span[]): readonly Piece[] {
  const cuts = [
    ...separators(subject, facts),
    ...facts.map((fact) => ({ ...fact, kind: 'fact' as const })),
  ].sort((a, b) => a.index - b.index);
  const pieces: Piece[] = [];
  let start = 0;
  let after: Piece['after'] = 'start';
  let label: Label | undefined;
  for (const cut of [...cuts, { index: subject.length, end: subject.length, kind: 'fact' as const }]) {
    const [piece]: readonly Piece[] = cut.index >= start ? trimPiece(subject, start, cut.index, after) : [];
    const labels: Label | undefined =
      piece === undefined ? undefined : labelOf(piece.text, subject.slice(piece.end, piece.end + 3));
    if (piece !== undefined && labels === undefined)
      pieces.push({ ...piece, ...(label === undefined ? {} : { label }) });
    if (cut.end <= start) continue;
    start = cut.end;
    if (piece !== undefined) label = labels;
    // a comma behind a fact changes nothing: what follows it is no more of the title
    if (piece !== undefined || after !== 'fact') after = labels === undefined ? cut.kind : 'strong';
  }
  return pieces;
}

function separators(
  subject: string,
  facts: readonly Span[],
): readonly (Span & { readonly kind: Piece['after'] })[] {
  const closed = brackets(subject, facts);
  return [...subject.matchAll(SEPARATORS)].flatMap((match) => {
    const sign = match[0].trim();
    if (
      sign.startsWith('.') &&
      ABBREVIATED.test(subject.slice(Math.max(0, match.index - LONGEST_ABBREVIATION), match.index))
    )
      return [];
    if (sign === ',' && closed.some(({ index, end }) => index < match.index && match.index < end)) return [];
    const kind =
      sign === '(' || sign === ')' ? 'bracket' : sign === '' || /^[;|.?!]/.test(sign) ? 'strong' : 'comma';
    return [{ index: match.index, end: match.index + match[0].length, kind }];
  });
}

/** Brackets without a fact in them: their commas part nothing, as in "parts (cars, vans and lorries)". */
function brackets(subject: string, facts: readonly Span[]): readonly Span[] {
  return [...subject.matchAll(/\([^()]{1,120}\)/g)]
    .map(({ 0: { length }, index }) => ({ index, end: index + length }))
    .filter((each) => !facts.some((fact) => each.index < fact.end && fact.index < each.end));
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
