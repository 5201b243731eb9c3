import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardJson } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { draftsButton, helpButton, startButton } from '../elements/buttons/openers';
import { heading, paragraph, quietLine } from '../elements/lines/text';

/** The apology for a turn that failed. `again`: it failed twice, so what was open is closed. */
export interface ProblemView {
  readonly reference: string;
  readonly again: boolean;
}

/** Says that nothing was changed, what to do, and the reference under which the log knows it. */
export function problemCard(pack: CharterPack, view: ProblemView): CardJson {
  const words = pack.wording.cards.problem;
  const body = view.again ? words.again : words.once;
  const reference = fill(words.reference, { reference: view.reference });
  return adaptiveCard(
    [words.title, body, reference],
    [heading(words.title), paragraph(body), quietLine(reference)],
    view.again
      ? [draftsButton(pack), startButton(pack), helpButton(pack)]
      : [draftsButton(pack), helpButton(pack)],
  );
}
