import { carrying } from '../carrying';
import { policySources } from '../../../policy/restsOn';
import { findChecksNeeded, recordedCheck } from '../../../law/checksNeeded';
import { dayOf } from '../../../figures/dayOf';
import { holds } from '../../../law/holds';
import type { LegalNote } from '../../../law/legalPosition';
import type { DocumentInput } from '../documentInput';
import type { OfficerNotes } from '../draftDocument';
import { findReasonsNeeded, writeReason } from '../workforceReasons';
import { writeFormNotes } from './formNotes';
import { writeAssessmentNotes, writeNotesWithoutKpis } from './assessmentNotes';
import { ofSums, writeRemedyNotes, type ToldRemedies } from './remedyNotes';
import { writeSection52Notes } from './section52Notes';

/** What the notes are written from: `textSources` are the source ids of the clauses, parts and definitions in the document. */
interface NotesInput extends DocumentInput {
  readonly textSources: readonly string[];
  readonly told: ToldRemedies;
}

/** What of the law is told where there is no clause: nothing of scoring or of terms, nor of what asks nothing. */
const WITHOUT_SCHEDULE: readonly LegalNote['decides'][] = ['applies', 'before', 'award'];

/** The notes of a contract for which no KPI is chosen: which law governs it, and what that asks before it is published and at the award, what becomes of the weighting, and why each commitment is left out. */
export function writeNotesWithoutSchedule(input: DocumentInput): OfficerNotes {
  const { pack } = input;
  const legal = withChecks({ ...input, told: { chosen: [], prices: [] } }).filter(
    ({ decides, level }) =>
      level === 'must-fix' || (level !== 'good-practice' && WITHOUT_SCHEDULE.includes(decides)),
  );
  const sourceIds = new Set(legal.flatMap(({ sources }) => sources));
  return {
    chosen: [],
    notChosen: listNotChosen(input),
    assessment: writeNotesWithoutKpis(input),
    legal,
    workforceReasons: [],
    brief: true,
    sources: [...pack.sources.values()].filter(({ id }) => sourceIds.has(id)),
  };
}

/** The officer's notes: why each commitment is in or out, the legal position, the reasons to record, the sources. */
export function writeOfficerNotes(input: NotesInput): OfficerNotes {
  const { pack, shortlist, kpis, textSources } = input;
  const reasons = findReasonsNeeded(input);
  const legal = withChecks(input);
  const sourceIds = new Set([
    pack.charter.source,
    ...[...textSources, ...kpis.flatMap(({ workings }) => workings.sources)].filter((id) => bears(input, id)),
    ...shortlist.sources,
    ...policySources(input, input.assessment),
    ...legal.flatMap(({ sources }) => sources),
    ...reasons.flatMap(({ sources }) => sources),
  ]);
  return {
    chosen: shortlist.entries.flatMap(({ commitmentId, verdict, reason, measureIds }) => {
      const commitment = verdict === 'chosen' ? pack.commitments.get(commitmentId) : undefined;
      if (commitment === undefined) return [];
      const { words, place } = carrying(pack, commitmentId, measureIds) ?? commitment;
      const { name } = commitment;
      return [{ commitmentId, name, words, place, reason }];
    }),
    notChosen: listNotChosen(input),
    form: writeFormNotes(input),
    assessment: writeAssessmentNotes(input),
    remedies: writeRemedyNotes(input, input.told),
    section52: writeSection52Notes(input),
    legal,
    workforceReasons: reasons.map((reason) => writeReason(input, reason)),
    ...(input.profile.documentScale === 'brief' ? { brief: true } : {}),
    sources: [...pack.sources.values()].filter(({ id }) => sourceIds.has(id)),
  };
}

/** The commitments that are left out, each with its reason. */
function listNotChosen({ pack, shortlist }: DocumentInput): OfficerNotes['notChosen'] {
  return shortlist.entries
    .filter(({ verdict }) => verdict !== 'chosen')
    .map(({ commitmentId, reason }) => ({
      commitmentId,
      name: pack.commitments.get(commitmentId)?.name ?? commitmentId,
      reason,
    }));
}

/** The legal position so far as it bears on this document, with who checked what of it. */
function withChecks({
  pack,
  position,
  kpis,
  content,
  facts,
  told,
}: Omit<NotesInput, 'textSources'>): readonly LegalNote[] {
  const needed = findChecksNeeded(pack, position, kpis);
  const printed = position.notes.filter(({ id }) => holds(pack.legal.get(id)?.printWhen ?? [], facts));
  return printed.map((note) => {
    const check = needed.find((each) => each.note === note);
    const found = check && recordedCheck(content.choices, check);
    const shown = ofSums(pack, note, told);
    return found === undefined ? shown : { ...shown, checked: { by: found.by, on: dayOf(found.at) } };
  });
}

/** Law that the library rests on is no source of a document for which it does not speak, such as a grant's. */
function bears({ pack, position }: DocumentInput, sourceId: string): boolean {
  return holds(pack.sources.get(sourceId)?.bearsWhen ?? [], position.facts);
}
