import type { CharterPack } from '../pack';
import { instrument, questionId } from '../schema/vocabulary';

/** Ids that the product names itself, so that every pack must have them, whatever its policy. */
const NEEDED = {
  questions: questionId.options,
  // the health care question is asked of titles of this nature
  natures: ['health'],
  sources: ['our-default', 'pa23', 'pcr-2015', 'torbay-counting', 'cheshire-west-attribution'],
} as const;

/** The numbers that the target rules take from a benchmark, by name. */
const NEEDED_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  PR1: ['poundsPerOpportunity'],
  PR5: ['weeksPerStep', 'poundsPerStep', 'onePlacementFrom', 'twoPlacementsAbove'],
};

/** The pack has every id that the product names itself, and a form of contract for every instrument. */
export function checkNeededIds(pack: CharterPack): readonly string[] {
  const missing = ([collection, ids]: readonly [keyof typeof NEEDED, readonly string[]]): readonly string[] =>
    ids
      .filter((id) => !pack[collection].has(id))
      .map((id) => `the pack has no "${id}" among its ${collection}`);
  return [
    ...missing(['questions', NEEDED.questions]),
    ...missing(['natures', NEEDED.natures]),
    ...missing(['sources', NEEDED.sources]),
    ...checkParameters(pack),
    ...checkForms(pack),
  ];
}

function checkParameters(pack: CharterPack): readonly string[] {
  return Object.entries(NEEDED_PARAMETERS).flatMap(([id, names]) =>
    names
      .filter((name) => !((pack.rules.get(id)?.parameters[name] ?? 0) > 0))
      .map((name) => `rule ${id} has no parameter "${name}" above nought`),
  );
}

function checkForms(pack: CharterPack): readonly string[] {
  const forms = [...pack.forms.values()];
  return instrument.options
    .filter((name) => !forms.some(({ instruments }) => instruments.includes(name)))
    .map((name) => `no form of contract is for ${name}`);
}
