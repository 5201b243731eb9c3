import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardElement, CardJson } from '../json/cardJson';
import { buttonRow, submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { backToDraftButton } from '../elements/buttons/openers';
import { pressableRow } from '../elements/rows';
import { heading, paragraph, quietLine, subheading, titleLine } from '../elements/lines/text';
import type { WriteKey } from '../json/cardAction';

/** Change…: every answer with its value, then the choices. */
export interface ChangeView {
  readonly write: WriteKey;
  readonly title: string;
  readonly answers: readonly { readonly question: string; readonly label: string; readonly value: string }[];
}

/** "Change…": every answer with its own Change, then the choices made on whole cards. */
export function changeCard(pack: CharterPack, view: ChangeView): CardJson {
  const { change: words, buttons } = pack.wording.cards;
  const { d } = view.write;
  return adaptiveCard(
    [words.title, view.title, words.spoken],
    [
      heading(words.title),
      titleLine(view.title),
      ...view.answers.map((answer) => answerRow(pack, d, answer)),
      subheading(words.choices),
      buttonRow([
        submitButton(buttons.commitments, { verb: 'editCommitments', d }),
        submitButton(buttons.measures, { verb: 'editMeasures', d }),
        submitButton(buttons.targets, { verb: 'editTargets', d }),
      ]),
    ],
    [submitButton(buttons.allAnswers, { verb: 'editProfile', d }), backToDraftButton(pack, d)],
  );
}

function answerRow(pack: CharterPack, d: string, answer: ChangeView['answers'][number]): CardElement {
  return pressableRow([quietLine(answer.label, 'none'), paragraph(answer.value, {}, 'none')], {
    word: pack.wording.cards.buttons.change,
    spoken: fill(pack.wording.cards.answered.change, { label: answer.label }),
    action: { verb: 'editAnswer', d, question: answer.question },
  });
}
