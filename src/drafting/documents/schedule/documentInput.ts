import type { CharterPack } from '../../../charter/pack';
import type { ContractProfile } from '../../contract/contractProfile';
import type { DraftContent, DraftingContext } from '../../../record/draft';
import type { Kpi } from '../../kpis/kpi';
import type { LegalPosition } from '../../law/legalPosition';
import type { Shortlist } from '../../selection/selection';

/** Everything the document is written from and checked against: the contract as derived, and the officer's content behind it. */
export interface DocumentInput {
  readonly pack: CharterPack;
  readonly context: DraftingContext;
  readonly content: DraftContent;
  readonly profile: ContractProfile;
  readonly shortlist: Shortlist;
  readonly kpis: readonly Kpi[];
  readonly position: LegalPosition;
}
