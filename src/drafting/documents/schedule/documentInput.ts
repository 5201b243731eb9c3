import type { FactName } from '../../../charter/schema/law/fact';
import type { Assessment } from '../../assessment/assessment';
import type { Understood } from '../../contract/contractProfile';
import type { Kpi } from '../../kpis/kpi';
import type { LegalPosition } from '../../law/legalPosition';
import type { MenuEntry } from '../../remedies/menu';
import type { StatutoryPosition } from '../../law/statutoryPosition';
import type { Shortlist } from '../../selection/selection';

/** What a document rests on besides its KPIs: how social value is assessed, the facts that paragraphs depend on, the menu of remedies. */
export interface DocumentBasis {
  readonly assessment: Assessment;
  readonly facts: ReadonlySet<FactName>;
  readonly remedies: readonly MenuEntry[];
}

/** Everything the document is written from and checked against: the contract as derived, and the officer's content behind it. */
export interface DocumentInput extends Understood, DocumentBasis {
  readonly statutory: StatutoryPosition;
  readonly shortlist: Shortlist;
  readonly kpis: readonly Kpi[];
  readonly position: LegalPosition;
}
