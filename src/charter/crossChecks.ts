import { checkAssessmentRules } from './checks/assessmentRules';
import { checkBuyers } from './checks/buyers';
import { checkClauseCoverage } from './checks/clauseCoverage';
import { checkCollections } from './checks/collections';
import { checkDefinedTerms } from './checks/definedTerms';
import { checkEngineOrder } from './checks/engineOrder';
import { checkFigures } from './checks/figures';
import { checkIntroductions } from './checks/introductions';
import { checkLaw } from './checks/lawFacts';
import { checkNeededIds } from './checks/neededIds';
import { checkPots } from './checks/pots';
import { checkRatings } from './checks/ratings';
import { checkReferences } from './checks/references';
import { checkSelection } from './checks/selectionRules';
import { checkSettingsDefaults } from './checks/settingsDefaults';
import { checkSlots } from './checks/slots';
import { checkTargetRules } from './checks/targetRules';
import { checkWords } from './checks/words';
import { checkWorkforce } from './checks/workforce';
import type { CharterPack } from './pack';

const CHECKS: readonly ((pack: CharterPack) => readonly string[])[] = [
  checkCollections,
  checkNeededIds,
  checkBuyers,
  checkLaw,
  checkReferences,
  checkSelection,
  checkTargetRules,
  checkPots,
  checkAssessmentRules,
  checkClauseCoverage,
  checkEngineOrder,
  checkFigures,
  checkRatings,
  checkIntroductions,
  checkSettingsDefaults,
  checkSlots,
  checkWords,
  checkDefinedTerms,
  checkWorkforce,
];

/** What no single file can show: that the files of a pack fit each other. Each problem is a sentence; none means that it is sound. */
export function crossCheckPack(pack: CharterPack): string[] {
  return CHECKS.flatMap((check) => check(pack));
}
