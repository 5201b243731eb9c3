import type { Document, Element } from '@xmldom/xmldom';
import { childOf, element, elementsOf } from './wordXml';

/** Whose the changes are, and when they were made (ISO time). */
export interface ChangedBy {
  readonly author: string;
  readonly at: string;
}

export type ChangeKind = 'w:ins' | 'w:del';

/** Marks what is put into a document, or taken out of it, as Word tracks it. Each mark has a number of its own. */
export class TrackedChanges {
  readonly document: Document;
  readonly #by: ChangedBy;
  // far from the numbers of bookmarks and comments, which share them
  #next = 100_000;

  constructor(document: Document, by: ChangedBy) {
    this.document = document;
    this.#by = by;
  }

  /** Runs that came or went; a mark stands inside a link or a simple field, never around one. */
  around(kind: ChangeKind, runs: readonly Element[]): Element[] {
    const made: Element[] = [];
    let open: Element | undefined;
    for (const run of runs) {
      if (run.nodeName === 'w:r') {
        if (!open) made.push((open = this.#mark(kind)));
        open.appendChild(run);
        continue;
      }
      open = undefined;
      const inside = this.around(kind, elementsOf(run));
      for (const each of inside) run.appendChild(each);
      made.push(run);
    }
    return made;
  }

  /** The end of a paragraph that came or went: without it the paragraph would run into the next one, or stay empty. */
  markEnd(kind: ChangeKind, paragraph: Element): void {
    const properties = this.#propertiesOf(paragraph, 'w:pPr');
    let run = childOf(properties, 'w:rPr');
    if (!run) {
      run = element(this.document, 'w:rPr');
      // what Word wants after it
      const after = elementsOf(properties).find(({ nodeName }) => nodeName === 'w:sectPr');
      properties.insertBefore(run, after ?? null);
    }
    run.insertBefore(this.#mark(kind), run.firstChild);
  }

  /** A row of a table that came or went. */
  markRow(kind: ChangeKind, row: Element): void {
    this.#propertiesOf(row, 'w:trPr').appendChild(this.#mark(kind));
  }

  #mark(kind: ChangeKind): Element {
    const { author, at } = this.#by;
    return element(this.document, kind, {
      'w:id': String(this.#next++),
      'w:author': author,
      'w:date': at,
    });
  }

  #propertiesOf(owner: Element, name: 'w:pPr' | 'w:trPr'): Element {
    const known = childOf(owner, name);
    if (known) return known;
    const made = element(this.document, name);
    const before = childOf(owner, 'w:tblPrEx');
    owner.insertBefore(made, before ? before.nextSibling : owner.firstChild);
    return made;
  }
}
