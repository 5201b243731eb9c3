import { checkEvidence, checkTargets, checkUnits } from './figures/checkKpis';
import type { CheckInput } from './checkInput';
import { checkContradictions } from './checkContradictions';
import { checkDoubleCounting } from './figures/checkDoubleCounting';
import { checkFacets } from './checkFacets';
import { checkGaps } from './checkGaps';
import { checkKpiCount } from './figures/checkKpiCount';
import { checkLegal, checkReviewed } from './law/checkLegal';
import { checkFeasibility } from './figures/checkFeasibility';
import { checkPots } from './figures/checkPots';
import { checkPrecedence } from './law/checkPrecedence';
import { checkProportion } from './figures/checkProportion';
import { checkPriceFit } from './law/checkPriceFit';
import { checkPrices } from './law/checkPrices';
import { checkRecords } from './law/checkRecords';
import { checkRemedies } from './law/checkRemedies';
import { checkSection52 } from './law/checkSection52';
import { checkAssessment } from './figures/checkAssessment';
import { checkWithdrawn } from './checkWithdrawn';
import { checkWords } from './checkWords';
import { checkWorkforceReasons } from './law/checkWorkforceReasons';
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
  checkAssessment,
  checkPrecedence,
  checkFacets,
  checkRemedies,
  checkPrices,
  checkPriceFit,
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
