import type { Commitment } from '../../../charter/schema/charterText';
import type { ShortlistEntry } from '../../../drafting/selection/selection';
import type { RichTextBlock } from '../../json/cardJson';
import { richText, run } from './text';

/** A commitment's name with the reason for or against it, a paragraph each. */
export function reasonLines(
  entries: readonly ShortlistEntry[],
  names: ReadonlyMap<string, Commitment>,
): readonly RichTextBlock[] {
  return entries.map((entry) =>
    richText([
      run(`${names.get(entry.commitmentId)?.name ?? entry.commitmentId}. `, { weight: 'bolder' }),
      run(entry.reason),
    ]),
  );
}
