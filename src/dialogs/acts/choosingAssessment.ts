import { fill } from '../../charter/fill';
import { shortOffer } from '../../charter/schema/assessment';
import { assessmentMode } from '../../charter/schema/vocabulary';
import { formatQuantity } from '../../drafting/figures/formatQuantity';
import type { Kpi } from '../../drafting/kpis/kpi';
import type { Draft, OfferChoice, OfficerTarget } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { stepCard } from '../steps/stepCard';
import { say, showInPlace, type DraftingTurn } from '../turn';
import { offerableKpis } from '../views/assessmentView';
import { ticksOf } from '../views/section52View';
import { readTarget } from '../views/targetText';
import { amend, saveAndShow } from './interview';

type Fields = Readonly<Record<string, string>>;
type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };
type Offers = ReadonlyMap<string, OfferChoice>;

/** The way of assessing, and the targets that are offered with their limits and marks; the others go back to a figure. */
export function chooseAssessment(turn: DraftingTurn, draft: Draft, fields: Fields): Decision {
  const { pack } = turn;
  const words = pack.wording.dialogs.assessment;
  const { assessment: standing } = turn.caseOf(draft).basis;
  const mode = assessmentMode.safeParse(fields['mode']).data ?? standing.mode;
  const short = shortOffer.safeParse(fields['short']).data ?? standing.short;
  const read: Read<Offers> =
    mode === 'offers' ? readOffers(turn, draft, fields) : { ok: true, value: new Map() };
  if (!read.ok)
    return say(
      showInPlace(turn, stepCard(turn, draft, { step: 'assessment' }, { error: read.error, values: fields })),
    );
  const before = standing.offers.map(({ kpi }) => kpi.measureId);
  const isNew = [...read.value.keys()].some((id) => !before.includes(id));
  const targets: Record<string, OfficerTarget | null> = {
    ...Object.fromEntries(before.map((id) => [id, null])),
    ...Object.fromEntries(read.value),
  };
  const changes = [
    { change: 'set-assessment', assessment: { mode, short } } as const,
    ...(Object.keys(targets).length === 0 ? [] : [{ change: 'set-targets', targets } as const]),
  ];
  return amend(turn, draft, changes, (revision) =>
    isNew
      ? saveAndShow(turn, revision, { open: { what: 'assessment' }, notes: { lead: words.review } })
      : saveAndShow(turn, revision, {
          settled: {
            facts: [{ label: words.label, value: pack.assessment.modes[mode].label }],
            change: { verb: 'editAssessment', d: draft.id },
          },
        }),
  );
}

function readOffers(turn: DraftingTurn, draft: Draft, fields: Fields): Read<Offers> {
  const { pack } = turn;
  const words = pack.wording.dialogs.assessment;
  const { most } = pack.assessment;
  const { shared: marks } = turn.caseOf(draft).basis.assessment;
  const ticked = ticksOf(fields['offers']);
  const offered = offerableKpis(turn, draft).filter(({ measureId }) => ticked.includes(measureId));
  if (offered.length === 0 || offered.length > most)
    return { ok: false, error: fill(words.tickOffers, { most }) };
  const offers = new Map<string, OfferChoice>();
  for (const kpi of offered) {
    const read = readOffer(turn, kpi, fields);
    if (!read.ok) return read;
    offers.set(kpi.measureId, read.value);
  }
  const set = [...offers.values()].flatMap((offer) => offer.marks ?? []);
  const sum = set.reduce((total, each) => total + each, 0);
  const even = set.length === offers.size ? sum === marks : sum < marks;
  return even ? { ok: true, value: offers } : { ok: false, error: fill(words.marksTotal, { sum, marks }) };
}

/** The limits and marks of one offer as typed; what is blank stays ours. */
function readOffer(turn: DraftingTurn, kpi: Kpi, fields: Fields): Read<OfferChoice> {
  const { pack } = turn;
  const words = pack.wording.dialogs.assessment;
  const measure = pack.measures.get(kpi.measureId);
  if (measure === undefined) return { ok: true, value: { offered: true } };
  const offer: { offered: true; floor?: number; ceiling?: number; marks?: number } = { offered: true };
  for (const field of ['floor', 'ceiling', 'marks'] as const) {
    const typed = (fields[`${field}:${kpi.measureId}`] ?? '').trim();
    if (typed === '') continue;
    const isZero = /^0(\.0+)?\s*%?$/.test(typed) && measure.better === 'less' && field !== 'marks';
    const read = isZero
      ? ({ ok: true, target: { value: 0 } } as const)
      : readTarget(pack, kpi, measure, typed);
    if (!read.ok) return read;
    if (read.target === undefined || !('value' in read.target))
      return { ok: false, error: fill(words.notNumber, { name: kpi.name, typed: typed.slice(0, 40) }) };
    offer[field] = read.target.value;
  }
  const { floor, ceiling } = offer;
  if (floor === undefined || ceiling === undefined) return { ok: true, value: offer };
  if (measure.better === 'less' ? ceiling < floor : ceiling > floor) return { ok: true, value: offer };
  const quantity = (value: number): string =>
    formatQuantity(value, measure, pack.wording.proportion.singular);
  const slots = { name: kpi.name, floor: quantity(floor), ceiling: quantity(ceiling) };
  return { ok: false, error: fill(words.limits, slots) };
}
