import { fill } from '../../charter/fill';
import { aspectAsTyped, askAspect } from '../../drafting/questions/answerWords';
import { openQuestions } from '../../drafting/questions/nextQuestion';
import { forKind, questionWords } from '../../drafting/questions/questionWords';
import { QUESTIONS } from '../../drafting/questions/registry';
import type { Change } from '../../record/change';
import type { Draft, DraftContent } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { isEmptyDraft } from '../drafts/emptyDraft';
import { stepCard } from '../steps/stepCard';
import { say, showAgain, type DraftingTurn } from '../turn';
import { valuesShown } from '../views/formView';
import { profileSettled } from '../views/profileViews';
import { amend, saveAndShow } from './interview';
import { bringsOtherLaw } from './lawChange';
import { movedTargets } from './movedTargets';
import { changedFacts, onlyChanged, readFields, type Fields } from './readingFields';

/**
 * "I read this contract as" accepted, with what was filled in and changed on it. What is missing is asked again there; so is what
 * the new facts bring up, a law that this product does not cover among it.
 */
export function confirmProfile(turn: DraftingTurn, draft: Draft, fields: Fields = {}): Decision {
  const shown = valuesShown(turn, draft);
  const { answers, errors } = readFields(turn, draft, fields, (id, typed, part) => {
    const stood = QUESTIONS[id].aspect === undefined ? '' : (aspectAsTyped(id, draft.answers) ?? '');
    return typed === shown[id] && part === stood;
  });
  const content = { answers, choices: draft.choices };
  const wrong = { ...stillMissing(turn, draft, content), ...errors };
  if (Object.keys(wrong).length > 0) {
    const notes = { errors: wrong, values: fields };
    return say(showAgain(turn, stepCard(turn, draft, { step: 'profile' }, notes)));
  }
  const given = onlyChanged(draft.answers, answers);
  const [open] = openQuestions(turn.pack, turn.context, content);
  const seen = open === undefined && !bringsOtherLaw(turn, draft, content);
  const changes: readonly Change[] = [
    ...(isEmptyDraft({ answers: given }) ? [] : [{ change: 'answer', answers: given } as const]),
    ...(seen ? [{ change: 'confirm-profile' } as const] : []),
  ];
  return amend(turn, draft, changes, (revision) => {
    const { facts, ...settled } = profileSettled(turn, revision.draft);
    const lead = movedTargets(turn, draft, revision.draft).join(' ');
    return saveAndShow(turn, revision, {
      settled: { ...settled, facts: [...(seen ? facts : []), ...changedFacts(turn, draft, answers)] },
      ...(lead === '' ? {} : { notes: { lead } }),
    });
  });
}

/** What the card asked for and was not given, by question or part; what is asked only now is no mistake. */
function stillMissing(
  turn: DraftingTurn,
  draft: Draft,
  content: DraftContent,
): Readonly<Record<string, string>> {
  const { pack, context } = turn;
  const asked = [...openQuestions(pack, context, draft)].map(({ id }) => id);
  return Object.fromEntries(
    [...openQuestions(pack, context, content)]
      .filter(({ id }) => asked.includes(id))
      .map(({ id, aspect }) => [
        aspect ?? id,
        aspect === undefined
          ? fill(forKind(pack, content, questionWords(pack, id).errors['empty'] ?? ''), {})
          : askAspect(pack, id, content.answers),
      ]),
  );
}
