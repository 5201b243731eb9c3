import type { CharterPack } from '../../charter/pack';
import type { Choices, RecordedCheck } from '../../record/draft';
import type { Kpi } from '../kpis/kpi';
import type { LegalNote, LegalPosition } from './legalPosition';

/** A statement that keeps *Ready* off until who checked it is recorded, with the ids under which that is kept. */
export interface CheckNeeded {
  readonly note: LegalNote;
  /** One for each measure that asks for a place, so that a measure added later is asked about anew; otherwise the statement's own. */
  readonly ids: readonly string[];
}

/** What of the legal position somebody must have checked before this draft is ready. */
export function findChecksNeeded(
  pack: CharterPack,
  { notes }: Pick<LegalPosition, 'notes'>,
  kpis: readonly Kpi[],
): readonly CheckNeeded[] {
  return notes.flatMap((note) => {
    if (note.until === undefined) return [];
    const located = note.until === 'adviser-recorded' ? locatedMeasures(pack, kpis) : undefined;
    return [{ note, ids: located?.map((id) => `${note.id}:${id}`) ?? [note.id] }];
  });
}

function locatedMeasures(pack: CharterPack, kpis: readonly Kpi[]): readonly string[] {
  return kpis.map(({ measureId }) => measureId).filter((id) => pack.measures.get(id)?.asksLocation === true);
}

/** Of a statement, who checked it, where that is recorded for all of it; the newest of several. */
export function recordedCheck(
  { checkedBy = {} }: Choices,
  { ids }: Pick<CheckNeeded, 'ids'>,
): RecordedCheck | undefined {
  const found = ids.flatMap((id) => (Object.hasOwn(checkedBy, id) ? (checkedBy[id] ?? []) : []));
  return found.length === ids.length ? found.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] : undefined;
}
