import type { DocumentInput } from '../documents/schedule/documentInput';
import type { DraftDocument } from '../documents/schedule/draftDocument';
import type { Gap } from '../documents/schedule/outline';

/** What a check looks at: the document, what it was written from, and what could not be written. */
export interface CheckInput extends DocumentInput {
  readonly document: DraftDocument;
  readonly gaps: readonly Gap[];
}
