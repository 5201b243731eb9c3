import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { countToFix } from '../../drafting/checks/issue';
import type { Kpi } from '../../drafting/kpis/kpi';
import { isOpen } from '../../record/lifecycle';
import { card, heldBy, type Card } from '../card';
import type { CardElement, CardJson, Container } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { buttonRow, drawButtons, toggleButton } from '../elements/buttons/button';
import { counted, statusWord } from '../elements/lines/status';
import { heading, paragraph, quietLine, richText, run, titleLine } from '../elements/lines/text';
import { isOfficersFigure } from '../elements/lines/workingLines';
import { table } from '../elements/table';
import { checkInput } from './checkLines';
import { differsPanel, differsTitle } from './differsPanel';
import { considerFold, nextAct, nextPanel } from './nextPanel';
import { reviewButtons, type ReviewButtons } from './reviewButtons';
import type { ReviewView } from './reviewView';

/** The draft as it stands: the next thing to do, the KPIs with their targets, and behind openings what to consider and the document. */
export function reviewCard(pack: CharterPack, view: ReviewView): Card {
  const buttons = reviewButtons(pack, view);
  return card({
    buttons: [
      ...buttons.reasons,
      ...buttons.checks,
      ...buttons.long,
      ...buttons.assessment,
      ...buttons.section52,
      ...buttons.more,
      ...buttons.foot,
    ],
    held: () => (view.checks().length > 0 ? heldBy([checkInput(pack)]) : {}),
    draw: () => drawReview(pack, view, buttons),
  });
}

function drawReview(pack: CharterPack, view: ReviewView, buttons: ReviewButtons): CardJson {
  return adaptiveCard(
    [
      ...[headline(pack, view), view.title, view.refused ?? ''],
      isOpen(view) ? nextAct(pack, view) : '',
      view.differs === undefined ? '' : differsTitle(pack, view.differs),
      ...[counts(pack, view), ...unreviewed(pack, view)],
    ],
    reviewBody(pack, view, buttons),
    [...drawButtons(buttons.foot), toggleButton(pack.wording.cards.buttons.more, MORE)],
  );
}

function reviewBody(pack: CharterPack, view: ReviewView, buttons: ReviewButtons): readonly CardElement[] {
  return [
    heading(headline(pack, view)),
    titleLine(view.title),
    quietLine(counts(pack, view)),
    ...nextPanel(pack, view, buttons),
    ...differsPanel(pack, view.differs),
    ...kpiTable(pack, view.assembled().document.kpis),
    ...assessmentLines(pack, view),
    ...section52Lines(pack, view),
    ...buttonsUnder(view, buttons),
    ...considerFold(pack, view, unreviewed(pack, view)),
    morePart(pack, buttons),
  ];
}

const MORE = 'more-part';

/** What is seldom wanted: it opens above the foot, where the button that shows it stood, and not below what is on screen. */
function morePart(pack: CharterPack, { more }: ReviewButtons): Container {
  const items = [quietLine(pack.wording.cards.review.more), buttonRow(drawButtons(more))];
  return { type: 'Container', id: MORE, isVisible: false, spacing: 'small', items };
}

/** Every KPI with its target: a row each. */
function kpiTable(pack: CharterPack, kpis: readonly Kpi[]): readonly CardElement[] {
  const { review: words, kpis: kpiWords } = pack.wording.cards;
  if (kpis.length === 0) return [];
  const rows = kpis.map((kpi) => {
    const yours = isOfficersFigure(kpi) ? [run(` ${kpiWords.yours}`, { color: 'accent' })] : [];
    return [
      paragraph(fill(words.kpi, { number: kpi.number, name: kpi.name }), {}, 'none'),
      richText([run(kpi.targetText, { weight: 'bolder' }), ...yours], 'none'),
    ];
  });
  const columns = [
    { head: words.kpis, width: 4 },
    { head: words.target, width: 3 },
  ];
  return [table(columns, rows)];
}

/** The ways to read the document and to change what stands under the KPIs, in one row. */
function buttonsUnder(view: ReviewView, buttons: ReviewButtons): readonly CardElement[] {
  const drawn = drawButtons([
    ...buttons.long,
    ...(view.assessment() === undefined ? [] : buttons.assessment),
    ...(view.section52() === undefined ? [] : buttons.section52),
  ]);
  return [buttonRow(drawn)];
}

/** How social value is assessed and what each offer carries. */
function assessmentLines(pack: CharterPack, view: ReviewView): readonly CardElement[] {
  const assessed = view.assessment();
  if (assessed === undefined) return [];
  const words = pack.wording.cards.assessment;
  const { label, offers } = assessed;
  const marks = offers.map((offer) => fill(words.lineMarks, offer)).join(', ');
  return [
    quietLine(offers.length === 0 ? fill(words.line, { label }) : fill(words.lineOffers, { label, marks })),
  ];
}

/** How many KPIs are set under section 52, where it asks for some. */
function section52Lines(pack: CharterPack, view: ReviewView): readonly CardElement[] {
  const set = view.section52();
  return set === undefined ? [] : [quietLine(fill(pack.wording.cards.section52.set, set))];
}

function headline(pack: CharterPack, view: ReviewView): string {
  const words = pack.wording.cards.review;
  const status = statusWord(pack, view.status);
  const { reference, version } = view;
  return version === 0
    ? fill(words.titleFirst, { reference, status })
    : fill(words.title, { reference, status, version });
}

function counts(pack: CharterPack, view: ReviewView): string {
  const words = pack.wording.cards.review;
  const { document, issues } = view.assembled();
  const mustFix = countToFix(issues);
  const consider = issues.filter((issue) => issue.level === 'consider').length;
  return [
    counted(document.sections.length, words.clause, words.clauses),
    counted(document.kpis.length, words.kpiOne, words.kpiMany),
    ...(mustFix > 0 ? [fill(words.mustFix, { count: mustFix })] : []),
    ...(consider > 0 ? [fill(words.consider, { count: consider })] : []),
    words.kept,
  ].join(' · ');
}

function unreviewed(pack: CharterPack, view: ReviewView): readonly string[] {
  return view.assembled().document.reviewed ? [] : [pack.wording.cards.common.notReviewed];
}
