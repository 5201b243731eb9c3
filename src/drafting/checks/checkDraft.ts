import { checkEvidence, checkTargets, checkUnits } from './checkKpis';
import type { CheckInput } from './checkInput';
import { checkContradictions } from './checkContradictions';
import { checkDoubleCounting } from './checkDoubleCounting';
import { checkFacets } from './checkFacets';
import { checkGaps } from './checkGaps';
import { checkKpiCount } from './checkKpiCount';
import { checkLegal, checkReviewed } from './checkLegal';
import { checkFeasibility } from './checkFeasibility';
import { checkPots } from './checkPots';
import { checkPrecedence } from './checkPrecedence';
import { checkProportion } from './checkProportion';
import { checkRecords } from './checkRecords';
import { checkRemedies } from './checkRemedies';
import { checkSection52 } from './checkSection52';
import { checkTendererOffers } from './checkTendererOffers';
import { checkWithdrawn } from './checkWithdrawn';
import { checkWords } from './checkWords';
import { checkWorkforceReasons } from './checkWorkforceReasons';
import type { Issue } from './issue';

const CHECKS: readonly ((input: CheckInput) => readonly Issue[])[] = [
  checkGaps,
  checkUnits,
  checkTargets,
  checkEvidence,
  checkWorkforceReasons,
  checkRecords,
  checkWords,
  checkContradictions,
  checkKpiCount,
  checkWithdrawn,
  checkDoubleCounting,
  checkProportion,
  checkPots,
  checkFeasibility,
  checkTendererOffers,
  checkPrecedence,
  checkFacets,
  checkRemedies,
  checkSection52,
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
