import { fill } from '../../../charter/fill';
import { formatList } from '../../figures/formatList';
import { offerWords } from '../../targets/benchmark';
import type { Issue } from '../issue';
import { isOpenOffer } from '../../targets/target';
import type { CheckInput } from '../checkInput';

/** Figures left to tenderers without a published ratio: ask the market first, and at most one below £100,000 (docs/domain.md#measures). */
export function checkTendererOffers({ pack, kpis, profile }: CheckInput): readonly Issue[] {
  const words = pack.wording.document.checks;
  const offers = kpis.filter(({ target }) => isOpenOffer(target));
  const first = offers[0];
  if (first === undefined) return [];
  const isTooMany = profile.scale === 'brief' && offers.length > 1;
  const names = formatList(offers.map(({ number, name }) => `KPI ${number} (${name})`));
  const message = fill(isTooMany ? words.tooManyOffers : words.tendererOffers, {
    ...offerWords(pack, profile.kind),
    kpis: names,
  });
  return [
    {
      code: 'tenderer-offers',
      level: 'consider',
      message,
      about: { kpi: first.number },
      sources: [pack.engine.ourDefault],
    },
  ];
}
