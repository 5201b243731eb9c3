import { fill } from '../../../../charter/fill';
import { formatDate } from '../../../figures/formatDate';
import { readSetKpis, type SetKpi } from '../../../kpis/section52';
import type { DocumentInput } from '../documentInput';

/** For the record, where the duty of section 52 holds: which KPIs are set under it, and which are most material for the next notice. */
export function writeSection52Notes({
  pack,
  position,
  kpis,
  content,
}: Pick<DocumentInput, 'pack' | 'position' | 'kpis' | 'content'>): readonly string[] {
  if (!position.facts.has('kpi-duty')) return [];
  const words = pack.wording.document.section52Notes;
  const { kpis: own, services, material, chosenOn, whyNone } = readSetKpis(pack, kpis, content.choices);
  if (chosenOn !== undefined && whyNone !== undefined)
    return [fill(words.whyNone, { date: formatDate(chosenOn), reason: whyNone })];
  if (chosenOn === undefined || own.length + services.length === 0) return [words.none];
  const date = formatDate(chosenOn);
  return [
    ...(own.length === 0 ? [] : [fill(words.kpis, { kpis: listNames(own) })]),
    ...(services.length === 0 ? [] : [fill(words.services, { kpis: listNames(services) })]),
    ...(material.length === 0
      ? [words.materialOpen]
      : [fill(words.material, { date, kpis: listNames(material) })]),
    words.threeEnough,
  ];
}

function listNames(kpis: readonly SetKpi[]): string {
  return kpis.map(({ name }) => name).join('; ');
}
