import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { fold } from '../elements/fold';
import { charterLine, commitmentRow } from '../elements/lines/commitmentLines';
import { heading, quietLine } from '../elements/lines/text';

/** The themes, each unfolding to its commitments; the buttons open a theme word for word. */
export function themesCard(pack: CharterPack): Card {
  const words = pack.wording.cards.themes;
  const { themes } = pack.charter;
  return card({
    buttons: themes.map((theme) => button(theme.name, { verb: 'openTheme', theme: theme.id })),
    draw: (foot) =>
      adaptiveCard(
        [words.title, ...themes.map((theme) => theme.name)],
        [
          heading(words.title),
          quietLine(words.hint),
          ...themes.flatMap((theme) =>
            fold(pack, {
              id: theme.id,
              title: theme.name,
              body: theme.commitments.map((commitment) => commitmentRow(pack, commitment)),
            }),
          ),
          quietLine(pack.charter.standing, 'medium'),
          charterLine(pack, pack.charter),
        ],
        foot,
      ),
  });
}
