import { fill } from '../../../charter/fill';
import type { Assessment, ScoredOffer } from '../../assessment/assessment';
import { isSlight } from '../../assessment/tellsApart';
import { shareOfStep } from '../../assessment/worth';
import { formatNumber, formatQuantity } from '../../figures/formatQuantity';
import type { Kpi } from '../../kpis/kpi';
import { authorityLimits } from '../../targets/authorityFigure';
import { offerWords } from '../../targets/benchmark';
import { mostCarried } from '../../targets/carries';
import { sayCannot } from '../../targets/cannot';
import { checkDelivery } from '../../targets/delivery';
import { nameKpis } from '../../kpis/nameKpis';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

/** Each offer has limits between which marks can be earned and that can be done, and marks that come out even. */
export function checkOffers(input: CheckInput, assessment: Assessment): readonly Issue[] {
  const { offers, shared: all } = assessment;
  const { pack } = input;
  const words = pack.wording.document.checks;
  const { heavy, sources } = pack.assessment;
  const [first] = offers;
  if (first === undefined) return [];
  const issue = (level: Issue['level'], message: string, { number }: Kpi): Issue => ({
    ...{ code: 'assessment', level, message, sources },
    about: { kpi: number },
  });
  const sum = offers.reduce((total, { marks }) => total + marks, 0);
  return [
    ...(sum === all
      ? []
      : [issue('mustFix', fill(words.marksTotal, { sum: formatNumber(sum), marks: all }), first.kpi)]),
    ...offers.flatMap(({ kpi, marks, target }): Issue[] => {
      const { number, name } = kpi;
      const about = { number, name };
      return [
        ...(hasRoom(input, { kpi, target, marks })
          ? []
          : [issue('mustFix', fill(isHeld(input, kpi) ? words.noRoom : words.limits, about), kpi)]),
        ...(marks > (all * heavy) / 100
          ? [issue('consider', fill(words.heavyOffer, { ...about, marks: formatNumber(marks), all }), kpi)]
          : []),
        // its least is then less than what would be asked of all
        ...('limitsFrom' in target && target.limitsFrom.floor === 'part-of-carried'
          ? [issue('consider', fill(words.littleRoom, about), kpi)]
          : []),
        ...slightButDear(input, assessment, { kpi, target, marks }).map((message) =>
          issue('consider', message, kpi),
        ),
        ...cannotBeDone(input, kpi, target.ceiling).map((why) =>
          issue('consider', fill(words.cannotBeOffered, { ...about, why }), kpi),
        ),
        ...moreThanCarried(input, kpi, target.ceiling).map((most) =>
          issue('consider', fill(words.moreThanCarried, { ...about, most }), kpi),
        ),
      ];
    }),
    issue('consider', sayWhoseLimits(input, offers), first.kpi),
  ];
}

/** Where a small thing beside the work carries more than a little while another offer could carry the rest. */
function slightButDear({ pack }: CheckInput, assessment: Assessment, offer: ScoredOffer): readonly string[] {
  const { slightMost, marks: all } = pack.assessment;
  const { kpi, marks } = offer;
  const most = (slightMost * assessment.shared) / all;
  const share = shareOfStep(pack, assessment, offer);
  if (!isSlight(pack, kpi) || marks <= most || share === undefined || assessment.weighting === 0) return [];
  const { number, name } = kpi;
  const said = { marks: formatNumber(marks), share: formatNumber(share), most: formatNumber(most) };
  return [fill(pack.wording.document.checks.slightOffer, { number, name, ...said })];
}

/** That tenderers decide, and whose the limits are: ours, or those of the authority's policy. */
function sayWhoseLimits({ pack, profile }: CheckInput, offers: Assessment['offers']): string {
  const words = pack.wording.document.checks;
  const slots = {
    ...offerWords(pack, profile.kind),
    kpis: nameKpis(
      pack,
      offers.map(({ kpi }) => kpi),
    ),
  };
  const own = offers.flatMap(({ kpi }) => {
    const measure = pack.measures.get(kpi.measureId);
    return measure && authorityLimits({ pack, profile, measure }) ? [kpi] : [];
  });
  return own.length === 0
    ? fill(words.tendererOffers, slots)
    : fill(words.tendererOffersOwn, { ...slots, own: nameKpis(pack, own) });
}

/** Whether the ceiling is better than the floor. */
function hasRoom({ pack }: CheckInput, { kpi, target: { floor, ceiling } }: ScoredOffer): boolean {
  if (floor === undefined || ceiling === undefined) return false;
  return pack.measures.get(kpi.measureId)?.better === 'less' ? ceiling < floor : ceiling > floor;
}

/** Whether what the contract carries, or its share of that, is what left no room: it has no limits though its rule has some. */
function isHeld({ pack }: CheckInput, { measureId, target }: Kpi): boolean {
  const rules = pack.measures.get(measureId)?.targetRules ?? [];
  return (
    target.mode === 'offered' &&
    target.floor === undefined &&
    target.ceiling === undefined &&
    rules.some(({ by }) => by === 'offer')
  );
}

/** The most that the contract carries, where the offer that earns all the marks is more. */
function moreThanCarried(
  { pack, profile }: CheckInput,
  { measureId, pot }: Kpi,
  ceiling = 0,
): readonly string[] {
  const measure = pack.measures.get(measureId);
  if (measure === undefined || measure.better === 'less') return [];
  const most = mostCarried({ pack, profile, measure, share: pot?.shares.get(measureId) });
  return most === undefined || ceiling <= most
    ? []
    : [formatQuantity(most, measure, pack.wording.proportion.singular)];
}

function cannotBeDone({ pack, profile }: CheckInput, { measureId }: Kpi, ceiling = 0): readonly string[] {
  const measure = pack.measures.get(measureId);
  if (measure === undefined) return [];
  const delivery = checkDelivery(pack.figures, profile, measure, ceiling);
  return delivery.can ? [] : [sayCannot(pack, profile, measure, ceiling, delivery)];
}
