import { fill } from '../../charter/fill';
import { formatList } from '../../drafting/figures/formatList';
import { tell } from '../../drafting/tell';
import { QUESTION_IDS, QUESTIONS } from '../../drafting/questions/registry';
import type { Answers } from '../../record/answers';
import { refusal } from '../../record/revise';
import { sameData } from '../../record/sameData';
import type { Decision } from '../../turn/decision';
import type { Standing } from '../turn';
import type { DraftIntent } from '../words/draftIntent';
import { alsoSaid } from './alsoSaid';
import { alreadySo } from './alreadySo';
import { amend, locked, saveAndShow } from './interview';
import { changesLaw } from './lawChange';
import { withProposedKind } from './proposedKind';

/** Takes facts that were stated of their own accord: says what each was and is now, and goes on where the officer stood. */
export function changeFacts(
  { turn, draft }: Standing,
  { answers, unread }: Extract<DraftIntent, { does: 'changeFacts' }>,
): Decision {
  if (refusal(draft, 'answer') !== undefined) return locked(turn, draft);
  const { lead: words } = turn.pack.wording.dialogs;
  const rest = unread.length === 0 ? [] : [fill(words.unread, { words: formatList(unread) })];
  const changed = QUESTION_IDS.filter((id) => answers[id] !== undefined).filter(
    (id) => !sameData(answers[id], draft.answers[id]),
  );
  if (changed.length === 0) return alreadySo(turn, draft, answers, rest);
  const stated = Object.fromEntries(changed.map((id) => [id, answers[id]])) as Answers;
  const given = withProposedKind(turn.pack, draft, stated);
  const after = { answers: { ...draft.answers, ...given }, choices: draft.choices };
  // the officer is told each of them now, so it need not be read back, unless it changes the law or what was worked out
  const isSeen = !changed.some((id) => QUESTIONS[id].isWorkedOut) && !changesLaw(turn, draft, after);
  return amend(
    turn,
    draft,
    [{ change: 'answer', answers: given, ...(isSeen && { seen: true as const }) }],
    (revision) => {
      const told = revision.entries.map((entry) => `${tell(turn.pack, entry)}.`);
      const lead = [...told, ...alsoSaid(turn, draft, given, revision.draft), ...rest].join(' ');
      const { open } = turn.snapshot.interview ?? {};
      const isAnswered = open?.what === 'answer' && given[open.question] !== undefined;
      // whoever corrects a draft no longer means to delete it
      const stays = open && !isAnswered && open.what !== 'delete';
      return saveAndShow(turn, revision, { notes: { lead, undo: true }, ...(stays && { open }) });
    },
  );
}
