import type { RenderPack } from '../../../charter/pack';
import { decision, type Decision } from '../../../charter/schema/law/law';
import type { Confidence } from '../../../charter/schema/vocabulary';
import { legalAsides } from '../../law/legalAsides';
import type { LegalNote } from '../../law/legalPosition';
import type { NoteBlock, NoteItem } from './noteBlock';

/** The legal position by what it helps to decide, what asks something of the officer first; what asks nothing is told in one paragraph. */
export function listLegalBlocks(pack: RenderPack, notes: readonly LegalNote[]): readonly NoteBlock[] {
  const { legal } = pack.wording.document.render.notes;
  return decision.options.map((decides) => {
    const own = notes.filter((note) => decidesOf(note) === decides);
    const items = [...own.filter(asks), ...own.filter((note) => !asks(note))].map((note) =>
      describe(pack, note),
    );
    const lines = items.flatMap((item) => item.lines);
    return {
      heading: legal[decides],
      layout: 'points',
      items: decides === 'not' && lines.length > 0 ? [{ lines }] : items,
    };
  });
}

/** A version kept before the notes were grouped does not say. */
function decidesOf({ decides }: LegalNote): Decision {
  return decides ?? 'applies';
}

function asks({ level, checked }: LegalNote): boolean {
  return checked === undefined && (level === 'must-fix' || level === 'consider');
}

function describe(pack: RenderPack, note: LegalNote): NoteItem {
  return {
    ...describeSeverity(pack, note),
    lines: [joinSentences(note.text, describeConfidence(pack, note.confidence)), ...legalAsides(pack, note)],
  };
}

/** What is no mere information is led by what it is; what somebody has checked is no longer open. */
function describeSeverity(pack: RenderPack, { level, checked }: LegalNote): Pick<NoteItem, 'lead'> {
  const { severity } = pack.wording.document.render.notes;
  return checked !== undefined || level === 'information' ? {} : { lead: severity[level] };
}

function describeConfidence(pack: RenderPack, confidence: Confidence): string {
  const words = pack.wording.document.render.notes;
  return { sure: '', fairly: words.fairly, check: words.check, 'our-default': words.ourDefault }[confidence];
}

function joinSentences(text: string, sentence: string): string {
  return sentence === '' || text.toLowerCase().includes(sentence.replace(/\.$/, '').toLowerCase())
    ? text
    : `${text} ${sentence}`;
}
