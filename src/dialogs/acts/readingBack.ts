import { fill } from '../../charter/fill';
import { aspectAsTyped, askAspect } from '../../drafting/questions/answerWords';
import { openQuestions, questionsTogether } from '../../drafting/questions/nextQuestion';
import { forKind, questionWords } from '../../drafting/questions/questionWords';
import { QUESTIONS } from '../../drafting/questions/registry';
import type { Change } from '../../record/change';
import type { Draft, DraftContent } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { isEmptyDraft } from '../drafts/emptyDraft';
import { authoritySaid, readFirstSettings } from '../settings/firstSettings';
import { keepSettings } from '../settings/keepSettings';
import { assumedSettings } from '../settings/assumedSettings';
import type { SettingsReading } from '../settings/settingsForm';
import { settingsNow } from '../settings/settingsNow';
import { stepCard } from '../steps/stepCard';
import { say, showInPlace, type DraftingTurn } from '../turn';
import { valuesShown } from '../views/formView';
import { profileSettled } from '../views/profileViews';
import { remark } from './askAgain';
import { amend, draftingUnder, refusedWith, saveAndShow } from './interview';
import { bringsOtherLaw } from './lawChange';
import { movedTargets } from './movedTargets';
import { changedFacts, onlyChanged, readFields, type Fields } from './readingFields';

/**
 * "I read this contract as" accepted, with what was filled in and changed on it. What is missing is asked again there; so is what
 * the new facts bring up, a law that this product does not cover among it.
 */
export function confirmProfile(turn: DraftingTurn, draft: Draft, fields: Fields = {}): Decision {
  if (haveSettingsMoved(turn, draft)) {
    const lead = turn.pack.wording.dialogs.settings.movedOn;
    return refusedWith(turn, draft, { notes: { lead, values: fields } });
  }
  const shown = valuesShown(turn, draft);
  const { answers, errors } = readFields(turn, draft, fields, (id, typed, part) => {
    const stood = QUESTIONS[id].aspect === undefined ? '' : (aspectAsTyped(id, draft.answers) ?? '');
    return typed === shown[id] && part === stood;
  });
  const content = { answers, choices: draft.choices };
  // typed words send no fields
  const said = turn.input.kind === 'message' ? authoritySaid(turn, draft) : {};
  const authority =
    turn.snapshot.settings === undefined ? readFirstSettings(turn, { ...said, ...fields }) : undefined;
  const refused = authority?.ok === false ? authority : undefined;
  const wrong = { ...stillMissing(turn, draft, content), ...refused?.errors, ...errors };
  if (Object.keys(wrong).length > 0) {
    // typed beside the card, which stands above with its fields
    if (turn.input.kind === 'message') return remark(turn, Object.values(wrong).join('\n'));
    const notes = { errors: wrong, values: { ...fields, ...picked(refused) } };
    return say(showInPlace(turn, stepCard(turn, draft, { step: 'profile' }, notes)));
  }
  const given = onlyChanged(draft.answers, answers);
  const after = authority?.ok ? draftingUnder(turn, authority.settings) : turn;
  const [open] = openQuestions(after.pack, after.context, content);
  const seen = open === undefined && !bringsOtherLaw(turn, draft, after, content);
  const changes: readonly Change[] = [
    ...(isEmptyDraft({ answers: given }) ? [] : [{ change: 'answer', answers: given } as const]),
    ...(seen ? [{ change: 'confirm-profile', ...settingsNow(after) } as const] : []),
  ];
  const decision = amend(after, draft, changes, (revision) => {
    const { facts, ...settled } = profileSettled(after, revision.draft);
    const lead = movedTargets(after, draft, revision.draft).join(' ');
    return saveAndShow(after, revision, {
      settled: { ...settled, facts: [...(seen ? facts : []), ...changedFacts(turn, draft, answers)] },
      ...(lead === '' ? {} : { notes: { lead } }),
    });
  });
  return authority?.ok
    ? {
        ...decision,
        changes: [keepSettings(turn, authority.settings, assumedSettings(turn.pack)), ...decision.changes],
      }
    : decision;
}

/** Whether the settings became others since the contract was shown, so that it was never seen under those that hold. */
function haveSettingsMoved({ snapshot }: DraftingTurn, { id, choices }: Draft): boolean {
  const { interview, settingsRevision } = snapshot;
  const seen = interview?.draftId === id ? interview.settingsSeen : undefined;
  // one that was accepted before is under its own settings, whatever became of the authority's
  return choices.under === undefined && seen !== undefined && seen !== settingsRevision;
}

/** The kind of authority that its name speaks of, picked for the officer to confirm. */
function picked(refused: Extract<SettingsReading, { ok: false }> | undefined): Fields {
  return refused?.errors.buyerKind === undefined ? {} : { buyerKind: refused.values.buyerKind };
}

/** What the card asked for and was not given, by question or part; what is asked only now is no mistake. */
function stillMissing(
  turn: DraftingTurn,
  draft: Draft,
  content: DraftContent,
): Readonly<Record<string, string>> {
  const { pack, context } = turn;
  const asked = questionsTogether(pack, context, draft).map(({ id }) => id);
  return Object.fromEntries(
    questionsTogether(pack, context, content)
      .filter(({ id }) => asked.includes(id))
      .map(({ id, aspect }) => [
        aspect ?? id,
        aspect === undefined
          ? fill(forKind(pack, content, questionWords(pack, id).errors['empty'] ?? ''), {})
          : askAspect(pack, id, content.answers),
      ]),
  );
}
