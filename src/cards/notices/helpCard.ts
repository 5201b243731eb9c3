import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { inDialogOrHere } from '../elements/buttons/button';
import { charterButton, draftsButton, formButton, startButton } from '../elements/buttons/openers';
import { heading, quietLine, richText, run, subheading } from '../elements/lines/text';

/** What can be said at any time, in three groups, with buttons for the same. */
export function helpCard(pack: CharterPack): Card {
  const { help, buttons } = pack.wording.cards;
  const groups = help.groups.flatMap(({ title, lines }) => [
    subheading(title),
    ...lines.map(({ say, does }) => richText([run(say, { weight: 'bolder' }), run(` — ${does}`)])),
  ]);
  return card({
    buttons: [
      startButton(pack),
      formButton(pack),
      charterButton(pack),
      draftsButton(pack),
      ...inDialogOrHere(buttons.settings, buttons.settingsHere, { verb: 'openSettings' }),
    ],
    draw: (foot) =>
      adaptiveCard(
        [help.title, help.spoken],
        [heading(help.title), ...groups, quietLine(help.always, 'large')],
        foot,
      ),
  });
}
