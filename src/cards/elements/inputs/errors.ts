import type { CharterPack } from '../../../charter/pack';
import type { Container } from '../../json/cardJson';
import { warningLine } from '../rows';

/** What is wrong and how to put it right, above the input it is about; none when nothing is. */
export function errorLines(pack: CharterPack, error: string | undefined): readonly Container[] {
  if (error === undefined || error === '') return [];
  return [warningLine('attention', pack.wording.cards.common.error, error)];
}
