import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardJson } from '../json/cardJson';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { draftsButton } from '../elements/buttons/openers';
import { heading, paragraph, titleLine } from '../elements/lines/text';

export interface WelcomeBackView {
  readonly d: string;
  readonly title: string;
  readonly waitingFor: string;
}

/** Offers the unfinished draft to somebody who comes back. */
export function welcomeBackCard(pack: CharterPack, view: WelcomeBackView): CardJson {
  const { welcomeBack: words, buttons } = pack.wording.cards;
  const waiting = fill(words.waiting, { waitingFor: view.waitingFor });
  return adaptiveCard(
    [words.title, view.title, waiting],
    [heading(words.title), titleLine(view.title), paragraph(waiting)],
    [
      submitButton(buttons.goOn, { verb: 'goOn', d: view.d }, { style: 'positive' }),
      draftsButton(pack),
      submitButton(buttons.somethingNew, { verb: 'startDraft' }),
    ],
  );
}
