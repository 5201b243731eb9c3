import type { CharterPack } from '../../charter/pack';
import type { HeldUntil } from '../../charter/schema/law/law';
import type { Measure } from '../../charter/schema/measure';
import type { Choices, RecordedCheck } from '../../record/draft';
import type { Kpi } from '../kpis/kpi';
import type { LegalNote, LegalPosition } from './legalPosition';

/** A statement that keeps *Ready* off until who checked it is recorded, with the ids under which that is kept. */
export interface CheckNeeded {
  readonly note: LegalNote;
  /** One for each measure that it is about, so that a measure added later is asked about anew; otherwise the statement's own. */
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
    const concerns = CONCERNS[note.until];
    const about = concerns && kpis.map(({ measureId }) => measureId).filter((id) => isOf(pack, id, concerns));
    return [{ note, ids: about?.map((id) => `${note.id}:${id}`) ?? [note.id] }];
  });
}

type Concerns = (measure: Measure) => boolean;

/** Which measures such a statement is about; absent: none, as it is about the law of the whole contract. */
const CONCERNS: Readonly<Record<HeldUntil, Concerns | undefined>> = {
  'law-checked': undefined,
  'adviser-recorded': ({ asksLocation }) => asksLocation,
  'names-recorded': ({ namedByAuthority }) => namedByAuthority !== undefined,
};

function isOf(pack: CharterPack, measureId: string, concerns: Concerns): boolean {
  const measure = pack.measures.get(measureId);
  return measure !== undefined && concerns(measure);
}

/** Of a statement, who checked it, where that is recorded for all of it; the newest of several. */
export function recordedCheck(
  { checkedBy = {} }: Choices,
  { ids }: Pick<CheckNeeded, 'ids'>,
): RecordedCheck | undefined {
  const found = ids.flatMap((id) => (Object.hasOwn(checkedBy, id) ? (checkedBy[id] ?? []) : []));
  return found.length === ids.length ? found.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] : undefined;
}
