import type { CharterPack } from '../../charter/pack';
import type { DraftDocument } from '../document';

/** What a rendering prints besides the document. */
export interface RenderMeta {
  readonly reference: string;
  readonly version: number;
  readonly status: 'draft' | 'ready';
  /** ISO date. */
  readonly on: string;
}

/** The document as Markdown: schedule, KPI tables, then the officer's notes on their own. */
export declare function renderMarkdown(pack: CharterPack, document: DraftDocument, meta: RenderMeta): string;

/** The document as a Word file: headings, numbered paragraphs, KPI table, officer's notes on a new page. */
export declare function renderWord(pack: CharterPack, document: DraftDocument, meta: RenderMeta): Promise<Uint8Array>;
