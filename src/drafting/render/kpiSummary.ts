import { fill } from '../../charter/fill';
import type { RenderPack } from '../../charter/pack';
import { capitalise } from '../documents/schedule/contractSlots';
import type { DraftDocument } from '../documents/schedule/draftDocument';
import type { Reference, ReferenceTarget, ReferringText } from '../documents/schedule/references';
import { findParagraph, formatTarget } from './kpiRows';

/** The table of all KPIs that a Schedule begins with: its heads, and a row for each. */
export function summariseKpis(
  pack: RenderPack,
  document: DraftDocument,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly ReferringText[])[] } {
  const { summary, rows } = pack.wording.document.render;
  const { kpi, counted, target, reported, paragraph } = summary.columns;
  return {
    heads: [kpi, counted, document.instrument === 'grant' ? rows.targetOfGrant : target, reported, paragraph],
    rows: document.kpis.map((each) => [
      wholly(
        { what: 'kpi', id: each.measureId },
        fill(pack.wording.document.kpiName, { number: each.number }),
      ),
      { text: capitalise(each.name) },
      { text: capitalise(formatTarget(pack, document, each)) },
      { text: capitalise(each.reported) },
      wholly({ what: 'part', id: each.measureId }, findParagraph(document, each)),
    ]),
  };
}

/** A text that is nothing but the number of what it names. */
export function wholly(target: ReferenceTarget, number: string): ReferringText {
  const reference: Reference = { ...target, at: 0, length: number.length };
  return number === '' ? { text: '' } : { text: number, references: [reference] };
}
