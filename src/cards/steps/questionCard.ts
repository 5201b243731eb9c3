import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Question } from '../../charter/schema/question';
import { card, heldBy, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardElement, CardInput, CardJson, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { cancelButton } from '../elements/buttons/openers';
import { answerInput, aspectInput } from '../elements/inputs/answerInputs';
import { errorLines } from '../elements/inputs/errors';
import { cautiousHeading, heading, paragraphs, quietLine } from '../elements/lines/text';

export interface QuestionView {
  readonly write: WriteKey;
  readonly question: Question;
  /** The wording to show instead of the question's own, e.g. "Is £90,000 with VAT, without, or no VAT?". */
  readonly ask?: string;
  /** What may be picked, where that hangs on the draft. */
  readonly choices?: Question['choices'];
  readonly aspect?: 'vat';
  /** A line above: "Back to Grounds maintenance, Town Park." */
  readonly lead?: string;
  readonly error?: string;
  /** What was typed, to refill the input. */
  readonly typed?: string;
  /** VAT basis picked, for the value question. */
  readonly basis?: string;
  readonly canGoBack: boolean;
  /** "Question 2 of about 6"; absent when one answer is being changed. */
  readonly progress?: { readonly number: number; readonly of: number };
}

/** One question on one card, in the GOV.UK manner: heading, hint, error in words, input. */
export function questionCard(pack: CharterPack, view: QuestionView): Card {
  const { buttons } = pack.wording.cards;
  const answer = { verb: 'answer', ...view.write, question: view.question.id } as const;
  const back = view.canGoBack ? [button(buttons.back, { verb: 'back', ...view.write })] : [];
  return card({
    buttons: [
      button(buttons.continue, answer, { sendsInputs: true, style: 'positive' }),
      ...back,
      cancelButton(pack),
    ],
    held: () => heldBy(questionInputs(pack, view)),
    draw: (foot) => drawQuestion(pack, view, foot),
  });
}

function drawQuestion(pack: CharterPack, view: QuestionView, foot: readonly SubmitAction[]): CardJson {
  const { question } = view;
  const asked = view.ask ?? question.question;
  return adaptiveCard(
    [view.lead ?? '', ...spokenError(pack, view), asked, view.aspect === undefined ? question.hint : ''],
    [
      ...linesAbove(pack, view),
      view.ask === undefined ? heading(asked) : cautiousHeading(asked),
      ...(view.aspect === undefined ? [quietLine(question.hint)] : []),
      ...errorLines(pack, view.error),
      ...questionInputs(pack, view),
    ],
    foot,
  );
}

function linesAbove(pack: CharterPack, view: QuestionView): readonly CardElement[] {
  const lines: CardElement[] = [];
  if (view.lead !== undefined) lines.push(...paragraphs(view.lead));
  if (view.progress !== undefined) {
    lines.push(quietLine(fill(pack.wording.cards.question.progress, { ...view.progress })));
  }
  return lines;
}

function spokenError(pack: CharterPack, view: QuestionView): readonly string[] {
  return view.error === undefined ? [] : [`${pack.wording.cards.common.error} ${view.error}`];
}

function questionInputs(pack: CharterPack, view: QuestionView): readonly CardInput[] {
  // The words may already say "plus VAT", so the choice beside the value may stay empty.
  const basis = aspectInput(pack, view.question, () => ({
    id: 'basis',
    value: view.basis,
    required: view.aspect !== undefined,
  }));
  if (view.aspect !== undefined) return basis;
  const place = { id: 'answer', value: view.typed, required: true };
  return [answerInput(pack, view.question, place, view.choices), ...basis];
}
