import type { RenderPack } from '../../charter/pack';
import { renderMarkdown } from '../render/renderMarkdown';
import { renderWord } from '../render/renderWord';
import type { RenderMeta } from '../render/stamp';
import { DOCUMENT_SHAPE, type DraftDocument } from './schedule/draftDocument';

/** A kind of document that can be made of a draft. */
export type DocumentKind = 'schedule';

/** Everything there is to say of one kind of document. */
interface DocumentRoom {
  /** The shape it is saved in; a saved one of an older shape still renders. */
  readonly shape: number;
  readonly word: (pack: RenderPack, document: DraftDocument, meta: RenderMeta) => Promise<Uint8Array>;
  readonly markdown: (pack: RenderPack, document: DraftDocument, meta: RenderMeta) => string;
}

/** One room a kind. */
export const DOCUMENTS: { readonly [K in DocumentKind]: DocumentRoom } = {
  schedule: { shape: DOCUMENT_SHAPE, word: renderWord, markdown: renderMarkdown },
};
