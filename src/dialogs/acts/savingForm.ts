import type { Draft } from '../../record/draft';
import type { Change } from '../../record/change';
import { nextQuestion } from '../../drafting/questions/nextQuestion';
import { QUESTIONS } from '../../drafting/questions/registry';
import { isEmptyDraft } from '../drafts/emptyDraft';
import type { Decision } from '../../turn/decision';
import { amend, saveAndShow } from './interview';
import { valuesShown } from '../views/formView';
import { profileSettled } from '../views/profileViews';
import { stepCard } from '../steps/stepCard';
import { changesLaw } from './lawChange';
import { movedTargets } from './movedTargets';
import { changedFacts, onlyChanged, readFields, type Fields } from './readingFields';
import { withProposedKind } from './proposedKind';
import { settingsNow } from '../settings/settingsNow';
import { say, showInPlace, type DraftingTurn } from '../turn';

/** The form, whole: every wrong field is named at once, and every field keeps what was typed. */
export function saveForm(turn: DraftingTurn, draft: Draft, fields: Fields): Decision {
  const shown = valuesShown(turn, draft);
  const { answers: sent, errors } = readFields(
    turn,
    draft,
    fields,
    (id, typed) => QUESTIONS[id].isWorkedOut === true && typed === shown[id],
  );
  if (Object.keys(errors).length > 0) {
    const notes = { errors, values: fields };
    return say(showInPlace(turn, stepCard(turn, draft, { step: 'form' }, notes)));
  }
  const answers = withProposedKind(turn.pack, draft, sent);
  const given = onlyChanged(draft.answers, answers);
  const content = { answers, choices: draft.choices };
  const isWhole = answers === sent && nextQuestion(turn.pack, turn.context, content) === undefined;
  // What was sent on the form was seen there; what it proposes or leaves open is read back, and a law that it changes is told first.
  const seen = isWhole && !changesLaw(turn, draft, content);
  const changes: readonly Change[] = [
    ...(isEmptyDraft({ answers: given }) ? [] : [{ change: 'answer', answers: given } as const]),
    ...(seen ? [{ change: 'confirm-profile', ...settingsNow(turn) } as const] : []),
  ];
  return amend(turn, draft, changes, (revision) => {
    const { facts, ...settled } = profileSettled(turn, revision.draft);
    const lead = movedTargets(turn, draft, revision.draft).join(' ');
    return saveAndShow(turn, revision, {
      settled: { ...settled, facts: [...facts, ...changedFacts(turn, draft, answers)] },
      ...(lead === '' ? {} : { notes: { lead } }),
    });
  });
}
