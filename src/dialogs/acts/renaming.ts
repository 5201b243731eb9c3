import { fill } from '../../charter/fill';
import { cleanText } from '../../drafting/reading/cleanText';
import type { Draft } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { draftTitle } from '../drafts/draftTitle';
import { stepCard } from '../steps/stepCard';
import { pressedCard, say, showInPlace, type DraftingTurn } from '../turn';
import { questionWords } from '../../drafting/questions/questionWords';
import { amend, saveAndShow } from './interview';

/** The longest title. */
export function titleLimit(turn: DraftingTurn): number {
  return questionWords(turn.pack, 'title').limits['maxCharacters'] ?? 200;
}

/** Gives a draft another title; everything else stays. */
export function rename(turn: DraftingTurn, draft: Draft, typed: string): Decision {
  const words = turn.pack.wording.dialogs;
  const title = cleanText(typed);
  const max = titleLimit(turn);
  const error =
    title === '' ? words.rename.empty : title.length > max ? fill(words.rename.tooLong, { max }) : undefined;
  if (error !== undefined)
    return say(
      showInPlace(turn, stepCard(turn, draft, { step: 'rename' }, { error, typed: typed.slice(0, max) })),
    );
  const said = fill(words.notices.renamed, {
    reference: draft.reference,
    title,
    was: draftTitle(turn.pack, draft),
  });
  return amend(turn, draft, [{ change: 'rename', title }], (revision) =>
    saveAndShow(turn, revision, {
      settled: { facts: [{ label: words.answered.renamed, value: title }] },
      // Typed, no card turns into the answer, so it is said.
      ...(pressedCard(turn) === undefined ? { notes: { lead: said, undo: true as const } } : {}),
    }),
  );
}
