import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import { legalAsides } from '../../../drafting/law/legalAsides';
import type { LegalNote } from '../../../drafting/law/legalPosition';
import type { CardElement } from '../../json/cardJson';
import { fold } from '../fold';
import { markedLine, richText, run, subheading } from './text';

/** More than three things to read at once are not read. */
const SHOWN = 3;

/** The legal position: what to consider first, three lines shown, the rest folded. */
export function legalLines(pack: CharterPack, notes: readonly LegalNote[]): readonly CardElement[] {
  if (notes.length === 0) return [];
  const { legal } = pack.wording.cards;
  const ordered = [...notes].sort((a, b) => rank(a) - rank(b));
  const rest = ordered.slice(SHOWN);
  const more =
    rest.length === 0
      ? []
      : fold(pack, {
          id: 'legal',
          title: fill(legal.more, { count: rest.length }),
          body: rest.map((note) => legalLine(pack, note)),
        });
  return [subheading(legal.title), ...ordered.slice(0, SHOWN).map((note) => legalLine(pack, note)), ...more];
}

/** One note with what to do, and "check with your legal team" where we are not sure and the note does not say so itself. */
export function legalLine(pack: CharterPack, note: LegalNote): CardElement {
  const { common, legal } = pack.wording.cards;
  const unsure = note.confidence === 'check' && !/\bcheck\b/i.test(note.text);
  const text = [note.text, ...(unsure ? [legal.check] : []), ...legalAsides(pack, note)].join(' ');
  if (note.checked !== undefined) return richText([run(`• ${text}`)]);
  switch (note.level) {
    case 'must-fix':
      // who checks it is asked for on the review; until then there is nothing to fix
      return note.until === undefined ? markedLine(common.mustFix, text) : markedLine(common.consider, text);
    case 'consider':
      return markedLine(common.consider, text);
    case 'good-practice':
      return richText([run(`• ${legal.goodPractice} `, { weight: 'bolder' }), run(text)]);
    default:
      return richText([run(`• ${text}`)]);
  }
}

const RANKS: Readonly<Record<LegalNote['level'], number>> = {
  'must-fix': 0,
  consider: 1,
  information: 2,
  'good-practice': 3,
};

function rank(note: LegalNote): number {
  return RANKS[note.level];
}
