import type { CharterPack } from '../../../charter/pack';
import type { Saying } from '../../../charter/schema/sayings';
import { withoutPadding } from './padding';
import { readSaying, type SaidWhere } from './saying';

/** What a message says in the officer's own words, in full or without politeness. */
export function readSaid(pack: CharterPack, spoken: string, where?: SaidWhere): Saying | undefined {
  const said = readSaying(pack, spoken, where);
  if (said) return said;
  const plain = withoutPadding(pack, spoken);
  return plain === '' || plain === spoken ? undefined : readSaying(pack, plain, where);
}

/** What is kept of whoever speaks, and who set their authority's settings: meant wherever it is said, before anything that is taken out of a draft. */
export function ofMine(saying: Saying | undefined): 'exportMine' | 'eraseMine' | 'settingsSaves' | undefined {
  const means = saying?.means;
  return means === 'exportMine' || means === 'eraseMine' || means === 'settingsSaves' ? means : undefined;
}
