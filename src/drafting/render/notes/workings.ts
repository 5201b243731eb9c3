import { fill } from '../../../charter/fill';
import type { RenderPack } from '../../../charter/pack';
import type { DraftDocument } from '../../documents/schedule/draftDocument';
import { formatList } from '../../figures/formatList';
import type { Kpi } from '../../kpis/kpi';
import { targetOrigin } from '../../targets/targetOrigin';
import { formatKpiHeading, formatTarget } from '../kpiRows';
import type { NoteItem } from './noteBlock';

/** How each target was set; a sentence that holds of several KPIs is said once, of all of them. */
export function describeTargets(pack: RenderPack, document: DraftDocument): readonly NoteItem[] {
  const { kpis } = document;
  const told = kpis.map((kpi) => ({ kpi, lines: describeWorkings(pack, document, kpi) }));
  const holders = new Map<string, readonly Kpi[]>();
  for (const { kpi, lines } of told)
    for (const line of lines) holders.set(line, [...(holders.get(line) ?? []), kpi]);
  const isShared = (line: string): boolean => (holders.get(line)?.length ?? 0) > 1;
  const shared = new Map<string, readonly string[]>();
  for (const [line, of] of holders) {
    const lead = nameAll(pack, of);
    if (isShared(line)) shared.set(lead, [...(shared.get(lead) ?? []), line]);
  }
  return [
    ...told.map(({ kpi, lines }) => ({
      lead: `${formatKpiHeading(pack, kpi)}: ${formatTarget(pack, document, kpi)}`,
      lines: lines.filter((line) => !isShared(line)),
    })),
    ...[...shared].map(([lead, lines]) => ({ lead, lines })),
  ];
}

function nameAll({ wording }: RenderPack, kpis: readonly Kpi[]): string {
  return formatList(kpis.map(({ number }) => fill(wording.document.kpiName, { number })));
}

function describeWorkings(pack: RenderPack, document: DraftDocument, kpi: Kpi): readonly string[] {
  const words = pack.wording.document.render.notes;
  const { inputs, rounding, rules, gates, why } = kpi.workings;
  const listed = inputs.map(({ name, value }) => `${name}: ${value}`).join('; ');
  const role = fill(words.role, { role: describeRole(pack, document, kpi) });
  // of a small contract the review says the rest
  if (document.notes.brief) return [...formulaLines(pack, kpi), why, role].filter((line) => line !== '');
  return [
    ...formulaLines(pack, kpi),
    why,
    ...(inputs.length === 0 ? [] : [fill(words.inputs, { inputs: listed })]),
    ...(isRounded(pack, rounding) ? [fill(words.rounding, { rounding })] : []),
    ...gates.map(({ sentence }) => sentence),
    ...(rules.length === 0 ? [] : [fill(words.rules, { rules: formatList(rules) })]),
    role,
    fill(words.kpiPublished, { published: kpi.published }),
    ...(kpi.elsewhere === '' ? [] : [fill(words.elsewhere, { codes: kpi.elsewhere })]),
  ].filter((line) => line !== '');
}

/** How the figure was worked out. What its pot holds is a line of its own, the same for all that draw on it. */
function formulaLines(pack: RenderPack, { target, pot, workings: { formula } }: Kpi): readonly string[] {
  const { shared } = pack.wording.proportion.target;
  const ofPot = pot === undefined ? '' : `${pot.formula}${fill(shared, { sum: pot.sum })}`;
  const [first, ...rest] =
    ofPot !== '' && formula.startsWith(ofPot)
      ? [ofPot, formula.slice(ofPot.length).replace(/^; /, '')]
      : [formula];
  return [`${targetOrigin(pack, target)}. ${first}`, ...rest].map((line) =>
    line.trim().replace(/[^.]$/, '$&.'),
  );
}

function isRounded({ wording }: RenderPack, rounding: string): boolean {
  return rounding !== '' && rounding !== wording.proportion.target.monitor.rounding;
}

/** Its part in the procurement; a requirement may be asked about in a question that is scored. */
function describeRole(
  pack: RenderPack,
  { instrument, tender }: DraftDocument,
  { role, number }: Kpi,
): string {
  const { roles, rolesOfGrant, requiredAndScored } = pack.wording.document.render;
  if (instrument === 'grant') return rolesOfGrant[role];
  return role === 'required' && tender?.scored?.includes(number) === true ? requiredAndScored : roles[role];
}
