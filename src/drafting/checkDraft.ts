import { checkEvidence, checkTargets, checkUnits } from './checks/checkKpis';
import type { CheckInput } from './checks/checkInput';
import { checkDoubleCounting } from './checks/checkDoubleCounting';
import { checkGaps } from './checks/checkGaps';
import { checkKpiCount } from './checks/checkKpiCount';
import { checkLegal, checkReviewed } from './checks/checkLegal';
import { checkProportion } from './checks/checkProportion';
import { checkTendererOffers } from './checks/checkTendererOffers';
import { checkWords } from './checks/checkWords';
import { checkWorkforceReasons } from './checks/checkWorkforceReasons';
import type { Issue } from './issue';

const CHECKS: readonly ((input: CheckInput) => readonly Issue[])[] = [
  checkGaps,
  checkUnits,
  checkTargets,
  checkEvidence,
  checkWorkforceReasons,
  checkWords,
  checkKpiCount,
  checkDoubleCounting,
  checkProportion,
  checkTendererOffers,
  checkLegal,
  checkReviewed,
];

/** Everything the checks find in an assembled draft: what must be fixed first, then what to consider. */
export function checkDraft(input: CheckInput): readonly Issue[] {
  const issues = CHECKS.flatMap((check) => check(input));
  return [
    ...issues.filter(({ level }) => level === 'mustFix'),
    ...issues.filter(({ level }) => level === 'consider'),
  ];
}
