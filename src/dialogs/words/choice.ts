import { refusal } from '../../record/revise';
import { assembledOf, pendingChecks } from '../views/reviewViews';
import { startOf } from './asked';
import { normalise } from './normalise';
import type { Standing } from '../turn';
import type { DraftIntent } from './draftIntent';

const SWAPPED =
  /^(?:swap|replace|exchange|switch|substitute) (?:out )?(.{1,80}?) (?:for|with|by|to) (.{1,80})$/;
const KEPT =
  /^(?:(?:only|just)(?: keep| want| have| use)?|keep(?: only| just)?|leave(?: only| just)|use only|drop all (?:but|except)|(?:drop|remove|untick) everything (?:but|except)) (?!(?:it|that|this|them|these|those|all)$)(.{1,80}?)(?: only)?$/;

/** "Add schools", "remove the second one", "only the first and third", "swap trees for jobs": what is to be ticked anew. */
export function readTick({ turn, draft, step }: Standing, text: string): DraftIntent | undefined {
  const { add, remove } = turn.pack.wording.dialogs;
  const said = normalise(text);
  const [, out, instead] = SWAPPED.exec(said) ?? [];
  const kept = KEPT.exec(said)?.[1];
  const verb = startOf(said, [...add, ...remove]);
  if (out === undefined && kept === undefined && verb === undefined) return undefined;
  const tick = verb !== undefined && add.includes(verb) ? 'add' : 'remove';
  const isAdding = tick === 'add' && kept === undefined && out === undefined;
  // Before the shortlist was shown there is nothing to take out yet, unless the draft is locked, which is said.
  if (!isAdding && step.step === 'profile' && refusal(draft, 'choose-commitments') === undefined)
    return undefined;
  if (out !== undefined && instead !== undefined)
    return { does: 'tick', tick: 'swap', named: bare(out), instead: bare(instead) };
  if (kept !== undefined) return { does: 'tick', tick: 'keep', named: bare(kept) };
  return { does: 'tick', tick, named: bare(said.slice((verb ?? '').length)) };
}

/** "Something for care leavers" is care leavers. */
function bare(named: string): string {
  return named
    .trim()
    .replace(
      /^(?:something|anything|one|some|more|a (?:kpi|measure|commitment|target)|kpis?|measures?)(?: \w+ing)? (?:for|on|about|to do with|around|with) /,
      '',
    )
    .replace(/^(?:the|some|our|a|an) /, '');
}

/** "Checked by Jo Patel, senior solicitor": who checks, in the words as typed, where the draft waits for that. */
export function readChecker({ turn, draft }: Standing, text: string): DraftIntent | undefined {
  const phrase = startOf(normalise(text), turn.pack.wording.dialogs.checkers);
  if (phrase === undefined || pendingChecks(assembledOf(turn, draft)).length === 0) return undefined;
  return { does: 'recordCheck', by: text.trim().slice(phrase.length).trim() };
}
