import { cleanLines } from '../../drafting/reading/cleanText';
import {
  asksForDraft,
  isRequest,
  isSumAlone,
  isWholeRequest,
  titlesKind,
} from '../../drafting/reading/request/readRequest';
import { isEmptyDraft } from '../drafts/emptyDraft';
import type { Turn } from '../turn';
import type { Heard } from './heard';
import type { Intent } from './intent';

/** "Can we have something on veterans?" is of the draft at hand. */
const LOOSE_OBJECT = /\b(?:something|anything)\b/i;
const FOR_CLAUSES = /\b(?:clauses?|kpis?|draft|schedule)\b/i;

/**
 * With no draft at hand, whatever begins one. Beside a draft, what asks for clauses or states two facts, because a sum alone may be meant for
 * that draft; while words are asked for, facts are an answer, unless the draft has none yet.
 */
export function ofRequest({ at, text, raw, turn }: Heard): Intent | undefined {
  const takesWords = at?.step.step === 'question' || at?.step.step === 'rename';
  const takesFacts = at === undefined || !takesWords || isEmptyDraft(at.draft);
  const asks = asksForDraft(raw) && !(at && LOOSE_OBJECT.test(text) && !FOR_CLAUSES.test(text));
  const begins =
    at === undefined
      ? isRequest(raw) || (nothingElse(turn) && isSumAlone(raw))
      : asks ||
        (takesFacts && isWholeRequest(raw) && !LOOSE_OBJECT.test(text)) ||
        (takesWords && isEmptyDraft(at.draft) && titlesKind(raw));
  return begins ? { intent: 'request', request: cleanLines(raw) || text } : undefined;
}

/** A sum by itself may be meant for what is open, or for a draft that was left. */
function nothingElse({ snapshot }: Turn): boolean {
  return snapshot.interview?.open === undefined && snapshot.unfinished === undefined;
}
