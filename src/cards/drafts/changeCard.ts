import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardElement } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button, buttonRow, drawButtons } from '../elements/buttons/button';
import { backToDraftButton } from '../elements/buttons/openers';
import { heading, paragraph, quietLine, subheading, titleLine } from '../elements/lines/text';
import { pressableRow } from '../elements/rows';

/** Change…: every answer with its value, then the choices. */
export interface ChangeView {
  readonly write: WriteKey;
  readonly title: string;
  readonly answers: readonly { readonly question: string; readonly label: string; readonly value: string }[];
}

/** "Change…": every answer with its own Change, then the choices made on whole cards. */
export function changeCard(pack: CharterPack, view: ChangeView): Card {
  const { change: words, buttons } = pack.wording.cards;
  const { d } = view.write;
  const choices = [
    button(buttons.commitments, { verb: 'editCommitments', d }),
    button(buttons.measures, { verb: 'editMeasures', d }),
    button(buttons.targets, { verb: 'editTargets', d }),
    button(buttons.assessment, { verb: 'editAssessment', d }),
    button(buttons.remedies, { verb: 'editRemedies', d }),
  ];
  const foot = [button(buttons.allAnswers, { verb: 'editProfile', d }), backToDraftButton(pack, d)];
  return card({
    buttons: [...choices, ...foot],
    draw: () =>
      adaptiveCard(
        [words.title, view.title, words.spoken],
        [
          heading(words.title),
          titleLine(view.title),
          ...view.answers.map((answer) => answerRow(pack, d, answer)),
          subheading(words.choices),
          buttonRow(drawButtons(choices)),
        ],
        drawButtons(foot),
      ),
  });
}

function answerRow(pack: CharterPack, d: string, answer: ChangeView['answers'][number]): CardElement {
  return pressableRow([quietLine(answer.label, 'none'), paragraph(answer.value, {}, 'none')], {
    word: pack.wording.cards.buttons.change,
    spoken: fill(pack.wording.cards.answered.change, { label: answer.label }),
    action: { verb: 'editAnswer', d, question: answer.question },
  });
}
