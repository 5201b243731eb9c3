import { priceField, type RemediesView } from '../../cards/steps/remediesCard';
import type { WriteKey } from '../../cards/json/cardAction';
import { formatMoney } from '../../drafting/figures/formatMoney';
import { totalsOf } from '../../drafting/remedies/prices';
import { ownPart } from '../../record/ownPart';
import type { MenuEntry } from '../../drafting/remedies/menu';
import type { Draft, RemedyChoice } from '../../record/draft';
import type { StepNotes } from '../acts/stepNotes';
import { draftTitle } from '../drafts/draftTitle';
import type { DraftingTurn } from '../turn';

/** The menu of remedies for a draft; empty while a question is open. */
export function remediesOf(turn: DraftingTurn, draft: Draft): readonly MenuEntry[] {
  const opened = turn.caseOf(draft);
  return opened.profile ? opened.basis.remedies : [];
}

/** The menu with what stands in the draft, or what was typed on the card that was refused. */
export function remediesView(
  turn: DraftingTurn,
  draft: Draft,
  write: WriteKey,
  { error, values }: Pick<StepNotes, 'error' | 'values'>,
): RemediesView {
  const kept: RemedyChoice = draft.choices.remedies ?? { chosen: [], interest: '', adviser: '' };
  return {
    write,
    title: draftTitle(turn.pack, draft),
    menu: remediesOf(turn, draft),
    units: totalsOf(turn.pack, turn.caseOf(draft).kpis).map(({ measureId, number, name, unit }) => {
      const price = ownPart(kept.prices, measureId);
      const stands = price === undefined ? '' : formatMoney(price);
      return { measureId, number, name, unit, price: values?.[priceField(measureId)] ?? stands };
    }),
    choice:
      values === undefined
        ? kept
        : {
            chosen: (values['chosen'] ?? '').split(','),
            interest: values['interest'] ?? '',
            adviser: values['adviser'] ?? '',
          },
    ...(error === undefined ? {} : { error }),
  };
}
