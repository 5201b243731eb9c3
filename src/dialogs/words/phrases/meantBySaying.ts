import type { Saying } from '../../../charter/schema/sayings';
import type { Heard } from '../heard';
import { onDraft, type Intent } from '../intent';
import { readAnswer } from '../answers/answer';
import { isButton } from '../choices/button';
import { ofCommand } from './ofCommand';
import { ofMine } from './said';

/** What an officer means by words of their own. */
export function meantBySaying(heard: Heard): Intent | undefined {
  // any words may be the new title
  if (heard.at?.step.step === 'rename') return undefined;
  const saying = heard.saying();
  return saying && ofSaying(heard, saying);
}

/** What is kept of whoever speaks, to be exported or erased. */
export function meantOfMine(heard: Heard): Intent | undefined {
  const command = ofMine(heard.saying());
  return command && { intent: 'command', command };
}

function ofSaying(heard: Heard, { means, topic = '', part = 'meaning' }: Saying): Intent | undefined {
  const { at, question, turn } = heard;
  const { asks, unsure } = turn.pack.wording.dialogs;
  switch (means) {
    case 'accept':
      // the words of another step's button agree to nothing here
      return isButton(turn.pack, heard.typed) ? undefined : ofCommand(heard, means);
    case 'word':
      return ofCommand(heard, means);
    case 'resume':
      return { intent: 'named', named: { command: 'called', act: 'open', called: 'this', rest: '' } };
    case 'showAll':
      return at && { intent: 'named', named: { command: 'called', act: 'open', called: 'this', rest: '' } };
    case 'left':
      return at && onDraft(at, { does: 'look' });
    case 'showTargets':
      return at && onDraft(at, { does: 'openStep', what: 'targets' });
    case 'showChoice':
      return at && onDraft(at, { does: 'openStep', what: 'commitments' });
    case 'showFacts':
      return at && onDraft(at, { does: 'openStep', what: 'form' });
    case 'reopen':
      return at && onDraft(at, { does: 'reopen' });
    case 'unsure':
      // as the plain words for it: of some questions it is an answer
      return at && onDraft(at, readAnswer(at, unsure[0] ?? ''));
    case 'refuse':
      return at && onDraft(at, { does: 'unsure', say: asks.whatElse });
    case 'complain':
      return { intent: 'complaint' };
    case 'topic':
      return { intent: 'ask', asked: { asks: 'topic', topic } };
    case 'ofQuestion':
      return question === undefined || mayAnswer(heard.typed)
        ? undefined
        : { intent: 'ask', asked: { asks: 'ofQuestion', question, part } };
    default:
      return { intent: 'command', command: means };
  }
}

/** Words with a figure answer what is asked, unless they are marked as a question. */
export function mayAnswer(typed: string): boolean {
  return /\d/.test(typed) && !typed.trimEnd().endsWith('?');
}
