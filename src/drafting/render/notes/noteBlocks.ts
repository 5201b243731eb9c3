import { fill } from '../../../charter/fill';
import type { RenderPack } from '../../../charter/pack';
import type { Issue } from '../../checks/issue';
import type { DraftDocument } from '../../documents/schedule/draftDocument';
import { formatDate } from '../../figures/formatDate';
import { hasSchedule } from '../scheduleBlocks';
import { findFirstThings } from './firstThings';
import { listLegalBlocks } from './legalBlocks';
import type { NoteBlock, NoteItem } from './noteBlock';
import { describeSources } from './sourceNotes';
import { describeTargets } from './workings';

/** The officer's notes in the order printed: what to do first, then the rest by what it decides; blocks without items fall away. */
export function listNoteBlocks(
  pack: RenderPack,
  document: DraftDocument,
  issues: readonly Issue[],
): readonly NoteBlock[] {
  const words = pack.wording.document.render.notes;
  const { notes } = document;
  const first = findFirstThings(pack, document, issues);
  const blocks: readonly NoteBlock[] = [
    // without a Schedule the head of the page says all that is to be done
    ...(hasSchedule(document) ? [first.block] : []),
    { heading: words.confirmed, layout: 'points', items: describeConfirmed(pack, document) },
    ...listLegalBlocks(
      pack,
      // a small contract leaves what asks nothing of it to the review
      notes.legal.filter(({ id, decides }) => !first.said.has(id) && !(notes.brief && decides === 'not')),
    ),
    {
      heading: words.reasons,
      layout: 'small',
      items: notes.workforceReasons.map((reason) => ({
        lead: reason.matter,
        lines: [
          reason.reason,
          fill(words.route, { route: reason.route }),
          ...describeAcceptance(pack, reason),
        ],
      })),
    },
    { heading: words.form, layout: 'points', items: itemsOf(notes.form) },
    { heading: words.assessment, layout: 'points', items: itemsOf(notes.assessment) },
    { heading: words.remedies, layout: 'points', items: itemsOf(notes.remedies) },
    { heading: words.section52, layout: 'points', items: itemsOf(notes.section52) },
    {
      heading: words.chosen,
      layout: 'small',
      items: notes.chosen.map(({ name, words: quoted, place, reason }) => ({
        lead: name,
        // a small contract quotes the Charter only where its text does not name it
        lines: notes.brief && document.charter.adopted ? [reason] : [reason, `“${quoted}” (${place})`],
      })),
    },
    { heading: words.targets, layout: 'small', items: describeTargets(pack, document) },
    {
      heading: words.notChosen,
      layout: 'small',
      items: describeNotChosen(pack, document),
    },
    { heading: words.sources, layout: 'small', items: describeSources(pack, notes) },
  ];
  return blocks.filter(({ items }) => items.length > 0);
}

/** Lines that stand each for itself; none in a version kept before there were any. */
function itemsOf(lines: readonly string[] = []): readonly NoteItem[] {
  return lines.map((line) => ({ lines: [line] }));
}

/** Who answers for what goes to bidders without a lawyer's review. */
function describeConfirmed(
  pack: RenderPack,
  { notes: { tenderConfirmed } }: DraftDocument,
): readonly NoteItem[] {
  if (tenderConfirmed === undefined) return [];
  const { name, post, on } = tenderConfirmed;
  const { confirmedBy } = pack.wording.document.render.notes;
  return [{ lines: [fill(confirmedBy, { name, post, date: formatDate(on) })] }];
}

/** How the Charter stands in this document. */
export function describeCharter(pack: RenderPack, { charter, authority }: DraftDocument): string {
  const words = pack.wording.document.render.notes;
  const { title, status, version } = charter;
  return fill(charter.adopted ? words.charter : words.charterNotAdopted, {
    title,
    status,
    version,
    authority,
  });
}

/** Who accepted a reason, and for which fact; a version from before names were kept has the day alone. */
function describeAcceptance(
  pack: RenderPack,
  { acceptedOn, by }: DraftDocument['notes']['workforceReasons'][number],
): readonly string[] {
  const words = pack.wording.document.render.notes;
  if (acceptedOn === undefined) return [words.notAccepted];
  const date = formatDate(acceptedOn);
  if (by === undefined) return [fill(words.accepted, { date })];
  const { fact, ...who } = by;
  return [fill(words.acceptedBy, { date, ...who }), fill(words.fact, { fact })];
}

/** Commitments that are left out for the same reason stand together; of a small contract that has a Schedule their names alone. */
function describeNotChosen(pack: RenderPack, document: DraftDocument): readonly NoteItem[] {
  const { notChosen: entries, brief } = document.notes;
  const { namedOnly } = pack.wording.document.render.notes;
  if (brief && hasSchedule(document) && entries.length > 0)
    return [{ lines: [fill(namedOnly, { names: entries.map(({ name }) => name).join('; ') })] }];
  const names = new Map<string, readonly string[]>();
  for (const { name, reason } of entries) names.set(reason, [...(names.get(reason) ?? []), name]);
  return [...names].map(([reason, of]) => ({ lead: of.join('; '), lines: [reason] }));
}
