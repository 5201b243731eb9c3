import type { CharterPack } from '../../charter/pack';
import type { Commitment } from '../../charter/schema/charterText';
import { card, type Card } from '../card';
import type { CardElement } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { charterButton, startButton } from '../elements/buttons/openers';
import { charterLine, measureLines, quotedCommitment } from '../elements/lines/commitmentLines';
import { heading, paragraph } from '../elements/lines/text';
import { group } from '../elements/rows';

/** `expanded` is the id of a commitment whose measures are listed under it. */
export interface ThemeView {
  readonly themeId: string;
  readonly expanded?: string;
}

/** One theme: its commitments word for word, each a row that opens it. An unknown theme gives a card that says so. */
export function themeCard(pack: CharterPack, view: ThemeView): Card {
  const theme = pack.charter.themes.find(({ id }) => id === view.themeId);
  const buttons = [charterButton(pack), startButton(pack)];
  if (theme === undefined) {
    const words = pack.wording.cards.themes;
    return card({
      buttons,
      draw: (foot) => adaptiveCard([words.unknown], [paragraph(words.unknown)], foot),
    });
  }
  return card({
    buttons,
    draw: (foot) =>
      adaptiveCard(
        [theme.name, ...theme.commitments.map((commitment) => commitment.words)],
        [
          heading(theme.name),
          ...theme.commitments.map((commitment) => commitmentGroup(pack, commitment, view.expanded)),
          charterLine(pack, pack.charter),
        ],
        foot,
      ),
  });
}

function commitmentGroup(
  pack: CharterPack,
  commitment: Commitment,
  expanded: string | undefined,
): CardElement {
  const measures = [...pack.measures.values()].filter((measure) => measure.commitment === commitment.id);
  return group([
    quotedCommitment(pack, commitment),
    ...(expanded === commitment.id ? measureLines(pack, measures) : []),
  ]);
}
