import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { draftsButton } from '../elements/buttons/openers';
import { heading, paragraph, titleLine } from '../elements/lines/text';

export interface WelcomeBackView {
  readonly d: string;
  readonly title: string;
  readonly waitingFor: string;
}

/** Offers the unfinished draft to somebody who comes back. */
export function welcomeBackCard(pack: CharterPack, view: WelcomeBackView): Card {
  const { welcomeBack: words, buttons } = pack.wording.cards;
  const waiting = fill(words.waiting, { waitingFor: view.waitingFor });
  return card({
    buttons: [
      button(buttons.goOn, { verb: 'goOn', d: view.d }, { style: 'positive' }),
      draftsButton(pack),
      button(buttons.somethingNew, { verb: 'startDraft' }),
    ],
    draw: (foot) =>
      adaptiveCard(
        [words.title, view.title, waiting],
        [heading(words.title), titleLine(view.title), paragraph(waiting)],
        foot,
      ),
  });
}
