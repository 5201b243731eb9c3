import type { CharterPack } from '../../charter/pack';
import type { CardJson } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { charterButton, draftsButton, formButton, startButton } from '../elements/buttons/openers';
import { submitButton } from '../elements/buttons/button';
import { heading, quietLine, richText, run, subheading } from '../elements/lines/text';

/** What can be said at any time, in three groups, with buttons for the same. */
export function helpCard(pack: CharterPack): CardJson {
  const { help, buttons } = pack.wording.cards;
  const groups = help.groups.flatMap(({ title, lines }) => [
    subheading(title),
    ...lines.map(({ say, does }) => richText([run(say, { weight: 'bolder' }), run(` — ${does}`)])),
  ]);
  return adaptiveCard(
    [help.title, help.spoken],
    [heading(help.title), ...groups, quietLine(help.always, 'large')],
    [
      startButton(pack),
      formButton(pack),
      charterButton(pack),
      draftsButton(pack),
      submitButton(buttons.settings, { verb: 'openSettings' }),
    ],
  );
}
