import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { draftsButton, helpButton, startButton } from '../elements/buttons/openers';
import { heading, paragraph, quietLine } from '../elements/lines/text';

/** The apology for a turn that failed. `again`: it failed twice, so what was open is closed. */
export interface ProblemView {
  readonly reference: string;
  readonly again: boolean;
}

/** Says that nothing was changed, what to do, and the reference under which the log knows it. */
export function problemCard(pack: CharterPack, view: ProblemView): Card {
  const words = pack.wording.cards.problem;
  const body = view.again ? words.again : words.once;
  const reference = fill(words.reference, { reference: view.reference });
  return card({
    buttons: view.again
      ? [draftsButton(pack), startButton(pack), helpButton(pack)]
      : [draftsButton(pack), helpButton(pack)],
    draw: (foot) =>
      adaptiveCard(
        [words.title, body, reference],
        [heading(words.title), paragraph(body), quietLine(reference)],
        foot,
      ),
  });
}
