import type { Element } from '@xmldom/xmldom';
import { align, type Pair } from './align';
import { redlineParagraph, wholeParagraph } from './redlineParagraph';
import type { ChangeKind, TrackedChanges } from './trackedChange';
import { childOf, elementsOf, textOf } from './wordXml';

/** Of the words of the shorter, so many must be in the longer for two paragraphs to be one that was changed. */
const ALIKE = 0.4;

/** The blocks of the newer text with those that went between them, and what was changed in those that stayed. */
export function redlineBlocks(
  changes: TrackedChanges,
  older: readonly Element[],
  newer: readonly Element[],
): Element[] {
  return paired(older, newer).flatMap(({ before, after }) => {
    if (before && after) return [redlineBlock(changes, before, after)];
    if (after) return [wholeBlock(changes, 'w:ins', after)];
    return before ? [wholeBlock(changes, 'w:del', before)] : [];
  });
}

/** Blocks that read the same are the same; between them, those that are alike are one that was changed. */
function paired(older: readonly Element[], newer: readonly Element[]): readonly Pair<Element>[] {
  const pairs: Pair<Element>[] = [];
  let [gone, came]: [Element[], Element[]] = [[], []];
  for (const pair of align(older, newer, keyOf)) {
    const { before, after } = pair;
    if (before && after) {
      pairs.push(...alikeIn(gone, came), pair);
      [gone, came] = [[], []];
    } else if (before) gone.push(before);
    else if (after) came.push(after);
  }
  return [...pairs, ...alikeIn(gone, came)];
}

/** Of blocks that went and blocks that came, in their order, each with the first of the others that it is like. */
function alikeIn(gone: readonly Element[], came: readonly Element[]): readonly Pair<Element>[] {
  const pairs: Pair<Element>[] = [];
  let left = gone;
  for (const after of came) {
    const at = left.findIndex((before) => isAlike(before, after));
    const [before] = left.slice(at);
    if (at === -1 || !before) {
      pairs.push({ after });
      continue;
    }
    pairs.push(...left.slice(0, at).map((each) => ({ before: each })), { before, after });
    left = left.slice(at + 1);
  }
  const rest = left.map((before) => ({ before }));
  return left.length === gone.length ? [...rest, ...pairs] : [...pairs, ...rest];
}

function isAlike(one: Element, other: Element): boolean {
  if (one.nodeName !== other.nodeName || styleOf(one) !== styleOf(other)) return false;
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((left, right) => left.size - right.size);
  if (!few || !many || few.size === 0) return false;
  return [...few].filter((word) => many.has(word)).length / few.size >= ALIKE;
}

const wordsOf = (block: Element): ReadonlySet<string> =>
  new Set(
    textOf(block)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
const keyOf = (block: Element): string => JSON.stringify([block.nodeName, styleOf(block), textOf(block)]);

function styleOf(block: Element): string {
  const form = childOf(block, 'w:pPr');
  return (form && childOf(form, 'w:pStyle'))?.getAttribute('w:val') ?? '';
}

function redlineBlock(changes: TrackedChanges, before: Element, after: Element): Element {
  if (after.nodeName === 'w:p') return redlineParagraph(changes, before, after);
  if (after.nodeName === 'w:tbl') return redlineTable(changes, before, after);
  return after.cloneNode(true) as Element;
}

function wholeBlock(changes: TrackedChanges, kind: ChangeKind, block: Element): Element {
  if (block.nodeName === 'w:p') return wholeParagraph(changes, kind, block);
  if (block.nodeName !== 'w:tbl') return block.cloneNode(true) as Element;
  return rebuilt(block, (row) => (row.nodeName === 'w:tr' ? wholeRow(changes, kind, row) : undefined));
}

function wholeRow(changes: TrackedChanges, kind: ChangeKind, row: Element): Element {
  const made = rebuilt(row, (cell) =>
    cell.nodeName === 'w:tc'
      ? rebuilt(cell, (block) =>
          block.nodeName === 'w:p' ? wholeParagraph(changes, kind, block) : undefined,
        )
      : undefined,
  );
  changes.markRow(kind, made);
  return made;
}

/** Rows by their first cell: the rest of one is changed in place where it has as many cells. */
function redlineTable(changes: TrackedChanges, before: Element, after: Element): Element {
  const made = after.cloneNode(false) as Element;
  for (const child of elementsOf(after)) {
    if (child.nodeName !== 'w:tr') made.appendChild(child.cloneNode(true));
  }
  for (const { before: gone, after: came } of align(rowsOf(before), rowsOf(after), rowKey)) {
    if (gone && came) made.appendChild(redlineRow(changes, gone, came));
    else if (gone) made.appendChild(wholeRow(changes, 'w:del', gone));
    else if (came) made.appendChild(wholeRow(changes, 'w:ins', came));
  }
  return made;
}

const rowsOf = (table: Element): Element[] => elementsOf(table).filter(({ nodeName }) => nodeName === 'w:tr');
const cellsOf = (row: Element): Element[] => elementsOf(row).filter(({ nodeName }) => nodeName === 'w:tc');
function rowKey(row: Element): string {
  const cells = cellsOf(row);
  return JSON.stringify([cells.length, ...cells.slice(0, 1).map(textOf)]);
}

function redlineRow(changes: TrackedChanges, before: Element, after: Element): Element {
  const old = cellsOf(before).values();
  return rebuilt(after, (cell) => {
    if (cell.nodeName !== 'w:tc') return undefined;
    const next = old.next();
    return next.done === true ? undefined : redlineCell(changes, next.value, cell);
  });
}

function redlineCell(changes: TrackedChanges, before: Element, after: Element): Element {
  const made = after.cloneNode(false) as Element;
  const form = childOf(after, 'w:tcPr');
  if (form) made.appendChild(form.cloneNode(true));
  const blocksOf = (cell: Element): Element[] =>
    elementsOf(cell).filter(({ nodeName }) => nodeName !== 'w:tcPr');
  for (const block of redlineBlocks(changes, blocksOf(before), blocksOf(after))) made.appendChild(block);
  return made;
}

/** The element with each child as `change` makes it, or as it is. */
function rebuilt(parent: Element, change: (child: Element) => Element | undefined): Element {
  const made = parent.cloneNode(false) as Element;
  for (const child of elementsOf(parent)) made.appendChild(change(child) ?? child.cloneNode(true));
  return made;
}
