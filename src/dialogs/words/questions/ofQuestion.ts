import { statesFacts } from '../../../drafting/reading/request/readRequest';
import type { Heard } from '../heard';
import type { Intent } from '../intent';
import { isUnlikely } from '../answers/unlikely';
import { quotesWords, type Asked } from './asked';
import { answerCalled, isKnown, isSection } from './meaning';
import { isPlain } from './plainlyAsked';

/** "Let's say 1 July" answers, where something is asked. */
const LETS_SAY = /^let['’]?s say /i;

/** Whether there is anything to say to it. */
export function isAnswered({ turn: { pack }, at, text }: Heard, asked: Asked): boolean {
  // what a section asks of a contract is said of one that is known
  if (asked.asks === 'meaning' && isSection(asked.term))
    return at !== undefined && at.turn.caseOf(at.draft).profile !== undefined;
  // words that are quoted are ours or the document's, and are looked up nowhere else
  if (asked.asks === 'meaning' && quotesWords(text)) return true;
  if (asked.asks !== 'meaning') return asked.asks !== 'other';
  return isKnown(pack, asked.term) || (at !== undefined && answerCalled(pack, asked.term) !== undefined);
}

/**
 * A question to us. Where a name is asked for, words without a question mark are one only where no name has them, or where they suppose facts;
 * a new title or the authority's name may be any words.
 */
export function ofQuestion({
  asked: read,
  text,
  moment,
  at,
  question,
  turn: { pack },
}: Heard): Intent | undefined {
  const asked = read();
  if (asked === undefined || (question !== undefined && LETS_SAY.test(text))) return undefined;
  const isMarked = text.trimEnd().endsWith('?') || (asked.asks === 'whatIf' && statesFacts(text));
  const isAnyName = moment === 'settings' || at?.step.step === 'rename';
  const isNoName = moment !== 'words' || (isUnlikely(pack, text) && isPlain(pack, asked));
  return isMarked || (!isAnyName && isNoName) ? { intent: 'ask', asked } : undefined;
}
