import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { ShortlistEntry, Shortlist } from '../../drafting/selection/selection';
import type { CardElement, CardJson, ChoiceSetInput } from '../json/cardJson';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { errorLines } from '../elements/inputs/errors';
import { fold } from '../elements/fold';
import { multiChoiceInput } from '../elements/inputs/inputs';
import { legalLines } from '../elements/lines/legalLines';
import { cancelButton } from '../elements/buttons/openers';
import { reasonLines } from '../elements/lines/reasonLines';
import { heading, quietLine, titleLine } from '../elements/lines/text';
import type { Commitment } from '../../charter/schema/charterText';
import type { LegalNote } from '../../drafting/law/legalPosition';
import type { WriteKey } from '../json/cardAction';
import { factRows, type Fact } from '../elements/facts';

export interface ShortlistView {
  readonly write: WriteKey;
  readonly title: string;
  /** Shown when the profile was not read back on a card of its own. */
  readonly facts: readonly Fact[];
  readonly shortlist: Shortlist;
  readonly names: ReadonlyMap<string, Commitment>;
  /** Per commitment: the proposal in one line, "104 weeks: Apprenticeship Weeks delivered". */
  readonly proposals: ReadonlyMap<string, string>;
  readonly legal: readonly LegalNote[];
  readonly error?: string;
  readonly ticked: readonly string[];
}

/** The commitments that fit, ticked as proposed, with the reasons either way and the legal position. */
export function shortlistCard(pack: CharterPack, view: ShortlistView): CardJson {
  const { shortlist: words, buttons, common } = pack.wording.cards;
  const proposed = view.shortlist.entries.filter((entry) => entry.proposed).length;
  const title = fill(proposed === 1 ? words.titleOne : words.title, {
    count: proposed,
    most: view.shortlist.most,
  });
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
      commitmentChoices(pack, view),
      ...folds(pack, view),
      ...legalLines(pack, view.legal),
    ],
    [
      submitButton(
        buttons.draftIt,
        { verb: 'chooseCommitments', ...view.write },
        { sendsInputs: true, style: 'positive' },
      ),
      submitButton(buttons.changeSomething, { verb: 'editProfile', d: view.write.d }),
      cancelButton(pack),
    ],
  );
}

function spokenNames(view: ShortlistView): string {
  return view.ticked.map((id) => view.names.get(id)?.name ?? id).join(', ');
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
    id: 'commitments',
    label: fill(pack.wording.cards.shortlist.label, { most: view.shortlist.most }),
    choices: ordered.map((entry) => ({ value: entry.commitmentId, title: choiceTitle(choice, view, entry) })),
    ticked: view.ticked,
  });
}

function choiceTitle(template: string, view: ShortlistView, entry: ShortlistEntry): string {
  const name = view.names.get(entry.commitmentId)?.name ?? entry.commitmentId;
  const proposal = view.proposals.get(entry.commitmentId);
  return proposal === undefined ? name : fill(template, { name, proposal });
}

function folds(pack: CharterPack, view: ShortlistView): readonly CardElement[] {
  const { shortlist: words, common } = pack.wording.cards;
  const chosen = view.shortlist.entries.filter((entry) => entry.verdict === 'chosen');
  const others = view.shortlist.entries.filter((entry) => entry.verdict !== 'chosen');
  const facts = factRows(view.facts);
  return [
    ...fold(pack, { id: 'why', title: words.why, body: reasonLines(chosen, view.names) }),
    ...fold(pack, { id: 'why-not', title: words.whyNot, body: reasonLines(others, view.names) }),
    ...(facts.length === 0 ? [] : fold(pack, { id: 'facts', title: common.contract, body: facts })),
  ];
}
