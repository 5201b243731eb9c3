import type { RenderPack } from '../../charter/pack';
import { renderMarkdown } from '../render/renderMarkdown';
import { renderDraft, renderForTender, renderRecord, type RenderWord } from '../render/renderWord';
import type { RenderMeta } from '../render/stamp';
import type { DocumentKind } from '../../charter/schema/vocabulary';
import type { DraftDocument } from './schedule/draftDocument';

/** Everything there is to say of one kind of document. */
interface DocumentRoom {
  readonly word: RenderWord;
  /** What the name of its file says besides reference, title and version. */
  readonly fileMark: string;
}

/** One room a kind. */
export const DOCUMENTS: { readonly [K in DocumentKind]: DocumentRoom } = {
  /** How far it is: with what is open, and a watermark. */
  draft: { word: renderDraft, fileMark: 'DRAFT' },
  /** What goes to bidders, without any of that. */
  tender: { word: renderForTender, fileMark: 'for tender' },
  /** Why it is as it is: for the procurement record. */
  record: { word: renderRecord, fileMark: 'record INTERNAL' },
};

/** All of a draft as Markdown, as reviewers of the wording read it. */
export function markdownOf(pack: RenderPack, document: DraftDocument, meta: RenderMeta): string {
  return renderMarkdown(pack, document, meta);
}
