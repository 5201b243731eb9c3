import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Commitment } from '../../charter/schema/charterText';
import type { LegalNote } from '../../drafting/law/legalPosition';
import type { Shortlist, ShortlistEntry } from '../../drafting/selection/selection';
import { card, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardElement, CardJson, ChoiceSetInput, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { cancelButton } from '../elements/buttons/openers';
import { factRows, type Fact } from '../elements/facts';
import { fold } from '../elements/fold';
import { errorLines } from '../elements/inputs/errors';
import { multiChoiceInput } from '../elements/inputs/inputs';
import { legalLines } from '../elements/lines/legalLines';
import { reasonLines } from '../elements/lines/reasonLines';
import { heading, paragraph, quietLine, titleLine } from '../elements/lines/text';
import { group } from '../elements/rows';

/** What there is to choose from; a function is worked out when the card is drawn. */
export interface ShortlistView {
  readonly write: WriteKey;
  readonly title: string;
  /** Shown when the profile was not read back on a card of its own. */
  readonly facts: () => readonly Fact[];
  readonly shortlist: Shortlist;
  readonly names: ReadonlyMap<string, Commitment>;
  /** Per commitment: the proposal in one line, "104 weeks: Apprenticeship Weeks delivered". */
  readonly proposals: () => ReadonlyMap<string, string>;
  readonly legal: () => readonly LegalNote[];
  readonly error?: string;
  readonly ticked: readonly string[];
}

/** The input with the commitments to choose from. */
const CHOICES = 'commitments';

/** The commitments that are suggested, a figure and a reason each; behind one opening the others to tick, why not, and the law. */
export function shortlistCard(pack: CharterPack, view: ShortlistView): Card {
  const { buttons } = pack.wording.cards;
  const choose = { verb: 'chooseCommitments', ...view.write } as const;
  return card({
    buttons: [
      button(buttons.draftIt, choose, { sendsInputs: true, style: 'positive' }),
      button(buttons.changeSomething, { verb: 'editProfile', d: view.write.d }),
      cancelButton(pack),
    ],
    held: () => ({ [CHOICES]: ticks(view).join(',') }),
    draw: (foot) => drawShortlist(pack, view, foot),
  });
}

function drawShortlist(pack: CharterPack, view: ShortlistView, foot: readonly SubmitAction[]): CardJson {
  const { common } = pack.wording.cards;
  const title = headOf(pack, view);
  return adaptiveCard(
    [
      title,
      view.title,
      ...(view.error === undefined ? [] : [`${common.error} ${view.error}`]),
      spokenNames(view),
    ],
    [
      heading(title),
      titleLine(view.title),
      quietLine(view.shortlist.why),
      ...errorLines(pack, view.error),
      ...(view.error === undefined ? suggestedLines(view) : [commitmentChoices(pack, view)]),
      ...fold(pack, {
        id: 'others',
        title: pack.wording.cards.shortlist.others,
        body: [
          ...(view.error === undefined ? [commitmentChoices(pack, view)] : []),
          ...folds(pack, view),
          ...legalLines(pack, view.legal()),
        ],
      }),
    ],
    foot,
  );
}

/** How many are suggested; where other ones are ticked than those, how many are ticked. */
function headOf(pack: CharterPack, view: ShortlistView): string {
  const words = pack.wording.cards.shortlist;
  const proposed = view.shortlist.entries.filter((entry) => entry.proposed).map((each) => each.commitmentId);
  const ticked = ticks(view);
  const asProposed = ticked.length === proposed.length && ticked.every((id) => proposed.includes(id));
  const [one, many] = asProposed ? [words.titleOne, words.title] : [words.tickedOne, words.ticked];
  const count = ticked.length;
  return fill(count === 1 ? one : many, { count, most: view.shortlist.most });
}

function spokenNames(view: ShortlistView): string {
  return view.ticked.map((id) => view.names.get(id)?.name ?? id).join(', ');
}

/** What is ticked, each with the figure it would bring and the reason for it. */
function suggestedLines(view: ShortlistView): readonly CardElement[] {
  const ticked = new Set(ticks(view));
  return view.shortlist.entries
    .filter(({ commitmentId }) => ticked.has(commitmentId))
    .map(({ commitmentId, reason }) => {
      const proposal = view.proposals().get(commitmentId);
      return group([
        paragraph(view.names.get(commitmentId)?.name ?? commitmentId, { weight: 'bolder' }, 'none'),
        ...(proposal === undefined ? [] : [paragraph(proposal, {}, 'none')]),
        quietLine(reason, 'none'),
      ]);
    });
}

/** One choice for each commitment that suits, proposals first, so that the order is the same when the card comes back. */
function commitmentChoices(pack: CharterPack, view: ShortlistView): ChoiceSetInput {
  const ticked = new Set(view.ticked);
  const suitable = view.shortlist.entries.filter(
    (entry) => entry.verdict !== 'unsuited' || ticked.has(entry.commitmentId),
  );
  const ordered = [...suitable].sort((a, b) => Number(b.proposed) - Number(a.proposed));
  const { choice } = pack.wording.cards.shortlist;
  return multiChoiceInput(pack, {
    id: CHOICES,
    label: fill(pack.wording.cards.shortlist.label, { most: view.shortlist.most }),
    choices: ordered.map((entry) => ({ value: entry.commitmentId, title: choiceTitle(choice, view, entry) })),
    ticked: ticks(view),
  });
}

/** What is ticked of what there is to tick. */
function ticks({ shortlist, ticked }: ShortlistView): readonly string[] {
  const offered = new Set(shortlist.entries.map((entry) => entry.commitmentId));
  return ticked.filter((id) => offered.has(id));
}

function choiceTitle(template: string, view: ShortlistView, entry: ShortlistEntry): string {
  const name = view.names.get(entry.commitmentId)?.name ?? entry.commitmentId;
  const proposal = view.proposals().get(entry.commitmentId);
  return proposal === undefined ? name : fill(template, { name, proposal });
}

/** What the others lack, and what is known of the contract. */
function folds(pack: CharterPack, view: ShortlistView): readonly CardElement[] {
  const { shortlist: words, common } = pack.wording.cards;
  const ticked = new Set(ticks(view));
  const others = view.shortlist.entries.filter(({ commitmentId }) => !ticked.has(commitmentId));
  const facts = factRows(view.facts());
  return [
    ...fold(pack, { id: 'why-not', title: words.whyNot, body: reasonLines(others, view.names) }),
    ...(facts.length === 0 ? [] : fold(pack, { id: 'facts', title: common.contract, body: facts })),
  ];
}
