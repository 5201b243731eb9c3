import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Commitment } from '../../charter/schema/charterText';
import type { Measure } from '../../charter/schema/measure';
import { card, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardElement } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button, inDialogOrHere, type Button } from '../elements/buttons/button';
import { charterButton, startButton } from '../elements/buttons/openers';
import { charterLine, commitmentRow, measureLines } from '../elements/lines/commitmentLines';
import { heading, quietLine, quotation, subheading } from '../elements/lines/text';

export interface CommitmentView {
  readonly commitment: Commitment;
  readonly theme: { readonly id: string; readonly name: string };
  readonly charter: { readonly title: string; readonly status: string; readonly version: string };
  readonly measures: readonly Measure[];
  /** A draft under way in which the commitment can be used. */
  readonly useIn?: { readonly write: WriteKey; readonly title: string };
  /** Other commitments that a search found, for "see also". */
  readonly also: readonly Commitment[];
}

/** One commitment word for word, its place, how it can be counted, and what else speaks of the same. */
export function commitmentCard(pack: CharterPack, view: CommitmentView): Card {
  const { commitment } = view;
  const words = pack.wording.cards.commitment;
  return card({
    buttons: commitmentButtons(pack, view),
    draw: (foot) =>
      adaptiveCard(
        [commitment.name, commitment.words, commitment.place],
        [
          heading(commitment.name),
          quotation(commitment.words),
          quietLine(commitment.place, 'none'),
          subheading(words.measures),
          ...measureLines(pack, view.measures),
          ...seeAlso(pack, view),
          charterLine(pack, view.charter),
        ],
        foot,
      ),
  });
}

function seeAlso(pack: CharterPack, view: CommitmentView): readonly CardElement[] {
  if (view.also.length === 0) return [];
  const title = subheading(pack.wording.cards.commitment.also);
  return [title, ...view.also.map((other) => commitmentRow(pack, other))];
}

function commitmentButtons(pack: CharterPack, view: CommitmentView): readonly Button[] {
  const { buttons } = pack.wording.cards;
  const theme = button(view.theme.name, { verb: 'openTheme', theme: view.theme.id });
  const counted = countedButtons(pack, view);
  if (view.useIn === undefined) return [startButton(pack), ...counted, theme, charterButton(pack)];
  const { write, title } = view.useIn;
  const use = button(
    buttons.useInDraft,
    { verb: 'useCommitment', ...write, commitment: view.commitment.id },
    { style: 'positive', tooltip: fill(buttons.useIn, { title }) },
  );
  return [use, button(buttons.goOn, { verb: 'goOn', d: write.d }), ...counted, theme];
}

/** Its measures in full, where it has any. */
function countedButtons(pack: CharterPack, { commitment, measures }: CommitmentView): readonly Button[] {
  const { counted, countedHere } = pack.wording.cards.buttons;
  return measures.length === 0
    ? []
    : inDialogOrHere(counted, countedHere, { verb: 'readMeasures', commitment: commitment.id });
}
