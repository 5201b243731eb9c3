import type { Regime } from '../../charter/schema/law/fact';
import type { DraftContent } from '../../record/draft';
import type { DraftingTurn } from '../turn';

/** Whether this product knows the law's rules; where it does not, that is told before anything is proposed. */
export function isCovered(regime: Regime): boolean {
  return regime === 'act-above' || regime === 'act-below';
}

/** Whether a change of the facts puts the contract under a law that is not covered, or takes it out of one. */
export function changesLaw(turn: DraftingTurn, before: DraftContent, after: DraftContent): boolean {
  const was = regimeOf(turn, before);
  const is = regimeOf(turn, after);
  if (was === undefined || is === undefined || was === is) return false;
  return !isCovered(was) || !isCovered(is);
}

/** Whether what was filled in, of the contract or of who buys, brings a law that is not covered, of which the officer was not told yet. */
export function bringsOtherLaw(
  before: DraftingTurn,
  was: DraftContent,
  after: DraftingTurn,
  is: DraftContent,
): boolean {
  const regime = regimeOf(after, is);
  return regime !== undefined && !isCovered(regime) && regime !== regimeOf(before, was);
}

function regimeOf(turn: DraftingTurn, content: DraftContent): Regime | undefined {
  const opened = turn.caseOf(content);
  return opened.profile && opened.statutory.regime;
}
