import { CLEAR_FROM, lookUp } from '../../../charter/lookUp/lookUp';
import { searchTerms } from '../../../charter/lookUp/searchTerms';
import { asksForDraft } from '../../../drafting/reading/request/readRequest';
import { roomOf } from '../../steps/stepOf';
import { kpisCalled } from '../../views/kpisCalled';
import { kpisOf } from '../../views/shortlistViews';
import type { Standing } from '../../turn';
import type { Heard } from '../heard';
import type { Intent } from '../intent';
import { isUnlikely } from '../answers/unlikely';
import { covered, occurs, phrasesOf, wordsOf } from '../phrases/wordSets';
import type { Asked } from './asked';
import { answerCalled } from './meaning';
import { normalise } from '../phrases/normalise';
import { withoutPadding } from '../phrases/padding';
import { mayAnswer } from '../phrases/meantBySaying';
import { beginsAsking, findTopic, isAsking, partsOf } from './topic';

/** Whether a message is a question to us; where any words may be a name, only what no name has. */
export function asksUs(heard: Heard): boolean {
  const { turn, spoken, moment, at } = heard;
  const isMarked = spoken.trimEnd().endsWith('?');
  if (moment === 'settings' || at?.step.step === 'rename') return isMarked;
  if (!isAsking(turn.pack, spoken)) return false;
  return moment !== 'words' || isMarked || (isUnlikely(turn.pack, spoken) && beginsAsked(heard));
}

/** Whether some part of it begins as questions do, and is not merely marked as one. */
export function beginsAsked({ turn: { pack }, spoken }: Heard): boolean {
  return partsOf(spoken).some((part) => beginsAsking(pack, withoutPadding(pack, part)));
}

/** "Is £25k too small to bother?": what begins so is answered with yes or no, and asks for nothing to be made. */
export function asksYesOrNo({ turn: { pack }, spoken }: Heard): boolean {
  return partsOf(spoken).some((part) =>
    /^(?:is|are|am|was|were|does|did|do (?:i|we|they|suppliers|bidders)|should|would|must|shall)\b/.test(
      normalise(withoutPadding(pack, part)),
    ),
  );
}

/** A question on a subject of which the pack can speak. */
export function readTopic(heard: Heard): Intent | undefined {
  const { turn, spoken, moment } = heard;
  if (!asksUs(heard) || asksForDraft(spoken)) return undefined;
  const topic = findTopic(turn.pack, spoken.replace(/\bsv-\d+\b/gi, 'draft'), moment);
  return topic && ask({ asks: 'topic', topic: topic.topic });
}

/** "Award date or go live?": about the question that is asked. */
export function readOfQuestion(heard: Heard): Intent | undefined {
  const { turn, spoken, question } = heard;
  if (question === undefined || mayAnswer(spoken) || !asksUs(heard) || asksForDraft(spoken)) return undefined;
  const about = turn.pack.sayings.questions[question];
  if (about === undefined || !occurs(phrasesOf(about), wordsOf(spoken))) return undefined;
  return ask({ asks: 'ofQuestion', question, part: 'meaning' });
}

/** More words than these beside its name say something else. */
const MOST_BESIDE = 12;
const HOW_OFTEN =
  /\bhow (?:often|regularly|frequently)\b|\bevery (?:month|quarter|year)\b|\b(?:quarterly|monthly|annual(?:ly)?|yearly|half-yearly)\b/i;
const HOW_MUCH =
  /\b(?:should|suggest|recommend|realistic|reasonable|too (?:high|low|much|many)|enough|worked out|based on|come from|sense)\b/i;

/** A question that names one KPI of the draft: how it is shown, how often, or why its figure. */
export function readOfKpi(heard: Heard): Intent | undefined {
  const { at, spoken } = heard;
  if (!at || !asksUs(heard)) return undefined;
  const isOfFigure = HOW_MUCH.test(spoken);
  const number = kpiNamed(at, heard) ?? (isOfFigure ? undefined : kpiOfSubject(at, heard));
  const about = number === undefined ? '' : `kpi ${String(number)}`;
  if (number === undefined)
    return isChosen(at) && PROOF.test(spoken) ? ask({ asks: 'evidence', about }) : undefined;
  if (HOW_OFTEN.test(spoken)) return ask({ asks: 'frequency', about });
  return ask({ asks: isOfFigure ? 'why' : 'evidence', about });
}

const PROOF =
  /\b(?:prove|proves|proven|proof|evidence|verify|verified|show us|demonstrate|paperwork|records?)\b/i;

function isChosen({ turn, draft, step }: Standing): boolean {
  return turn.caseOf(draft).profile !== undefined && roomOf(turn, step).choosing;
}

/** The number of the one KPI that words of its name, its unit or its commitment name. */
export function kpiNamed(at: Standing, heard: Pick<Heard, 'spoken'>): number | undefined {
  if (!isChosen(at)) return undefined;
  const kpis = kpisOf(at.turn, at.draft);
  const number = /\bkpi (\d{1,2})\b/i.exec(heard.spoken)?.[1];
  if (number !== undefined) return kpis.find((each) => each.number === Number(number))?.number;
  const named = tellingWords(at, heard)
    .map((word) => kpisCalled(at.turn.pack, kpis, word))
    .filter((each) => each.length === 1);
  const [only, ...others] = [...new Set(named.flat())];
  return others.length > 0 ? undefined : only?.number;
}

const SET_TO = /^(.{4,50}?) (?:should be|should say|must be|needs to be|to be|to|at|is|=) ?£?\d/i;

/** Whether a figure is given to something that the library measures, in this draft or not: "apprenticeship weeks should be 80". */
export function namesMeasure({ turn: { pack }, spoken }: Heard): boolean {
  const { commonWords } = pack.charter;
  const named = SET_TO.exec(spoken)?.[1] ?? '';
  const asked = searchTerms(named, commonWords);
  return (
    asked.length > 0 &&
    answerCalled(pack, named.toLowerCase()) === undefined &&
    [...pack.measures.values()].some(({ name }) => {
      const terms = searchTerms(name, commonWords);
      return asked.every((word) => terms.includes(word));
    })
  );
}

/** The one KPI of a commitment that the words speak of. */
function kpiOfSubject(at: Standing, heard: Heard): number | undefined {
  if (!isChosen(at)) return undefined;
  const { pack } = at.turn;
  const subjects = tellingWords(at, heard).flatMap((word) => {
    const result = lookUp(pack, word);
    return result.found === 'one' && result.share >= CLEAR_FROM ? [result.commitmentId] : [];
  });
  const [only, ...others] = kpisOf(at.turn, at.draft).filter(({ commitmentId }) =>
    subjects.includes(commitmentId),
  );
  return others.length > 0 ? undefined : only?.number;
}

/** The words that are not merely those of a question; none where there are too many. */
function tellingWords({ turn: { pack } }: Standing, { spoken }: Pick<Heard, 'spoken'>): readonly string[] {
  const said = wordsOf(spoken);
  const beside = covered(phrasesOf(pack.wording.dialogs.charterAsking), said);
  const words = said.filter(
    (word, index) => beside[index] !== true && searchTerms(word, pack.charter.commonWords).length > 0,
  );
  return words.length > MOST_BESIDE ? [] : words;
}

function ask(asked: Asked): Intent {
  return { intent: 'ask', asked };
}
