import { fill } from '../../charter/fill';
import { formatList } from '../../drafting/figures/formatList';
import { mayBeSet } from '../../drafting/kpis/section52';
import type { Decision } from '../../turn/decision';
import type { Standing } from '../turn';
import { hasKpiDuty, setKpisOf } from '../views/section52View';
import { kpisOf } from '../views/shortlistViews';
import type { DraftIntent } from '../words/draftIntent';
import { remark } from './askAgain';
import { amend, saveAndShow, showDraft } from './interview';

/** KPIs set under section 52 by their numbers, or no longer; which of more than a notice names are most material is asked. */
export function setSection52Named(
  { turn, draft }: Standing,
  { way, kpis: named }: Extract<DraftIntent, { does: 'setSection52' }>,
): Decision {
  const { pack } = turn;
  const words = pack.wording.dialogs.section52;
  if (!hasKpiDuty(turn, draft)) return remark(turn, words.noDuty);
  const open = { what: 'section52' } as const;
  if (way === 'open') return showDraft(turn, draft, { changes: [], open });
  const kpis = kpisOf(turn, draft);
  const meant = kpis.filter(({ number }) => named === 'all' || named.includes(number));
  const missing =
    named === 'all' ? undefined : named.find((each) => !kpis.some(({ number }) => number === each));
  if (missing !== undefined)
    return remark(
      turn,
      fill(pack.wording.dialogs.targets.noSuchKpi, { number: missing, count: kpis.length }),
    );
  const monitored = meant.filter((kpi) => !mayBeSet(kpi));
  if (way === 'set' && named !== 'all' && monitored.length > 0)
    return remark(
      turn,
      fill(words.monitored, { kpis: formatList(monitored.map(({ number }) => `KPI ${String(number)}`)) }),
    );
  const stood = setKpisOf(turn, draft);
  const was = new Set(stood.kpis.map(({ id }) => id));
  const isMeant = (id: string): boolean => meant.some(({ measureId }) => measureId === id);
  const now = kpis
    .filter((kpi) => mayBeSet(kpi) && (isMeant(kpi.measureId) ? way === 'set' : was.has(kpi.measureId)))
    .map(({ measureId }) => measureId);
  if (now.length === was.size && now.every((id) => was.has(id))) return remark(turn, words.asBefore);
  const services = stood.services.map(({ id }) => id);
  const all = [...now, ...services];
  const { material: most, least } = pack.law.kpiDuty;
  const kept = stood.material.map(({ id }) => id).filter((id) => all.includes(id));
  const material = all.length <= most ? all : kept;
  return amend(turn, draft, [{ change: 'set-section-52', kpis: now, services, material }], (revision) => {
    const names = setKpisOf(turn, revision.draft).kpis.map(({ name }) => name);
    const lead = [
      names.length === 0 ? words.saidNone : fill(words.saidSet, { kpis: formatList(names) }),
      ...(all.length > 0 && all.length < least ? [fill(words.fewer, { least, count: all.length })] : []),
      ...(material.length === most || all.length <= most
        ? []
        : [fill(words.chooseMaterial, { count: all.length, material: most })]),
    ].join(' ');
    const choose = all.length > most && material.length !== most;
    return saveAndShow(turn, revision, { notes: { lead, undo: true }, ...(choose ? { open } : {}) });
  });
}
