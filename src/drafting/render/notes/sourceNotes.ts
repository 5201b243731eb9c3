import { fill } from '../../../charter/fill';
import type { RenderPack } from '../../../charter/pack';
import type { Source } from '../../../charter/schema/rule';
import type { OfficerNotes } from '../../documents/schedule/draftDocument';
import { formatDate } from '../../figures/formatDate';
import type { NoteItem } from './noteBlock';

/** The sources, each with what is known of it; the day on which most of them were read is said once. Of a small contract how many, and where they stand. */
export function describeSources(
  pack: RenderPack,
  { sources, brief }: Pick<OfficerNotes, 'sources' | 'brief'>,
): readonly NoteItem[] {
  const { readOn, onReview } = pack.wording.document.render.notes;
  if (brief) return [{ lines: [fill(onReview, { count: sources.length })] }];
  const usual = usualDay(sources);
  return [
    ...(usual === undefined ? [] : [{ lines: [fill(readOn, { date: formatDate(usual) })] }]),
    ...sources.map((source) => describeSource(pack, source, usual)),
  ];
}

/** The ISO date on which more of them were read than on any other. */
function usualDay(sources: readonly Source[]): string | undefined {
  const days = new Map<string, number>();
  for (const { url, checkedOn } of sources)
    if (url !== undefined) days.set(checkedOn, (days.get(checkedOn) ?? 0) + 1);
  return [...days].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function describeSource(
  pack: RenderPack,
  { title, url, published, checkedOn, note }: Source,
  usual: string | undefined,
): NoteItem {
  const words = pack.wording.document.render.notes;
  const dates = [
    ...(published === undefined ? [] : [fill(words.published, { published })]),
    // what has no address was not read: a default of ours
    ...(url === undefined || checkedOn === usual
      ? []
      : [fill(words.checkedOn, { date: formatDate(checkedOn) })]),
  ];
  const when = dates.length === 0 ? [] : [`(${dates.join('; ')})`];
  const about = [...when, ...(note === undefined ? [] : [note])].join(' ');
  return { lead: title, lines: about === '' ? [] : [about], ...(url === undefined ? {} : { url }) };
}
