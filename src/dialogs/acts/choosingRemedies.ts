import { fill } from '../../charter/fill';
import { MOST_TYPED } from '../../cards/steps/remediesCard';
import { cleanText } from '../../drafting/reading/cleanText';
import { remedyNames } from '../../drafting/tellNames';
import type { Draft, RemedyChoice } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { stepCard } from '../steps/stepCard';
import { say, showAgain, type DraftingTurn } from '../turn';
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
  const remedies: RemedyChoice = {
    chosen: picked.map(({ remedy }) => remedy.id),
    interest: typed('interest'),
    adviser: typed('adviser'),
  };
  const unadvised = remedies.adviser === '' ? picked.find(({ needsAdviser }) => needsAdviser) : undefined;
  const error =
    remedies.interest === '' && picked.some(({ remedy }) => remedy.sums)
      ? words.remedies.noInterest
      : unadvised && fill(words.remedies.noAdviser, { label: unadvised.remedy.label });
  if (error !== undefined)
    return say(
      showAgain(turn, stepCard(turn, draft, { step: 'remedies' }, { error, values: { ...fields } })),
    );
  return amend(turn, draft, [{ change: 'choose-remedies', remedies }], (revision) =>
    saveAndShow(turn, revision, {
      settled: {
        facts: [{ label: words.told.remedies, value: remedyNames(pack, remedies.chosen) }],
        change: { verb: 'editRemedies', d: draft.id },
      },
    }),
  );
}
