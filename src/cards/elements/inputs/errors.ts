import type { CharterPack } from '../../../charter/pack';
import type { RichTextBlock } from '../../json/cardJson';
import { markedLine } from '../lines/text';

/** What is wrong and how to put it right, above the input it is about; none when nothing is. */
export function errorLines(pack: CharterPack, error: string | undefined): readonly RichTextBlock[] {
  if (error === undefined || error === '') return [];
  return [markedLine(pack.wording.cards.common.error, error, 'attention', 'medium')];
}
