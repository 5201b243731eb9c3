import type { WriteKey } from '../../cards/json/cardAction';
import type { AnswerField } from '../../cards/elements/inputs/answerField';
import type { ProfileView, ReadFact } from '../../cards/steps/profileCard';
import { aspectAsTyped, openAspect } from '../../drafting/questions/answerWords';
import { openQuestions } from '../../drafting/questions/nextQuestion';
import { forKind, questionWords } from '../../drafting/questions/questionWords';
import { QUESTIONS } from '../../drafting/questions/registry';
import type { QuestionId } from '../../record/answers';
import type { Draft } from '../../record/draft';
import type { StepNotes } from '../acts/stepNotes';
import type { DraftingTurn } from '../turn';
import { valuesShown } from './formView';
import { readBack, regimeWarnings } from './profileViews';

/** "I read this contract as", with an input for each answer: hidden where it is known, shown where it is missing. */
export function profileView(
  turn: DraftingTurn,
  draft: Draft,
  write: WriteKey,
  notes: StepNotes,
): ProfileView {
  return {
    write,
    facts: () => readFacts(turn, draft, notes),
    missing: () => missingFields(turn, draft, notes),
    warnings: () => regimeWarnings(turn, draft),
  };
}

function readFacts(turn: DraftingTurn, draft: Draft, notes: StepNotes): readonly ReadFact[] {
  const shown = valuesShown(turn, draft);
  const asked = new Set(
    [...openQuestions(turn.pack, turn.context, draft)].flatMap(({ id, aspect }) => (aspect ? [] : [id])),
  );
  return readBack(turn, draft).map(({ question, ...fact }) => {
    if (question === undefined || asked.has(question)) return fact;
    return { ...fact, change: changeField(turn, draft, question, shown, notes) };
  });
}

function changeField(
  turn: DraftingTurn,
  draft: Draft,
  id: QuestionId,
  shown: Readonly<Record<string, string>>,
  { values, errors }: StepNotes,
): AnswerField {
  const { aspect } = QUESTIONS[id];
  return {
    question: inWords(turn, draft, id),
    value: values?.[id] ?? shown[id],
    ...(aspect && { aspectValue: values?.[aspect.name] ?? aspectAsTyped(id, draft.answers) }),
    // the part that is still open has its input among what is missing
    ...(openAspect(id, draft.answers) !== undefined && { bare: true as const }),
    required: false,
    error: errors?.[id],
  };
}

/** Every question that is open as the draft stands, with what was typed and what is wrong with it. */
function missingFields(
  turn: DraftingTurn,
  draft: Draft,
  { values, errors }: StepNotes,
): readonly AnswerField[] {
  const { pack, context } = turn;
  return [...openQuestions(pack, context, draft)].map(({ id, aspect }) => {
    const { firstChoices, aspect: part } = QUESTIONS[id];
    return {
      question: inWords(turn, draft, id, isPlain(id) ? 'label' : 'question'),
      ...(aspect && { aspect }),
      value: values?.[id],
      ...(part && { aspectValue: values?.[part.name] }),
      ...(firstChoices && { choices: firstChoices(pack, { ...context, content: draft }) }),
      required: true,
      error: errors?.[aspect ?? id],
    };
  });
}

/** What everybody knows by its name: a value, a place. */
function isPlain(id: QuestionId): boolean {
  const { asked, proposed } = QUESTIONS[id];
  return asked === 'always' && !proposed;
}

/** The words of a question, with a label that says enough: of what is seldom asked, the question itself. */
function inWords(
  turn: DraftingTurn,
  draft: Draft,
  id: QuestionId,
  calledBy: 'label' | 'question' = 'label',
): AnswerField['question'] {
  const words = questionWords(turn.pack, id);
  return { ...words, label: forKind(turn.pack, draft, words[calledBy]) };
}
