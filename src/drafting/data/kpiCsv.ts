import { stringify } from 'csv-stringify/sync';
import type { RenderPack } from '../../charter/pack';
import type { DraftDocument } from '../documents/schedule/draftDocument';
import type { Kpi } from '../kpis/kpi';
import { findParagraph, formatBands, formatPoints, formatTarget } from '../render/kpiRows';

/**
 * The KPI schedule as a table, one row a KPI: RFC 4180 in UTF-8 with a byte order mark, by which Excel knows it. A text that a spreadsheet would take
 * for a formula begins with an apostrophe.
 */
export function kpiCsv(pack: RenderPack, document: DraftDocument): string {
  const { columns } = pack.wording.data;
  const rows = document.kpis.map((kpi) => rowOf(pack, document, kpi));
  return stringify(rows, {
    ...{ header: true, bom: true, record_delimiter: 'windows', escape_formulas: true },
    columns: Object.entries(columns).map(([key, header]) => ({ key, header })),
  });
}

/** A cell for each column, by its name in the pack; empty where there is nothing to say. */
type Row = Readonly<Record<keyof RenderPack['wording']['data']['columns'], string | number | undefined>>;

function rowOf(pack: RenderPack, document: DraftDocument, kpi: Kpi): Row {
  const { target } = kpi;
  const offer = target.mode === 'offered' ? target : undefined;
  return {
    number: kpi.number,
    name: kpi.name,
    paragraph: findParagraph(document, kpi),
    commitment: kpi.commitmentId,
    measure: kpi.measureId,
    unit: kpi.unit,
    counted: kpi.calculation,
    baseline: kpi.baseline,
    target: formatTarget(pack, document, kpi),
    figure: target.mode === 'number' ? target.value : undefined,
    floor: offer?.floor,
    ceiling: offer?.ceiling,
    profile: formatPoints(pack, kpi).join('; '),
    evidence: kpi.evidence.join('; '),
    reported: kpi.reported,
    owner: kpi.owner,
    ratings: formatBands(pack, document, kpi).join(' '),
    section52: kpi.section52 === undefined ? undefined : pack.wording.data.section52[kpi.section52],
  };
}
