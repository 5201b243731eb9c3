import { searchTerms } from '../../../charter/lookUp/searchTerms';
import { asksForDraft } from '../../../drafting/reading/request/readRequest';
import { roomOf } from '../../steps/stepOf';
import { kpisCalled } from '../../views/kpisCalled';
import { kpisOf } from '../../views/shortlistViews';
import type { Heard } from '../heard';
import type { Intent } from '../intent';
import { isUnlikely } from '../answers/unlikely';
import { lengthAt, occurs, phrasesOf, wordsOf } from '../phrases/wordSets';
import type { Asked } from './asked';
import { normalise } from '../phrases/normalise';
import { withoutPadding } from '../phrases/padding';
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
  if (question === undefined || !asksUs(heard) || asksForDraft(spoken)) return undefined;
  const about = turn.pack.sayings.questions[question];
  if (about === undefined || !occurs(phrasesOf(about), wordsOf(spoken))) return undefined;
  return ask({ asks: 'ofQuestion', question, part: 'meaning' });
}

/** More words than these beside its name say something else. */
const MOST_BESIDE = 12;

/** A question that names one KPI of the draft: how it is shown, how often, or what it is. */
export function readOfKpi(heard: Heard): Intent | undefined {
  const { turn, at, spoken } = heard;
  if (
    !at ||
    !asksUs(heard) ||
    at.turn.caseOf(at.draft).profile === undefined ||
    !roomOf(at.turn, at.step).choosing
  )
    return undefined;
  const { pack } = turn;
  const kpis = kpisOf(at.turn, at.draft);
  const words = wordsOf(spoken).filter(
    (_word, index, all) => lengthAt(phrasesOf(pack.wording.dialogs.charterAsking), all, index) === 0,
  );
  if (words.length === 0 || words.length > MOST_BESIDE) return undefined;
  const named = words.map((word) =>
    searchTerms(word, pack.charter.commonWords).length > 0 ? kpisCalled(pack, kpis, word) : [],
  );
  const only = [...new Set(named.filter((each) => each.length === 1).flat())];
  const [kpi] = only;
  if (kpi === undefined || only.length > 1) return undefined;
  return ask({ asks: 'evidence', about: `kpi ${String(kpi.number)}` });
}

function ask(asked: Asked): Intent {
  return { intent: 'ask', asked };
}
