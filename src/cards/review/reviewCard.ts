import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { countToFix, type Issue } from '../../drafting/checks/issue';
import { card, heldBy, type Card } from '../card';
import type { CardElement, CardJson } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { buttonRow, drawButtons, unfoldButton, type Button } from '../elements/buttons/button';
import { counted, statusWord } from '../elements/lines/status';
import { heading, markedLine, quietLine, richText, run, subheading, titleLine } from '../elements/lines/text';
import { isOfficersFigure } from '../elements/lines/workingLines';
import { checkInput, checkPanel } from './checkPanel';
import { differsPanel, differsTitle } from './differsPanel';
import { group } from '../elements/rows';
import { documentFolds } from './documentFolds';
import { jsonLength } from './fitParts';
import { issueLines } from './issueLines';
import { reasonPanel } from './reasonPanel';
import { reviewButtons, type ReviewButtons } from './reviewButtons';
import type { ReviewView } from './reviewView';

/** 66 kB as UTF-16, well under the 80 kB that Teams carries. */
const MOST_CHARACTERS = 33_000;
/** What the buttons, the wrapping and the spoken sentences take. */
const KEPT_FREE = 3_000;

/** The draft as it stands: what it holds, what to put right, the KPIs, and the document folded by part. */
export function reviewCard(pack: CharterPack, view: ReviewView): Card {
  const buttons = reviewButtons(pack, view);
  return card({
    buttons: [
      ...buttons.reasons,
      ...buttons.checks,
      ...buttons.assessment,
      ...buttons.section52,
      ...buttons.foot,
      ...buttons.more,
    ],
    held: () => (view.checks().length > 0 ? heldBy([checkInput(pack)]) : {}),
    draw: () => drawReview(pack, view, buttons),
  });
}

function drawReview(pack: CharterPack, view: ReviewView, buttons: ReviewButtons): CardJson {
  const { review: words, buttons: titles } = pack.wording.cards;
  const head = reviewHead(pack, view, buttons);
  const more = unfoldButton(titles.more, [quietLine(words.more)], drawButtons(buttons.more));
  const room = MOST_CHARACTERS - KEPT_FREE - jsonLength(head);
  return adaptiveCard(
    [
      ...[headline(pack, view), view.title, view.refused ?? ''],
      view.differs === undefined ? '' : differsTitle(pack, view.differs),
      ...[counts(pack, view), ...unreviewed(pack, view)],
    ],
    [...head, subheading(words.document), ...documentFolds(pack, view.assembled().document, room)],
    [...drawButtons(buttons.foot), more],
  );
}

function reviewHead(pack: CharterPack, view: ReviewView, buttons: ReviewButtons): readonly CardElement[] {
  const { review: words, common } = pack.wording.cards;
  const { document, issues } = view.assembled();
  const refused =
    view.refused === undefined ? [] : [markedLine(common.error, view.refused, 'attention', 'medium')];
  // Reasons and checks have panels of their own with a button; the same thing is not said twice.
  const apart = new Set<Issue['code']>([
    'not-reviewed',
    ...(view.reasons().length > 0 ? (['workforce-reason'] as const) : []),
    ...(view.checks().length > 0 ? (['to-be-checked'] as const) : []),
  ]);
  return [
    heading(headline(pack, view)),
    titleLine(view.title),
    quietLine(counts(pack, view)),
    ...unreviewed(pack, view).map((line) => markedLine(common.note, line, 'warning', 'medium')),
    ...refused,
    ...differsPanel(pack, view.differs),
    ...reasonPanel(pack, view, buttons.reasons),
    ...checkPanel(pack, view, buttons.checks),
    ...issueLines(
      pack,
      issues.filter(({ code }) => !apart.has(code)),
    ),
    subheading(words.kpis),
    group(
      document.kpis.map((kpi) => {
        const yours = isOfficersFigure(kpi)
          ? [run(` ${pack.wording.cards.kpis.yours}`, { color: 'accent' })]
          : [];
        const line = fill(words.kpi, { number: kpi.number, name: kpi.name });
        return richText([run(`${line} `, { weight: 'bolder' }), run(kpi.targetText), ...yours]);
      }),
      false,
    ),
    ...assessmentLines(pack, view, buttons.assessment),
    ...section52Lines(pack, view, buttons.section52),
  ];
}

/** How social value is assessed and what each offer carries, with the way to change it. */
function assessmentLines(
  pack: CharterPack,
  view: ReviewView,
  buttons: readonly Button[],
): readonly CardElement[] {
  const assessed = view.assessment();
  if (assessed === undefined) return [];
  const words = pack.wording.cards.assessment;
  const { label, offers } = assessed;
  const marks = offers.map((offer) => fill(words.lineMarks, offer)).join(', ');
  const line = quietLine(
    offers.length === 0 ? fill(words.line, { label }) : fill(words.lineOffers, { label, marks }),
  );
  return [line, buttonRow(drawButtons(buttons))];
}

/** How many KPIs are set under section 52, where it asks for some, with the way to set them. */
function section52Lines(
  pack: CharterPack,
  view: ReviewView,
  buttons: readonly Button[],
): readonly CardElement[] {
  const set = view.section52();
  if (set === undefined) return [];
  const drawn = drawButtons(buttons);
  const line = quietLine(fill(pack.wording.cards.section52.set, set));
  return drawn.length === 0 ? [line] : [line, buttonRow(drawn)];
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
