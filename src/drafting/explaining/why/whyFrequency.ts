import { fill } from '../../../charter/fill';
import type { Frequency } from '../../../charter/schema/vocabulary';
import { fullTerm } from '../../contract/contractProfile';
import { formatAbout } from '../../figures/formatAbout';
import { formatMonths } from '../../figures/formatMonths';
import { findBand, isOverAtOnce } from '../../kpis/kpiBand';
import type { Kpi } from '../../kpis/kpi';
import { say, type Explained, type Explaining } from '../explained';
import { finish } from '../finish';

/** Why a KPI is reported as often as it is (docs/domain.md#reporting). */
export function frequencyReason({ pack, profile }: Explaining, { measureId, frequency }: Kpi): string {
  const words = pack.wording.explaining.frequency;
  const own = pack.measures.get(measureId)?.frequency;
  if (frequency === own) return own === 'at-completion' ? words.once : words.own;
  if (isOverAtOnce(pack, profile)) return words.overAtOnce;
  if (frequency === 'at-completion')
    return fill(words.short, { term: formatMonths(pack, fullTerm(profile)) });
  return findBand(pack, profile.annualWithoutVat).scale === 'brief'
    ? fill(words.brief, { value: formatAbout(pack, profile.annualWithoutVat) })
    : words.own;
}

/** Why KPIs are reported so often: each of those that are. */
export function whyFrequency(explaining: Explaining, frequency: Frequency): Explained {
  const { pack, kpis } = explaining;
  const words = pack.wording.explaining.frequency;
  const often = words.words[frequency];
  const reported = kpis.filter((kpi) => kpi.frequency === frequency);
  const none = fill(words.none, { frequency: often });
  const lines = (reported.length === 0 ? kpis : reported).map((kpi) =>
    fill(words.kpi, { number: kpi.number, name: kpi.name, why: frequencyReason(explaining, kpi) }),
  );
  return finish(explaining, {
    title: fill(words.title, { frequency: often }),
    lines: say(...(reported.length === 0 ? [none] : []), ...lines),
    sources: pack.engine.sources,
  });
}
