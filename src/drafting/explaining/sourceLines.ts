import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Source } from '../../charter/schema/rule';
import { formatDate } from '../figures/formatDate';
import type { ExplainedLine } from './explained';

/** The sources of an answer, each once: title, when it was published and read, what must be known of it, and its address. */
export function sourceLines(pack: CharterPack, ids: readonly string[]): readonly ExplainedLine[] {
  const found = [...new Set(ids)].flatMap((id) => pack.sources.get(id) ?? []);
  return found.map((source) => ({
    text: describe(pack, source),
    ...(source.url === undefined ? {} : { url: source.url }),
  }));
}

function describe(pack: CharterPack, { title, published, checkedOn, note }: Source): string {
  const words = pack.wording.explaining;
  const read = formatDate(checkedOn);
  const source =
    published === undefined || title.includes(published)
      ? fill(words.sourceUndated, { title, checkedOn: read })
      : fill(words.source, { title, published, checkedOn: read });
  return note === undefined ? source : fill(words.sourceNote, { source, note });
}
