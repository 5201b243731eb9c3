import type { Understood } from '../../contract/contractProfile';
import type { Kpi } from '../../kpis/kpi';
import type { LegalPosition } from '../../law/legalPosition';
import type { StatutoryPosition } from '../../law/statutoryPosition';
import type { Shortlist } from '../../selection/selection';

/** Everything the document is written from and checked against: the contract as derived, and the officer's content behind it. */
export interface DocumentInput extends Understood {
  readonly statutory: StatutoryPosition;
  readonly shortlist: Shortlist;
  readonly kpis: readonly Kpi[];
  readonly position: LegalPosition;
}
