import { parseCardAction } from '../../cards/json/parseCardAction';
import { isOpen } from '../../record/lifecycle';
import { refusal } from '../../record/revise';
import type { Decision } from '../../turn/decision';
import { answerQuestion, changeAnswer, openAnswer } from '../acts/answering';
import { changeFacts } from '../acts/changingFacts';
import { acceptReason } from '../acts/acceptingReason';
import { remark } from '../acts/askAgain';
import { tickNamed } from '../acts/choosingNamed';
import { setTargetNamed, setTargetsNamed } from '../acts/targetsNamed';
import { confirmTender } from '../acts/confirmingTender';
import { reopen } from '../acts/finishing';
import { sendFile } from '../acts/sendingFile';
import { doubt } from '../acts/notUnderstood';
import { locked, showDraft } from '../acts/interview';
import { recordCheck } from '../acts/recording';
import { setSection52Named } from '../acts/section52Named';
import { changesEnded, reopenFor } from '../acts/reopeningFor';
import { setBaselineNamed } from '../acts/settingBaselines';
import { rename } from '../acts/renaming';
import { press } from '../presses/press';
import { roomOf } from '../steps/stepOf';
import type { Standing } from '../turn';
import type { DraftIntent } from '../words/draftIntent';

/** Does what a message means to the draft that the officer stands at. */
export function doOnDraft(at: Standing, does: DraftIntent): Decision {
  const { turn, draft, step } = at;
  if (changesEnded(at, does)) return reopenFor(at, (opened) => doOnDraft(opened, does));
  const room = roomOf(turn, step);
  switch (does.does) {
    case 'openForm':
      return showDraft(turn, draft, { changes: [], open: { what: 'form' } });
    case 'back':
      // "no" to the deletion of a draft that is ready keeps it
      return isOpen(draft) || step.step === 'delete' || step.step === 'tender'
        ? room.back(turn, draft, step)
        : locked(turn, draft);
    case 'goOn':
      return (isUnderWay(at) && isOpen(draft) ? room.goOn?.(turn, draft) : undefined) ?? asItStands(at);
    case 'accept':
      return (isUnderWay(at) ? room.accept?.(turn, draft) : undefined) ?? asItStands(at);
    case 'word':
      return sendFile(turn, draft, does.kind);
    case 'confirmTender':
      return confirmTender(turn, draft, does.fields);
    case 'press':
      return pressed(at, does.sent);
    case 'rename':
      return rename(turn, draft, does.title);
    case 'tick':
      return tickNamed(at, does);
    case 'acceptReason':
      return acceptReason(turn, draft, does.fields);
    case 'recordCheck':
      return recordCheck(turn, draft, does.by);
    case 'setTarget':
      return setTargetNamed(at, does);
    case 'setTargets':
      return setTargetsNamed(at, does.each);
    case 'setSection52':
      return setSection52Named(at, does);
    case 'setBaseline':
      return setBaselineNamed(at, does);
    case 'openAnswer':
      return refusal(draft, 'answer') === undefined
        ? openAnswer(turn, draft, does.question)
        : locked(turn, draft);
    case 'changeAnswer':
      return refusal(draft, 'answer') === undefined
        ? changeAnswer(turn, draft, does.question, does.typed)
        : locked(turn, draft);
    case 'changeFacts':
      return changeFacts(at, does);
    case 'answer':
      return answerQuestion(turn, draft, does.step, does.typed);
    case 'doubt':
      return doubt(turn, at, does.step, does.typed);
    case 'look':
      return asItStands(at);
    case 'openStep':
      return opened(at, does.what);
    case 'reopen':
      return isOpen(draft) ? asItStands(at) : reopen(turn, draft);
    case 'unsure':
      return remark(turn, does.say);
  }
}

const OPENINGS = {
  targets: 'editTargets',
  commitments: 'editCommitments',
  form: 'editProfile',
  reasons: 'openReasons',
} as const;

function opened({ turn, draft }: Standing, what: keyof typeof OPENINGS): Decision {
  return press(
    { ...turn, snapshot: { ...turn.snapshot, named: draft } },
    { verb: OPENINGS[what], d: draft.id },
  );
}

/** What is agreed to must have been shown: a draft that was left, maybe days ago, is only shown first. */
function isUnderWay({ turn }: Standing): boolean {
  return turn.snapshot.current !== undefined;
}

/** The card that is open, shown again. */
function asItStands({ turn, draft }: Standing): Decision {
  const open = turn.snapshot.current ? turn.snapshot.interview?.open : undefined;
  return showDraft(turn, draft, { changes: [], ...(open ? { open } : {}) });
}

function pressed({ turn, draft, step }: Standing, sent: unknown): Decision {
  const action = parseCardAction(sent);
  if (!action) throw new Error(`A button of ${step.step} sends nothing that we read`);
  // The card was made from the draft this instant, so its draft and revision are the current ones.
  return press({ ...turn, snapshot: { ...turn.snapshot, named: draft, pressedBefore: false } }, action);
}
