/** What a text names by its number: a part of the Schedule by where it comes from, or a KPI by its measure. */
export interface ReferenceTarget {
  readonly what: 'part' | 'kpi';
  readonly id: string;
}

/** Where in a text the number of another part stands: it is worked out wherever the text is printed. */
export interface Reference extends ReferenceTarget {
  readonly at: number;
  readonly length: number;
}

/** A text, and the numbers of other parts in it; none in a version kept before they were told apart. */
export interface ReferringText {
  readonly text: string;
  readonly references?: readonly Reference[];
}

// characters of private use, which no text of the pack or of an officer has a meaning for
const [OPEN, BETWEEN, CLOSE] = ['\uE000', '\uE001', '\uE002'];
const MARKED = /\uE000(part|kpi):([^\uE000-\uE002]*)\uE001([^\uE000-\uE002]*)\uE002/;
const STRAY = /[\uE000-\uE002]/g;

/** A number as it travels through slots and lists until the text is whole. */
export function markReference({ what, id }: ReferenceTarget, number: string): string {
  return `${OPEN}${what}:${id}${BETWEEN}${number}${CLOSE}`;
}

/** A filled text with its marks read: the text as people read it, and where it names what. */
export function readReferences(marked: string): ReferringText {
  const references: Reference[] = [];
  let text = '';
  let rest = marked;
  for (let found = MARKED.exec(rest); found !== null; found = MARKED.exec(rest)) {
    const [all, what, id = '', number = ''] = found;
    text += rest.slice(0, found.index).replace(STRAY, '');
    references.push({ at: text.length, length: number.length, what: what === 'kpi' ? 'kpi' : 'part', id });
    text += number;
    rest = rest.slice(found.index + all.length);
  }
  text += rest.replace(STRAY, '');
  return references.length === 0 ? { text } : { text, references };
}

/** What of a document has numbers. */
interface Numbered {
  readonly sections: readonly {
    readonly number: number;
    readonly origin: { readonly id: string; readonly measureId?: string };
  }[];
  readonly kpis: readonly { readonly number: number; readonly measureId: string }[];
}

/** A piece of a text: words, or the number of what it names. */
export type TextPiece = string | (ReferenceTarget & { readonly number: string });

/** A text in pieces, the numbers worked out from the document as it stands; what is not there stays as it was written. */
export function piecesOf(
  document: Numbered,
  kpiName: (number: number) => string,
  { text, references = [] }: ReferringText,
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { at, length, what, id } of references) {
    const number = numberOf(document, kpiName, { what, id });
    if (number === undefined || at < done) continue;
    pieces.push(text.slice(done, at), { what, id, number });
    done = at + length;
  }
  return [...pieces, text.slice(done)].filter((piece) => piece !== '');
}

/** The number under which the document has what is named. */
export function numberOf(
  { sections, kpis }: Numbered,
  kpiName: (number: number) => string,
  { what, id }: ReferenceTarget,
): string | undefined {
  if (what === 'kpi') {
    const kpi = kpis.find(({ measureId }) => measureId === id);
    return kpi === undefined ? undefined : kpiName(kpi.number);
  }
  const section = sections.find((each) => partId(each) === id);
  return section === undefined ? undefined : String(section.number);
}

/** What a section is called in references: a clause by its measure, which a draft has once, a standing part by its own id. */
export function partId({ origin }: Pick<Numbered['sections'][number], 'origin'>): string {
  return origin.measureId ?? origin.id;
}
