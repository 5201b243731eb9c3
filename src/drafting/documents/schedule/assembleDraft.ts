import type { CharterPack } from '../../../charter/pack';
import { checkDraft } from '../../checks/checkDraft';
import { readProfile } from '../../contract/contractProfile';
import { assembleDocument } from './assembleDocument';
import type { AssembledDraft } from './draftDocument';
import type { DraftContent, DraftingContext } from '../../../record/draft';
import { draftKpis } from '../../kpis/kpi';
import { legalPosition } from '../../law/legalPosition';
import { selectCommitments } from '../../selection/selection';

export type {
  AssembledDraft,
  DocumentParagraph,
  DocumentSection,
  DraftDocument,
  OfficerNotes,
  Origin,
} from './draftDocument';

/**
 * The whole draft: profile, commitments, KPIs, clauses, standing parts, definitions used, notes, and the checks over it.
 * Undefined while an answer is missing or the officer took "no social value clause".
 */
export function assembleDraft(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
): AssembledDraft | undefined {
  const profile = readProfile(pack, context, content);
  if (profile === undefined) return undefined;
  const shortlist = selectCommitments(pack, context, content, profile);
  // a contract that has grown past the floor since is drafted as any other
  if (shortlist.belowFloor && content.choices.belowFloor === 'none') return undefined;
  const input = {
    pack,
    context,
    content,
    profile,
    shortlist,
    kpis: draftKpis(pack, context, content, profile),
    position: legalPosition(pack, context, content, profile),
  };
  const { document, gaps } = assembleDocument(input);
  return { document, issues: checkDraft({ ...input, document, gaps }) };
}
