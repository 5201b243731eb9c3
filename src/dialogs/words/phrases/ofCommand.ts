import { isOpen } from '../../../record/lifecycle';
import { roomOf, stepOf } from '../../steps/stepOf';
import type { Standing, Turn } from '../../turn';
import { normalise } from './normalise';
import { readTitle } from '../choices/button';
import type { CommandName } from './command';
import type { DocumentKind } from '../../../charter/schema/vocabulary';
import type { DraftIntent } from '../draftIntent';
import { standing, type Heard } from '../heard';
import { onDraft, type Intent, type PlainCommand } from '../intent';

/** What a command means here; undefined where it is a mere word: "ok" where nothing is to be agreed to. */
export function ofCommand({ turn, text, moment, at }: Heard, command: CommandName): Intent | undefined {
  switch (command) {
    case 'back':
    case 'goOn':
    case 'accept':
    case 'word':
    case 'tenderWord':
    case 'recordWord':
    case 'redline':
    case 'kpisFile':
    case 'noticeFile': {
      if (moment === 'settings') return besideSettings(turn, command);
      const here = at ?? standing(turn, turn.snapshot.unfinished);
      return here
        ? onDraft(
            here,
            notByHabit(here, moment, text, ofDraftCommand(here, command, text, moment === 'words')),
          )
        : { intent: 'nothingOpen' };
    }
    case 'form':
      // over whatever is opened, what counts is whether questions are left
      return at && stepOf(at.turn, at.draft).step === 'question'
        ? onDraft(at, { does: 'openForm' })
        : { intent: 'command', command };
    default:
      return { intent: 'command', command };
  }
}

/** "Ok" after a "yes" is a reflex, and no decision that a contract has no clause: that is said. */
function notByHabit(
  { turn: { pack } }: Standing,
  moment: Heard['moment'],
  text: string,
  does: DraftIntent | undefined,
): DraftIntent | undefined {
  const { agreeing, asks } = pack.wording.dialogs;
  const isReflex = agreeing.reflexes.includes(normalise(text));
  return does?.does === 'accept' && moment === 'belowFloor' && isReflex
    ? { does: 'unsure', say: asks.sayNoClause }
    : does;
}

type DraftCommand = Exclude<CommandName, PlainCommand>;

/** The form hides the draft, so nothing of it is agreed to: going back or on leaves the form, where there is a draft to go on with. */
function besideSettings({ snapshot }: Turn, command: DraftCommand): Intent {
  const leaves = command === 'back' || (command === 'goOn' && snapshot.current !== undefined);
  return leaves ? { intent: 'command', command: 'cancel' } : { intent: 'unknown' };
}

/** Which document a command wants. */
const KINDS = {
  ...{ word: 'draft', tenderWord: 'tender', recordWord: 'record' },
  ...{ redline: 'redline', kpisFile: 'kpis', noticeFile: 'notice' },
} as const satisfies Partial<Record<CommandName, DocumentKind>>;

function wantsDocument(command: DraftCommand): command is keyof typeof KINDS {
  return Object.hasOwn(KINDS, command);
}

function ofDraftCommand(
  at: Standing,
  command: DraftCommand,
  text: string,
  isWords: boolean,
): DraftIntent | undefined {
  // "Word" alone may be what somebody calls a contract; "word for tender" is not
  if (wantsDocument(command))
    return isWords && command === 'word' ? undefined : { does: 'word', kind: KINDS[command] };
  // "Continue" is what the button of a form is called, too; of a draft that was left no card is shown.
  if (command === 'goOn') return (at.turn.snapshot.current && readTitle(at, text)) ?? { does: command };
  const takes = command !== 'accept' || (isOpen(at.draft) && 'accept' in roomOf(at.turn, at.step));
  return takes ? { does: command } : undefined;
}
