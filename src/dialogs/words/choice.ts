import { refusal } from '../../record/revise';
import { readNumberWord } from '../../drafting/reading/numberWords';
import { assembledOf, pendingChecks } from '../views/reviewViews';
import { startOf } from './asked';
import { normalise } from './normalise';
import type { Standing } from '../turn';
import type { DraftIntent } from './draftIntent';

/** "Add schools", "remove the second one": what is to be ticked anew. */
export function readTick({ turn, draft, step }: Standing, text: string): DraftIntent | undefined {
  const { add, remove } = turn.pack.wording.dialogs;
  const said = normalise(text);
  const verb = startOf(said, [...add, ...remove]);
  if (verb === undefined) return undefined;
  const tick = add.includes(verb) ? 'add' : 'remove';
  // Before the shortlist was shown there is nothing to take out yet, unless the draft is locked, which is said.
  if (tick === 'remove' && step.step === 'profile' && refusal(draft, 'choose-commitments') === undefined)
    return undefined;
  return { does: 'tick', tick, named: said.slice(verb.length).trim().replace(/^the /, '') };
}

/** "Checked by Jo Patel, senior solicitor": who checks, in the words as typed, where the draft waits for that. */
export function readChecker({ turn, draft }: Standing, text: string): DraftIntent | undefined {
  const phrase = startOf(normalise(text), turn.pack.wording.dialogs.checkers);
  if (phrase === undefined || pendingChecks(assembledOf(turn, draft)).length === 0) return undefined;
  return { does: 'recordCheck', by: text.trim().slice(phrase.length).trim() };
}

const ONE_TARGET =
  /^(?:(?:make|set|change|put|have) )?(?:the )?(?:target (?:for|of) )?kpi ?([a-z]{3,5}|\d{1,2})(?:'s)?(?: target)? ?(?:=|:|to|is|at)? (\S.{0,60})$/;
const THAT_TARGET = /^(?:make|set|change) (?:it|that|the target)(?: to)? (\S.{0,60})$/;

/** "KPI 2 80", "make it 80": one target set. */
export function readOneTarget(text: string): DraftIntent | undefined {
  const said = normalise(text);
  const [, which, typed = ''] = ONE_TARGET.exec(said) ?? [];
  const that = THAT_TARGET.exec(said)?.[1];
  const kpi = which === undefined ? undefined : /\d/.test(which) ? Number(which) : readNumberWord(which);
  if (kpi !== undefined) return { does: 'setTarget', kpi, typed };
  return that === undefined ? undefined : { does: 'setTarget', typed: that };
}
