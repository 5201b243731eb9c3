import { fill } from '../../charter/fill';
import { formatAnswer } from '../../drafting/questions/answerWords';
import type { Answers } from '../../record/answers';
import type { Draft } from '../../record/draft';
import type { DraftingTurn } from '../turn';
import { movedTargets } from './movedTargets';
import { optionsKept } from './optionsKept';

/** Weeks or days in a length as typed. */
const IN_WEEKS =
  /\b(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?:weeks?|wks?|days?)\b/i;

/** What an answer brought with it, each in a sentence: months for weeks, options kept, another form of contract, targets that moved. */
export function alsoSaid(turn: DraftingTurn, before: Draft, given: Answers, after: Draft): readonly string[] {
  return [
    ...monthsForWeeks(turn, given),
    ...optionsKept(turn, before, given),
    ...otherForm(turn, before, given, after),
    ...movedTargets(turn, before, after),
  ];
}

/** A length is kept in whole months, whatever it was typed in. */
function monthsForWeeks({ pack, input }: DraftingTurn, { term }: Answers): readonly string[] {
  const typed = input.kind === 'message' ? IN_WEEKS.exec(input.text)?.[0] : undefined;
  if (typed === undefined || term === undefined) return [];
  const length = formatAnswer(pack, 'term', { term: { ...term, extensions: [] } });
  return [fill(pack.wording.dialogs.lead.monthsForWeeks, { typed, length })];
}

/** Another kind or route may bring another form of contract with it, which nobody named. */
function otherForm(turn: DraftingTurn, before: Draft, given: Answers, after: Draft): readonly string[] {
  if (given.form !== undefined || (given.kind === undefined && given.route === undefined)) return [];
  if (before.answers.kind === undefined) return [];
  const formOf = (draft: Draft): string | undefined => turn.openCase(turn.context, draft).profile?.formId;
  const [old, now] = [formOf(before), formOf(after)];
  const name = now === undefined || now === old ? undefined : turn.pack.forms.get(now)?.name;
  return name === undefined || old === undefined
    ? []
    : [fill(turn.pack.wording.dialogs.lead.otherForm, { form: name })];
}
