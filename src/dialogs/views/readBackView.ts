import type { WriteKey } from '../../cards/json/cardAction';
import type { AnswerField } from '../../cards/elements/inputs/answerField';
import type { AskedAuthority, ProfileView, ReadFact } from '../../cards/steps/profileCard';
import { fill } from '../../charter/fill';
import { buyerKind as buyerKindSchema } from '../../charter/schema/vocabulary';
import { aspectAsTyped, openAspect } from '../../drafting/questions/answerWords';
import { questionsTogether, supposingPlace } from '../../drafting/questions/nextQuestion';
import { forKind, questionWords } from '../../drafting/questions/questionWords';
import { QUESTIONS } from '../../drafting/questions/registry';
import type { QuestionId } from '../../record/answers';
import type { Draft } from '../../record/draft';
import type { StepNotes } from '../acts/stepNotes';
import { authoritySaid, otherBuyerSaid } from '../settings/firstSettings';
import { settingsValues } from '../settings/settingsForm';
import { settingsView } from '../settings/settingsView';
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
    ...(turn.snapshot.settings === undefined && { authority: () => askedAuthority(turn, draft, notes) }),
    warnings: () => [...otherBuyerSaid(turn, draft), ...regimeWarnings(turn, draft)],
  };
}

/** Who buys, and our defaults in words; refilled with what was typed. */
function askedAuthority(turn: DraftingTurn, draft: Draft, { values, errors }: StepNotes): AskedAuthority {
  const { pack } = turn;
  const known = { ...settingsValues(pack, undefined), ...authoritySaid(turn, draft) };
  const { name = known.name, buyerKind = known.buyerKind } = values ?? {};
  const wrong = Object.fromEntries(Object.entries(errors ?? {}).filter(([field]) => field in known));
  const { settings: words, profile } = pack.wording.cards;
  return {
    settings: settingsView(turn, { values: { ...known, name, buyerKind }, errors: wrong }),
    kind: pack.buyers.kinds[buyerKindSchema.catch(turn.context.settings.buyerKind).parse(buyerKind)].label,
    others: fill(profile.authority.defaults, {
      nation: words.nations[turn.context.settings.nation],
      kpiCeiling: known.kpiCeiling,
    }),
  };
}

function readFacts(turn: DraftingTurn, draft: Draft, notes: StepNotes): readonly ReadFact[] {
  const shown = valuesShown(turn, draft);
  const asked = new Set(
    questionsTogether(turn.pack, turn.context, draft).flatMap(({ id, aspect }) => (aspect ? [] : [id])),
  );
  return readBack(turn, draft).flatMap(({ question, ...fact }): readonly ReadFact[] => {
    if (question === undefined) return [fact];
    // what is assumed so far of what is asked stands beside the question
    if (asked.has(question)) return [];
    return [{ ...fact, change: changeField(turn, draft, question, shown, notes) }];
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
  const known = new Map(readBack(turn, draft).map(({ question, value }) => [question, value]));
  return questionsTogether(pack, context, draft).map(({ id, aspect }) => {
    const { firstChoices, aspect: part } = QUESTIONS[id];
    return {
      question: inWords(turn, draft, id, isPlain(id) ? 'label' : 'question'),
      ...(aspect && { aspect }),
      value: values?.[id],
      known: known.get(id),
      ...(part && { aspectValue: values?.[part.name] }),
      ...(firstChoices && {
        choices: firstChoices(pack, { ...context, content: supposingPlace(context, draft) }),
      }),
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
