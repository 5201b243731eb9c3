import { whyCard } from '../../cards/drafts/whyCard';
import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { isSpokenOf } from '../../charter/lookUp/lookUp';
import type { Draft } from '../../record/draft';
import { nextQuestion } from '../../drafting/questions/nextQuestion';
import { questionWords } from '../../drafting/questions/questionWords';
import type { QuestionId } from '../../record/answers';
import { besides, remark } from '../acts/askAgain';
import { notUnderstood } from '../acts/notUnderstood';
import { explainIn, supposeIn } from './answeringWhy';
import { numberIn } from '../../drafting/reading/numberIn';
import { foundInCharter, namedInCharter } from '../../drafting/explaining/namedInCharter';
import { quotesWords, type Asked } from '../words/questions/asked';
import { answerCalled, findMeaning, labelMeaning, isSection } from '../words/questions/meaning';
import type { Decision } from '../../turn/decision';
import { draftingTurn } from '../acts/interview';
import { formatAnswer } from '../../drafting/questions/answerWords';
import { QUESTIONS } from '../../drafting/questions/registry';
import { sayTopic, weighting as sayWeighting } from './sayTopic';
import { fromLibrary, showPart } from './showing';
import { findInCharter } from './lookUps';
import { shownKpis, whyView } from '../views/reviewViews';
import { send, type DraftingTurn, type Turn } from '../turn';

/** The answer to a question asked in the middle of a draft, or an honest no. */
export function explain(turn: Turn, question: Asked): Decision {
  const drafting = draftingTurn(turn);
  const { current } = turn.snapshot;
  const answered =
    drafting && current && !nextQuestion(drafting.pack, drafting.context, current) ? current : undefined;
  switch (question.asks) {
    case 'meaning':
      return drafting && answered && isSection(question.term)
        ? explainIn(drafting, answered, question.term)
        : explainTerm(turn, question.term);
    case 'other':
      return notUnderstood(turn, 'question');
    case 'ofQuestion':
      return remark(turn, sayQuestion(turn, question.question));
    case 'topic':
      return remark(turn, sayTopic(turn, question.topic));
    case 'show':
    case 'evidence':
    case 'frequency':
      if (drafting && answered) return showPart(drafting, answered, question);
      return ofNoDraft(turn, question) ?? remark(turn, turn.pack.wording.dialogs.asks.noKpisYet);
    case 'howMany':
      return drafting && answered ? remark(turn, howMany(drafting, answered)) : cannotSayYet(turn);
    case 'whyThese':
      return drafting && answered
        ? besides(turn, send(whyCard(turn.pack, whyView(drafting, answered))))
        : cannotSayYet(turn);
    case 'why': {
      const id = questionMeant(turn.pack, question.about);
      if (id !== undefined) return remark(turn, sayQuestion(turn, id));
      if (drafting && answered) return explainIn(drafting, answered, question.about);
      return isOfCharter(turn, question.about) ? findInCharter(turn, question.about) : cannotSayYet(turn);
    }
    case 'whatIf':
      return drafting && answered
        ? supposeIn(drafting, answered, question.facts)
        : remark(turn, turn.pack.wording.explaining.whatIf.notYet);
  }
}

/** The clause on a subject, where no contract is known yet, or an honest no; one by its number is of a draft. */
function ofNoDraft(turn: Turn, { asks, about }: Extract<Asked, { about: string }>): Decision | undefined {
  if (asks !== 'show' || about === '' || numberIn(about) !== undefined) return undefined;
  return fromLibrary(turn, about) ?? findInCharter(turn, about);
}

/** "Why does the route matter?", "why do you need the value?": what is asked by that name. */
function questionMeant(pack: CharterPack, about: string): QuestionId | undefined {
  const named = (MATTERS.exec(about) ?? TO_KNOW.exec(about))?.slice(1).find(Boolean);
  return named === undefined ? undefined : answerCalled(pack, named);
}

const MATTERS =
  /^(?:(?:does|do|is|are|would|should) )?(?:the |my |its )?(.{3,40}?) (?:matter|matters|needed|asked|asked for|important|relevant|make a difference|count)$|^(?:do|would|are) (?:you|we|i) (?:need|needing|ask|asking|want|have to (?:say|give|know)|to know) (?:for |to know |about )?(?:the |my |its )?(.{3,40})$/;

/** What is left of "why do you want to know the place?" behind whatever the question begins with. */
const TO_KNOW =
  /^(?:(?:you|we|i|it) )?(?:(?:need|needing|ask|asking|asked|want|wanting|have) )?(?:to (?:know|say|give|ask)|know|for|about)(?: for| about)? (?:the |my |its )?(.{3,40})$/;

/** Why a question is asked and what it means. */
function sayQuestion({ pack }: Turn, id: QuestionId): string {
  return pack.wording.dialogs.asks.whyAsked[id] ?? questionWords(pack, id).hint;
}

/** Before a contract is known: what the Charter speaks of, and without a draft whatever names no figure, with an honest no. */
function isOfCharter({ pack, snapshot }: Turn, about: string): boolean {
  if (numberIn(about) !== undefined) return false;
  return snapshot.current === undefined || foundInCharter(pack, about) !== undefined;
}

function cannotSayYet(turn: Turn): Decision {
  const { asks } = turn.pack.wording.dialogs;
  return remark(turn, fill(asks.notYet, { most: turn.pack.engine.ceiling }));
}

function howMany(turn: DraftingTurn, draft: Draft): string {
  const { why, most } = turn.caseOf(draft).shortlist;
  return fill(turn.pack.wording.dialogs.asks.howManyIs, { why, most, count: shownKpis(turn, draft).length });
}

/** "What is an FTE?": a term of the document or of ours; else the Charter is asked for it. */
function explainTerm(turn: Turn, term: string): Decision {
  const words = turn.pack.wording.dialogs.asks;
  const { pack, input } = turn;
  const typed = input.kind === 'message' ? input.text : '';
  const here = saidHere(turn, term);
  const isOfWords = here === '' || quotesWords(typed) || MEANS.test(typed);
  const found = findMeaning(pack, term) ?? (isOfWords ? labelMeaning(pack, term) : undefined);
  if (found || here !== '')
    return remark(turn, [found && fill(words.meaningIs, found), here].filter(Boolean).join(' '));
  if (quotesWords(typed) && namedInCharter(pack, term) === undefined)
    return remark(turn, fill(words.noMeaning, { term }));
  return isSpokenOf(turn.pack, term) ? findInCharter(turn, term) : notUnderstood(turn, 'question');
}

const MEANS = /\b(?:means?|meaning|meant)\b/i;

/** What the draft at hand says of the thing, where its meaning is asked by the name of an answer: "what is the value?". */
function saidHere(turn: Turn, term: string): string {
  const { pack } = turn;
  const id = answerCalled(pack, term);
  // what the settings give stands in the draft without an answer
  if (id !== undefined && QUESTIONS[id].byDefault === 'settings' && QUESTIONS[id].byPolicy !== undefined)
    return sayWeighting(turn);
  const { current } = turn.snapshot;
  if (id === undefined || current?.answers[id] === undefined) return '';
  const label = questionWords(pack, id).label.toLowerCase();
  return fill(pack.wording.dialogs.asks.isNow, { label, answer: formatAnswer(pack, id, current.answers) });
}
