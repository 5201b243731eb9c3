import { fill } from '../../../charter/fill';
import { withoutKey } from '../../../record/change';
import { openCase, type Case } from '../../case';
import { suits } from '../../contract/form';
import { formatList } from '../../figures/formatList';
import { answerAsTyped, formatAnswer } from '../../questions/answerWords';
import { openQuestions } from '../../questions/nextQuestion';
import { questionWords } from '../../questions/questionWords';
import { QUESTION_IDS } from '../../questions/registry';
import { compareCases } from './compareCases';
import { quote, say, type Explained, type Explaining } from '../explained';
import { finish } from '../finish';
import { standingAnswers, suppose, supposedAnswers, type Supposed } from './supposed';

/**
 * What would change if these facts held: KPIs, targets, how often they are reported, the size and parts of the document, statements of
 * law, reasons and questions, and how to make it so. Worked out on a case of its own; the draft and its record stay as they are.
 */
export function whatIf(explaining: Explaining, supposed: Supposed): Explained {
  const { pack, content, context, opened } = explaining;
  const words = pack.wording.explaining.whatIf;
  const given = givenInWords(explaining, supposed);
  if (given.length === 0)
    return finish(explaining, { title: words.title, lines: say(words.same, words.kept) });
  const taken = withoutUnsuitedForm(explaining, supposed);
  const there = suppose(explaining, taken);
  const after = openCase(pack, there.context, there.content);
  const isOpen = new Set([...openQuestions(pack, context, content)].map(({ id }) => id));
  const opens = [...openQuestions(pack, there.context, there.content)].filter(({ id }) => !isOpen.has(id));
  const known = after.profile !== undefined;
  const differences = known ? compareCases(pack, opened, after) : [];
  const isSame = known && differences.length + opens.length === 0;
  return finish(explaining, {
    title: words.title,
    lines: say(
      ...given,
      taken === supposed ? undefined : formStays(explaining, after),
      ...differences,
      opens.length === 0
        ? undefined
        : fill(words.opens, { questions: opens.map(({ id }) => questionWords(pack, id).label).join('; ') }),
      known ? undefined : words.unknown,
      isSame ? words.nothing : undefined,
      words.kept,
    ).concat(quote(...howToMakeItSo(explaining, taken))),
  });
}

/** The facts supposed that are not as they stand, each with what it is now. */
function givenInWords(
  { pack, content, context, profile }: Explaining,
  supposed: Supposed,
): readonly string[] {
  const words = pack.wording.explaining.whatIf;
  const standing = standingAnswers(content, profile);
  const answers = supposedAnswers(content, profile, supposed);
  const facts = QUESTION_IDS.filter((id) => answers[id] !== undefined).map((id) => {
    const { label } = questionWords(pack, id);
    const [before, now] = [formatAnswer(pack, id, standing), formatAnswer(pack, id, answers)];
    return before === '' ? fill(words.givenNew, { label, now }) : fill(words.given, { label, before, now });
  });
  const { buyerKind } = supposed;
  const is = context.settings.buyerKind;
  if (buyerKind === undefined || buyerKind === is) return facts;
  const { kinds } = pack.buyers;
  const buyer = { label: words.buyer, before: kinds[is].label, now: kinds[buyerKind].label };
  return [...facts, fill(words.given, buyer)];
}

/** What of it would be taken: a form that is not for what is bought stays out. */
function withoutUnsuitedForm({ pack, profile }: Explaining, supposed: Supposed): Supposed {
  const { kind = profile.kind, route = profile.route, form } = supposed.answers;
  const entry = form === undefined ? undefined : pack.forms.get(form);
  if (entry === undefined || suits(entry, { kind, route })) return supposed;
  return { ...supposed, answers: withoutKey(supposed.answers, 'form') };
}

/** That a form which is not for what is bought would not be taken, and which stays. */
function formStays({ pack, profile }: Explaining, after: Case): string {
  const { formId } = after.profile ?? profile;
  const form = pack.forms.get(formId)?.name ?? formId;
  return fill(pack.wording.explaining.whatIf.formStays, { form });
}

/** What to say so that it holds: one sentence an answer, in words that are read as the change. */
function howToMakeItSo(
  { pack, content, context, profile, changeable }: Explaining,
  supposed: Supposed,
): readonly string[] {
  const words = pack.wording.explaining.whatIf;
  if (!changeable) return [words.locked];
  const answers = supposedAnswers(content, profile, supposed);
  const changes = QUESTION_IDS.flatMap((id) => {
    const typed = answerAsTyped(id, answers);
    const [name] = questionWords(pack, id).names;
    return typed === undefined || name === undefined ? [] : [fill(words.change, { name, typed })];
  });
  const { buyerKind } = supposed;
  return [
    ...(changes.length === 0 ? [] : [fill(words.how, { words: formatList(changes) })]),
    ...(buyerKind === undefined || buyerKind === context.settings.buyerKind ? [] : [words.settings]),
  ];
}
