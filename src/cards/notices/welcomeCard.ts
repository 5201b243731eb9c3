import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { charterButton, formButton, helpButton, startButton } from '../elements/buttons/openers';
import { bullet, heading, paragraph, quietLine } from '../elements/lines/text';
import { panel } from '../elements/rows';

/** Who is greeted: one person, or everyone in a chat, where drafts must be said to stay private. */
export interface WelcomeView {
  readonly scope: 'personal' | 'group' | 'channel';
  readonly name?: string;
}

/** The first message after installing: what the assistant does, an example to copy, its limits. */
export function welcomeCard(pack: CharterPack, view: WelcomeView): Card {
  const words = pack.wording.cards.welcome;
  const personal = view.scope === 'personal';
  const greeting = view.name === undefined ? [] : [fill(words.hello, { name: view.name })];
  const intro = [...greeting, personal ? words.intro : words.introGroup].join(' ');
  return card({
    buttons: [startButton(pack), formButton(pack), charterButton(pack), helpButton(pack)],
    draw: (foot) =>
      adaptiveCard(
        [words.title, intro, personal ? words.example : words.exampleGroup],
        [
          heading(words.title),
          paragraph(intro),
          panel([
            quietLine(words.try, 'none'),
            paragraph(personal ? words.example : words.exampleGroup, { italic: true }),
          ]),
          ...words.points.map((point) => bullet(point)),
          quietLine(personal ? words.limits : words.limitsGroup, 'medium'),
        ],
        foot,
      ),
  });
}
