import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Question } from '../../charter/schema/question';
import type { CardElement, CardJson } from '../json/cardJson';
import { QUESTIONS } from '../../drafting/questions/registry';
import { answerInput, aspectInput } from '../elements/inputs/answerInputs';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { errorLines } from '../elements/inputs/errors';
import { fold } from '../elements/fold';
import { cancelButton } from '../elements/buttons/openers';
import { heading, paragraph, quietLine } from '../elements/lines/text';
import type { WriteKey } from '../json/cardAction';

/** One form for everything: a new draft in one go, or the whole profile changed at once. Field ids are question ids. */
export interface FormView {
  readonly write: WriteKey;
  readonly questions: readonly Question[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly isNew: boolean;
}

/** Every question on one card: a new draft in one go, or the whole profile changed at once. */
export function formCard(pack: CharterPack, view: FormView): CardJson {
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
        : [paragraph(summary, { color: 'attention', weight: 'bolder' })]),
      ...needed.flatMap((question) => formField(pack, view, question)),
      ...moreFields(pack, view),
    ],
    [
      submitButton(
        pack.wording.cards.buttons.continue,
        { verb: 'saveProfile', ...view.write },
        { sendsInputs: true, style: 'positive' },
      ),
      cancelButton(pack),
    ],
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
  return [...errorLines(pack, view.errors[question.id]), answerInput(pack, question, place), ...aspect];
}

/** The answers without which nothing can be drafted. */
function isNeeded({ id }: Question): boolean {
  return QUESTIONS[id].asked === 'always';
}
