import { checkDraft } from '../../checks/checkDraft';
import { assembleDocument } from './assembleDocument';
import type { DocumentInput } from './documentInput';
import type { AssembledDraft } from './draftDocument';

export type {
  AssembledDraft,
  DocumentParagraph,
  DocumentSection,
  DraftDocument,
  OfficerNotes,
  Origin,
} from './draftDocument';

/**
 * The whole draft: clauses, standing parts, definitions used, notes, and the checks over it. Undefined where the officer took
 * "no social value clause" where it is still what is proposed.
 */
export function assembleDraft(input: DocumentInput): AssembledDraft | undefined {
  if (input.shortlist.noClause && input.content.choices.belowFloor === 'none') return undefined;
  const { document, gaps } = assembleDocument(input);
  return { document, issues: checkDraft({ ...input, document, gaps }) };
}
