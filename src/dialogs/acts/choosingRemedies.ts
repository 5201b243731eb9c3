import { fill } from '../../charter/fill';
import { formatMoney } from '../../drafting/figures/formatMoney';
import { penceOf } from '../../drafting/figures/pence';
import { totalsOf } from '../../drafting/remedies/prices';
import { MOST_TYPED, priceField } from '../../cards/steps/remediesCard';
import { cleanText } from '../../drafting/reading/cleanText';
import { remediesInWords } from '../../drafting/tellNames';
import type { Draft, RemedyChoice } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { stepCard } from '../steps/stepCard';
import { say, showInPlace, type DraftingTurn } from '../turn';
import { remediesOf } from '../views/remediesView';
import { amend, saveAndShow } from './interview';

/** The remedies ticked, with the interest that sums protect and the adviser who accepted them; refused where either is missing. */
export function chooseRemedies(
  turn: DraftingTurn,
  draft: Draft,
  fields: Readonly<Record<string, string>>,
): Decision {
  const { pack } = turn;
  const words = pack.wording.dialogs;
  const typed = (name: string): string => cleanText(fields[name] ?? '').slice(0, MOST_TYPED);
  const ticked = (fields['chosen'] ?? '').split(',').map((id) => id.trim());
  const picked = remediesOf(turn, draft).filter(
    ({ remedy, whyNot }) => whyNot === undefined && !remedy.always && ticked.includes(remedy.id),
  );
  const { prices, wrong } = readPrices(turn, draft, fields);
  const remedies: RemedyChoice = {
    chosen: picked.map(({ remedy }) => remedy.id),
    interest: typed('interest'),
    adviser: typed('adviser'),
    ...(picked.some(({ remedy }) => remedy.sums) && Object.keys(prices).length > 0 ? { prices } : {}),
  };
  const unadvised = remedies.adviser === '' ? picked.find(({ needsAdviser }) => needsAdviser) : undefined;
  const error =
    remedies.interest === '' && picked.some(({ remedy }) => remedy.sums)
      ? words.remedies.noInterest
      : ((unadvised && fill(words.remedies.noAdviser, { label: unadvised.remedy.label })) ?? wrong);
  if (error !== undefined)
    return say(
      showInPlace(turn, stepCard(turn, draft, { step: 'remedies' }, { error, values: { ...fields } })),
    );
  return amend(turn, draft, [{ change: 'choose-remedies', remedies }], (revision) =>
    saveAndShow(turn, revision, {
      settled: {
        facts: [{ label: words.told.remedies, value: remediesInWords(pack, remedies) }],
        change: { verb: 'editRemedies', d: draft.id },
      },
    }),
  );
}

const PRICE = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,2})?$/;
/** No unit of a social value target costs more; keeps sums exact. Pounds. */
const MOST_FOR_ONE = 1_000_000;

/** The prices that were typed, in pence by measure, and what is wrong with the first that is none. An empty field has none. */
function readPrices(
  turn: DraftingTurn,
  draft: Draft,
  fields: Readonly<Record<string, string>>,
): { readonly prices: Readonly<Record<string, number>>; readonly wrong?: string } {
  const prices: Record<string, number> = {};
  for (const { measureId, name } of totalsOf(turn.pack, turn.caseOf(draft).kpis)) {
    const typed = cleanText(fields[priceField(measureId)] ?? '');
    if (typed === '') continue;
    const [, whole, decimals = ''] = PRICE.exec(typed) ?? [];
    const pounds = Number((whole ?? '').replaceAll(',', '') + decimals);
    if (whole === undefined || pounds <= 0 || pounds > MOST_FOR_ONE) {
      const { noPrice } = turn.pack.wording.dialogs.remedies;
      const max = formatMoney(penceOf(MOST_FOR_ONE));
      return { prices, wrong: fill(noPrice, { name, typed: typed.slice(0, 40), max }) };
    }
    prices[measureId] = penceOf(pounds);
  }
  return { prices };
}
