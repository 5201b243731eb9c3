import type { CharterPack } from '../../charter/pack';
import type { CardJson } from '../json/cardJson';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { charterLine, commitmentRow } from '../elements/lines/commitmentLines';
import { fold } from '../elements/fold';
import { heading, quietLine } from '../elements/lines/text';

/** The four themes, each unfolding to its commitments; the buttons open a theme word for word. */
export function themesCard(pack: CharterPack): CardJson {
  const words = pack.wording.cards.themes;
  const { themes } = pack.charter;
  return adaptiveCard(
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
    themes.map((theme) => submitButton(theme.name, { verb: 'openTheme', theme: theme.id })),
  );
}
