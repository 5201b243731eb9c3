import type { DocumentInput } from '../document/documentInput';
import type { DraftDocument } from '../document/draftDocument';
import type { Gap } from '../document/outline';

/** What a check looks at: the document, what it was written from, and what could not be written. */
export interface CheckInput extends DocumentInput {
  readonly document: DraftDocument;
  readonly gaps: readonly Gap[];
}
