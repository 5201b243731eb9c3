import { fill } from '../../charter/fill';
import type { RenderPack } from '../../charter/pack';
import { capitalise } from '../documents/schedule/contractSlots';
import type { DraftDocument } from '../documents/schedule/draftDocument';
import type { ReferenceTarget } from '../documents/schedule/references';
import { formatFigure, formatNumber } from '../figures/formatQuantity';
import type { Kpi } from '../kpis/kpi';

/** One row of a KPI's table: its header cell and the lines of the other. */
export interface KpiRow {
  readonly label: string;
  readonly lines: readonly string[];
  /** Figures by period, before the lines: they may be laid out as a grid. */
  readonly points?: readonly string[];
  /** Its one line is the number of this. */
  readonly names?: ReferenceTarget;
}

/** The title of a KPI's table: "KPI 1: Apprenticeship Weeks delivered". */
export function formatKpiHeading(pack: RenderPack, { number, name }: Kpi): string {
  return fill(pack.wording.document.render.kpiHeading, { number, name });
}

/** The table of one KPI as the contract holds it, rows without content left out: what is no term of the contract stands in the notes. */
export function listKpiRows(pack: RenderPack, document: DraftDocument, kpi: Kpi): readonly KpiRow[] {
  const words = pack.wording.document.render;
  const { rows } = words;
  const listed: readonly KpiRow[] = [
    {
      label: rows.paragraph,
      lines: [findParagraph(document, kpi)],
      names: { what: 'part', id: kpi.measureId },
    },
    {
      label: rows.counted,
      lines: [kpi.unit, kpi.calculation],
    },
    { label: rows.baseline, lines: [kpi.baseline] },
    {
      label: document.instrument === 'grant' ? rows.targetOfGrant : rows.target,
      lines: [capitalise(formatTarget(pack, document, kpi))],
    },
    { label: rows.offered, lines: offeredCell(pack, kpi) },
    profileRow(pack, kpi),
    { label: rows.evidence, lines: kpi.evidence },
    { label: rows.reported, lines: [fill(words.reportedCell, { reported: kpi.reported, owner: kpi.owner })] },
    { label: rows.rating, lines: formatBands(pack, document, kpi) },
    { label: rows.section52, lines: kpi.section52 === undefined ? [] : [words.section52[kpi.section52]] },
  ];
  return listed
    .map((row) => ({ ...row, lines: row.lines.filter((line) => line.trim() !== '') }))
    .filter(({ lines, points = [] }) => lines.length + points.length > 0);
}

/** The cell that takes the figure from the tender, where one is offered. */
function offeredCell(pack: RenderPack, { target, unit }: Kpi): string[] {
  return target.mode === 'offered' ? [fill(pack.wording.document.render.offeredCell, { unit })] : [];
}

/** The figures to date; those of an offer are per cent of it, rounded to whole units. */
function profileRow(pack: RenderPack, kpi: Kpi): KpiRow {
  const { rows, profileOffered } = pack.wording.document.render;
  const ofOffer = kpi.profile.some(({ unit }) => unit === 'percent-of-offer');
  return { label: rows.profile, points: formatPoints(pack, kpi), lines: ofOffer ? [profileOffered] : [] };
}

/** Each figure to date with its day: "30 June 2027: 26", or a share of what is offered. */
export function formatPoints(pack: RenderPack, { profile }: Kpi): string[] {
  const { profilePoint } = pack.wording.document.render;
  return profile.map(({ label, value, unit }) =>
    fill(profilePoint, {
      label,
      value: unit === 'percent-of-offer' ? formatFigure(value, 'percent') : formatNumber(value),
    }),
  );
}

/** The lines of a row where nothing is laid out as a grid. */
export function linesOf({ points = [], lines }: KpiRow): readonly string[] {
  return points.length === 0 ? lines : [points.join('; '), ...lines];
}

/** The paragraph of the Schedule that sets it; empty where none does. */
export function findParagraph({ sections }: DraftDocument, { measureId }: Kpi): string {
  const section = sections.find(({ origin }) => origin.measureId === measureId);
  return section === undefined ? '' : String(section.number);
}

/** The rating bands; a grant's figures are monitored, not rated (docs/drafting-standard.md#rule-13). */
export function formatBands(pack: RenderPack, { instrument }: DraftDocument, { bands }: Kpi): string[] {
  if (instrument === 'grant') return [];
  return bands.map(({ rating, means }) => fill(pack.wording.document.render.band, { rating, means }));
}

/** The target in words; an officer's own figure is marked so (docs/drafting-standard.md#rule-10). */
export function formatTarget(pack: RenderPack, { parties }: DraftDocument, kpi: Kpi): string {
  const { target, targetText } = kpi;
  if (target.mode !== 'number' || target.by !== 'officer') return targetText;
  const words = pack.wording.document.render;
  return fill(words.targetByOfficer, { target: targetText, authority: parties.authority });
}
