import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Question } from '../../charter/schema/question';
import { QUESTIONS } from '../../drafting/questions/registry';
import { card, heldBy, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardElement, CardInput, CardJson, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { cancelButton } from '../elements/buttons/openers';
import { fold } from '../elements/fold';
import { answerInput, aspectInput } from '../elements/inputs/answerInputs';
import { errorLines } from '../elements/inputs/errors';
import { heading, paragraph, quietLine } from '../elements/lines/text';
import { tinted } from '../elements/rows';

/** One form for everything: a new draft in one go, or the whole profile changed at once. Field ids are question ids. */
export interface FormView {
  readonly write: WriteKey;
  readonly questions: readonly Question[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly isNew: boolean;
}

/** Every question on one card: a new draft in one go, or the whole profile changed at once. */
export function formCard(pack: CharterPack, view: FormView): Card {
  const save = { verb: 'saveProfile', ...view.write } as const;
  return card({
    buttons: [
      button(pack.wording.cards.buttons.continue, save, { sendsInputs: true, style: 'positive' }),
      cancelButton(pack),
    ],
    held: () => heldBy(view.questions.flatMap((question) => formInputs(pack, view, question))),
    draw: (foot) => drawForm(pack, view, foot),
  });
}

function drawForm(pack: CharterPack, view: FormView, foot: readonly SubmitAction[]): CardJson {
  const words = pack.wording.cards.form;
  const title = view.isNew ? words.titleNew : words.titleChange;
  const needed = view.questions.filter(isNeeded);
  const wrong = Object.keys(view.errors).length;
  const summary = wrong === 0 ? '' : fill(words.errors, { count: wrong });
  return adaptiveCard(
    [title, summary, words.intro],
    [
      heading(title),
      ...(wrong === 0
        ? [quietLine(words.intro)]
        : [tinted('attention', [paragraph(summary, { weight: 'bolder' }, 'none')])]),
      ...needed.flatMap((question) => formField(pack, view, question)),
      ...moreFields(pack, view),
    ],
    foot,
  );
}

/** What the settings fill in as a rule, folded unless something in it is wrong; none of it is required. */
function moreFields(pack: CharterPack, view: FormView): readonly CardElement[] {
  const seldom = view.questions.filter((question) => !isNeeded(question));
  if (seldom.length === 0) return [];
  const body = seldom.flatMap((question) => formField(pack, view, question));
  const open = seldom.some((question) => view.errors[question.id] !== undefined);
  return fold(pack, { id: 'more', title: pack.wording.cards.form.more, open, body });
}

function formField(pack: CharterPack, view: FormView, question: Question): readonly CardElement[] {
  return [...errorLines(pack, view.errors[question.id]), ...formInputs(pack, view, question)];
}

function formInputs(pack: CharterPack, view: FormView, question: Question): readonly CardInput[] {
  const place = {
    id: `field:${question.id}`,
    value: view.values[question.id],
    required: isNeeded(question),
  };
  const aspect = aspectInput(pack, question, (name) => ({
    id: `field:${name}`,
    value: view.values[name],
    required: false,
  }));
  return [answerInput(pack, question, place), ...aspect];
}

/** The answers without which nothing can be drafted. */
function isNeeded({ id }: Question): boolean {
  return QUESTIONS[id].asked === 'always';
}
