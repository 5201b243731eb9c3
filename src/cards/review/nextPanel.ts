import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { countToFix, type Issue } from '../../drafting/checks/issue';
import { isOpen } from '../../record/lifecycle';
import { counted } from '../elements/lines/status';
import { fold } from '../elements/fold';
import { markedLine, paragraph } from '../elements/lines/text';
import { tinted } from '../elements/rows';
import type { CardElement } from '../json/cardJson';
import { checkLines } from './checkLines';
import { reasonLines } from './reasonLines';
import type { ReviewButtons } from './reviewButtons';
import type { ReviewView } from './reviewView';

/** So many things to fix are shown, reasons and checks among them; the rest comes up as these are done. */
const SHOWN = 2;

/** The next thing to do, first on the card: how much must be fixed, each thing with the way to do it; else that nothing stands against "ready". */
export function nextPanel(
  pack: CharterPack,
  view: ReviewView,
  buttons: ReviewButtons,
): readonly CardElement[] {
  if (!isOpen(view)) return [];
  const { common, review: words } = pack.wording.cards;
  // a refused "ready" says as much, and why
  const next =
    view.refused === undefined
      ? paragraph(nextAct(pack, view), { weight: 'bolder' }, 'none')
      : markedLine(common.error, view.refused, 'none');
  const toFix = toFixBesides(view);
  if (countToFix(view.assembled().issues) === 0) return [tinted('good', [next])];
  const shown = Math.max(1, SHOWN - Number(view.reasons().length > 0) - Number(view.checks().length > 0));
  const rest = toFix.slice(shown).map((issue) => issueLine(pack, issue));
  const more = { id: 'fix', title: fill(words.moreToFix, { count: rest.length }), body: rest };
  return [
    tinted('attention', [
      next,
      ...reasonLines(pack, view, buttons.reasons),
      ...checkLines(pack, view, buttons.checks),
      ...toFix.slice(0, shown).map((issue) => issueLine(pack, issue)),
    ]),
    ...(rest.length === 0 ? [] : fold(pack, more)),
  ];
}

/** The next thing to do, in a sentence. */
export function nextAct(pack: CharterPack, view: ReviewView): string {
  const { next } = pack.wording.cards.review;
  const count = countToFix(view.assembled().issues);
  return count === 0 ? next.ready : counted(count, next.fixOne, next.fix);
}

/** What to consider, folded: nothing of it stands between the draft and "ready". `unread` is said of a text that no lawyer has read. */
export function considerFold(
  pack: CharterPack,
  view: ReviewView,
  unread: readonly string[],
): readonly CardElement[] {
  const { common, review: words } = pack.wording.cards;
  const lines = [
    ...unread.map((line) => markedLine(common.note, line)),
    ...view
      .assembled()
      .issues.filter(({ level, code }) => level === 'consider' && code !== 'not-reviewed')
      .map((issue) => issueLine(pack, issue)),
  ];
  if (lines.length === 0) return [];
  return fold(pack, { id: 'issues', title: fill(words.consider, { count: lines.length }), body: lines });
}

/** Reasons and checks have lines of their own with a button; the same thing is not said twice. */
function toFixBesides(view: ReviewView): readonly Issue[] {
  const apart = new Set<Issue['code']>([
    'not-reviewed',
    ...(view.reasons().length > 0 ? (['workforce-reason'] as const) : []),
    ...(view.checks().length > 0 ? (['to-be-checked'] as const) : []),
  ]);
  return view.assembled().issues.filter(({ level, code }) => level === 'mustFix' && !apart.has(code));
}

/** What a check found, with a sign and a word before it. */
function issueLine(pack: CharterPack, { level, message }: Issue): CardElement {
  const { common } = pack.wording.cards;
  return markedLine(level === 'mustFix' ? common.mustFix : common.consider, message);
}
