import type { CharterPack } from '../pack';

const COLLECTIONS = [
  'commitments',
  'measures',
  'clauses',
  'document',
  'definitions',
  'forms',
  'sources',
  'rules',
  'gates',
  'clocks',
  'thresholds',
  'legal',
  'workforceReasons',
  'contradictions',
  'wordRules',
  'facets',
  'cpv',
  'natures',
  'selection',
  'questions',
  'properNouns',
] as const;

/** No collection is empty: an empty one would let every other check pass. */
export function checkCollections(pack: CharterPack): readonly string[] {
  return COLLECTIONS.filter((name) => countOf(pack[name]) === 0).map((name) => `the pack has no ${name}`);
}

function countOf(collection: ReadonlyMap<string, unknown> | readonly unknown[]): number {
  return 'size' in collection ? collection.size : collection.length;
}
