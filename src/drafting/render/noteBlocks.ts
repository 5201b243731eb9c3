import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Source } from '../../charter/schema/rule';
import type { Confidence } from '../../charter/schema/vocabulary';
import type { DraftDocument } from '../documents/schedule/draftDocument';
import { formatDate } from '../figures/formatDate';
import { formatList } from '../figures/formatList';
import { legalAsides } from '../law/legalAsides';
import type { LegalNote } from '../law/legalPosition';
import { targetOrigin } from '../targets/targetOrigin';
import type { Kpi } from '../kpis/kpi';
import { formatKpiHeading, formatTarget } from './kpiRows';

/** A headed part of the officer's notes; each item may begin with a lead in bold. */
export interface NoteBlock {
  readonly heading: string;
  readonly items: readonly NoteItem[];
}

export interface NoteItem {
  readonly lead?: string;
  readonly lines: readonly string[];
}

/** The officer's notes in the order printed; blocks without items fall away. */
export function listNoteBlocks(pack: CharterPack, document: DraftDocument): readonly NoteBlock[] {
  const words = pack.wording.document.render.notes;
  const { notes, kpis } = document;
  const blocks: readonly NoteBlock[] = [
    {
      heading: words.chosen,
      items: notes.chosen.map(({ name, words: quoted, place, reason }) => ({
        lead: name,
        lines: [`“${quoted}” (${place})`, reason],
      })),
    },
    { heading: words.targets, items: kpis.map((kpi) => describeWorkings(pack, document, kpi)) },
    {
      heading: words.notChosen,
      items: notes.notChosen.map(({ name, reason }) => ({ lead: name, lines: [reason] })),
    },
    { heading: words.form, items: itemsOf(notes.form) },
    { heading: words.assessment, items: itemsOf(notes.assessment) },
    { heading: words.remedies, items: itemsOf(notes.remedies) },
    { heading: words.section52, items: itemsOf(notes.section52) },
    {
      heading: words.legal,
      items: notes.legal.map((note) => ({
        ...describeSeverity(pack, note),
        lines: [
          joinSentences(note.text, describeConfidence(pack, note.confidence)),
          ...legalAsides(pack, note),
        ],
      })),
    },
    {
      heading: words.reasons,
      items: notes.workforceReasons.map((reason) => ({
        lead: reason.matter,
        lines: [
          reason.reason,
          fill(words.route, { route: reason.route }),
          ...describeAcceptance(pack, reason),
        ],
      })),
    },
    { heading: words.sources, items: notes.sources.map((source) => describeSource(pack, source)) },
  ];
  return blocks.filter(({ items }) => items.length > 0);
}

/** Lines that stand each for itself; none in a version kept before there were any. */
function itemsOf(lines: readonly string[] = []): readonly NoteItem[] {
  return lines.map((line) => ({ lines: [line] }));
}

/** How the Charter stands in this document. */
export function describeCharter(pack: CharterPack, { charter, authority }: DraftDocument): string {
  const words = pack.wording.document.render.notes;
  const { title, status, version } = charter;
  return fill(charter.adopted ? words.charter : words.charterNotAdopted, {
    title,
    status,
    version,
    authority,
  });
}

function describeWorkings(pack: CharterPack, document: DraftDocument, kpi: Kpi): NoteItem {
  const words = pack.wording.document.render.notes;
  const { formula, inputs, rounding, rules, gates, why } = kpi.workings;
  const listed = inputs.map(({ name, value }) => `${name}: ${value}`).join('; ');
  return {
    lead: `${formatKpiHeading(pack, kpi)}: ${formatTarget(pack, document, kpi)}`,
    lines: [
      `${targetOrigin(pack, kpi.target)}. ${formula}`.trim(),
      why,
      ...(inputs.length === 0 ? [] : [fill(words.inputs, { inputs: listed })]),
      ...(rounding === '' ? [] : [fill(words.rounding, { rounding })]),
      ...gates.map(({ sentence }) => sentence),
      ...(rules.length === 0 ? [] : [fill(words.rules, { rules: formatList(rules) })]),
      fill(words.role, { role: describeRole(pack, document, kpi) }),
      fill(words.kpiPublished, { published: kpi.published }),
      ...(kpi.elsewhere === '' ? [] : [fill(words.elsewhere, { codes: kpi.elsewhere })]),
    ].filter((line) => line !== ''),
  };
}

/** Who accepted a reason, and for which fact; a version from before names were kept has the day alone. */
function describeAcceptance(
  pack: CharterPack,
  { acceptedOn, by }: DraftDocument['notes']['workforceReasons'][number],
): readonly string[] {
  const words = pack.wording.document.render.notes;
  if (acceptedOn === undefined) return [words.notAccepted];
  const date = formatDate(acceptedOn);
  if (by === undefined) return [fill(words.accepted, { date })];
  const { fact, ...who } = by;
  return [fill(words.acceptedBy, { date, ...who }), fill(words.fact, { fact })];
}

function describeRole(pack: CharterPack, { instrument }: DraftDocument, { role }: Kpi): string {
  const { roles, rolesOfGrant } = pack.wording.document.render;
  return (instrument === 'grant' ? rolesOfGrant : roles)[role];
}

/** What is no mere information is led by what it is; what somebody has checked is no longer open. */
function describeSeverity(pack: CharterPack, { level, checked }: LegalNote): Pick<NoteItem, 'lead'> {
  const {
    'must-fix': mustFix,
    consider,
    'good-practice': goodPractice,
  } = pack.wording.document.render.notes.severity;
  if (checked !== undefined) return {};
  switch (level) {
    case 'must-fix':
      return { lead: mustFix };
    case 'consider':
      return { lead: consider };
    case 'good-practice':
      return { lead: goodPractice };
    default:
      return {};
  }
}

function describeConfidence(pack: CharterPack, confidence: Confidence): string {
  const words = pack.wording.document.render.notes;
  return { sure: '', fairly: words.fairly, check: words.check, 'our-default': words.ourDefault }[confidence];
}

function describeSource(pack: CharterPack, { title, url, published, checkedOn, note }: Source): NoteItem {
  const words = pack.wording.document.render.notes;
  const dates = [
    ...(published === undefined ? [] : [fill(words.published, { published })]),
    // what has no address was not read: a default of ours
    ...(url === undefined ? [] : [fill(words.checkedOn, { date: formatDate(checkedOn) })]),
  ];
  const when = dates.length === 0 ? [] : [`(${dates.join('; ')})`];
  const about = [...when, ...(note === undefined ? [] : [note])].join(' ');
  return {
    lead: title,
    lines: [about, ...(url === undefined ? [] : [url])].filter((line) => line !== ''),
  };
}

function joinSentences(text: string, sentence: string): string {
  return sentence === '' || text.toLowerCase().includes(sentence.replace(/\.$/, '').toLowerCase())
    ? text
    : `${text} ${sentence}`;
}
