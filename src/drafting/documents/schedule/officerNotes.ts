import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { WorkforceReason } from '../../../charter/schema/law';
import type { BuyerKind } from '../../../charter/schema/vocabulary';
import { isBuyer, standsOn } from '../../law/buyer';
import { findChecksNeeded, recordedCheck } from '../../law/checksNeeded';
import { holds } from '../../law/holds';
import type { LegalNote } from '../../law/legalPosition';
import type { DocumentInput } from './documentInput';
import type { OfficerNotes } from './draftDocument';
import { writeFormNotes } from './formNotes';
import { writeSection52Notes } from './section52Notes';

/** What the notes are written from: `textSources` are the source ids of the clauses, parts and definitions in the document. */
interface NotesInput extends DocumentInput {
  readonly textSources: readonly string[];
}

/** The officer's notes: why each commitment is in or out, the legal position, the reasons to record, the sources. */
export function writeOfficerNotes(input: NotesInput): OfficerNotes {
  const { pack, shortlist, position, kpis, textSources } = input;
  const reasons = findReasonsNeeded(input);
  const sourceIds = new Set([
    pack.charter.source,
    ...[...textSources, ...kpis.flatMap(({ workings }) => workings.sources)].filter((id) => bears(input, id)),
    ...shortlist.sources,
    ...position.notes.flatMap(({ sources }) => sources),
    ...reasons.flatMap(({ sources }) => sources),
  ]);
  return {
    chosen: shortlist.entries.flatMap(({ commitmentId, verdict, reason }) => {
      const commitment = verdict === 'chosen' ? pack.commitments.get(commitmentId) : undefined;
      if (commitment === undefined) return [];
      const { name, words, place } = commitment;
      return [{ commitmentId, name, words, place, reason }];
    }),
    notChosen: shortlist.entries
      .filter(({ verdict }) => verdict !== 'chosen')
      .map(({ commitmentId, reason }) => ({
        commitmentId,
        name: pack.commitments.get(commitmentId)?.name ?? commitmentId,
        reason,
      })),
    form: writeFormNotes(input),
    section52: writeSection52Notes(input),
    legal: withChecks(input),
    workforceReasons: reasons.map((reason) => writeReason(input, reason)),
    sources: [...pack.sources.values()].filter(({ id }) => sourceIds.has(id)),
  };
}

/** The legal position with who checked what of it. */
function withChecks({ pack, position, kpis, content }: DocumentInput): readonly LegalNote[] {
  const needed = findChecksNeeded(pack, position, kpis);
  return position.notes.map((note) => {
    const check = needed.find((each) => each.note === note);
    const found = check && recordedCheck(content.choices, check);
    return found === undefined ? note : { ...note, checked: { by: found.by, on: dayOf(found.at) } };
  });
}

function dayOf(time: string): string {
  return time.slice(0, 'yyyy-mm-dd'.length);
}

/** Law that the library rests on is no source of a document for which it does not speak, such as a grant's. */
function bears({ pack, position }: DocumentInput, sourceId: string): boolean {
  return holds(pack.sources.get(sourceId)?.bearsWhen ?? [], position.facts);
}

/** The workforce reasons that the KPIs of this draft need of this buyer (LGA 1988 s.17(5); docs/drafting-standard.md#rule-7), each once. */
export function findReasonsNeeded({
  pack,
  kpis,
  position,
}: Pick<DocumentInput, 'pack' | 'kpis' | 'position'>): readonly WorkforceReason[] {
  if (!position.workforceReasonsNeeded) return [];
  const ids = new Set(kpis.map(({ measureId }) => pack.measures.get(measureId)?.workforceReason));
  return [...pack.workforceReasons.values()].filter(({ id }) => ids.has(id));
}

function writeReason(
  { pack, context: { settings }, content, profile }: DocumentInput,
  { id, matter, routes, reason }: WorkforceReason,
): OfficerNotes['workforceReasons'][number] {
  const accepted = content.choices.reasonsAccepted?.[id];
  return {
    id,
    matter,
    route: routeOf(pack, settings.buyerKind, routes),
    reason: fill(reason, { title: profile.title, authority: settings.name, place: profile.place }),
    ...(accepted === undefined ? {} : { acceptedOn: dayOf(accepted) }),
  };
}

/** By which route this buyer may ask: the first that is for it. */
function routeOf(pack: CharterPack, kind: BuyerKind, routes: WorkforceReason['routes']): string {
  const route = routes.find(({ buyer }) => isBuyer(pack, kind, buyer));
  if (route === undefined) throw new RangeError(`No route to a workforce reason is for ${kind}`);
  return fill(route.text, { basis: standsOn(pack, kind, 'bestValueOrder').by });
}
