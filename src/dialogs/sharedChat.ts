import { helpCard } from '../cards/notices/helpCard';
import type { CardAction } from '../cards/json/cardAction';
import { parseCardAction } from '../cards/json/parseCardAction';
import type { CharterPack } from '../charter/pack';
import { fill } from '../charter/fill';
import { isSpokenOf } from '../charter/lookUp/lookUp';
import { cleanText } from '../drafting/reading/cleanText';
import { numberIn } from '../drafting/reading/numberIn';
import type { Decision, Snapshot } from '../turn/decision';
import { explain } from './charter/explaining';
import { findInCharter, listThemes, openCommitment, openTheme, readMeasures } from './charter/lookUps';
import { notice, type Notice } from './notices';
import { say, send, type Turn } from './turn';
import type { Asked } from './words/questions/asked';
import type { PlainCommand } from './words/intent';
import { understand } from './words/understand';

/** What everyone in a chat may read. */
type PublicCommand = Extract<PlainCommand, 'help' | 'hello' | 'thanks' | 'principles'>;
const PUBLIC_COMMANDS: ReadonlySet<string> = new Set([
  'help',
  'hello',
  'thanks',
  'principles',
] satisfies PublicCommand[]);

/** What is meant of a person, and never done where others read: said again there, it is. */
const OF_PERSON: ReadonlySet<string> = new Set(['exportMine', 'eraseMine'] satisfies PlainCommand[]);

/** Enough of a request to recognise it by in the officer's own chat. */
const LONGEST_QUOTE = 400;

/**
 * A turn in a chat that others read: look-ups and help are answered there, and whatever concerns a draft or the settings
 * is answered in the officer's own chat (docs/design.md#the-conversation). Nothing of theirs is even looked at here, and nothing is written.
 */
export function answerInSharedChat(turn: Turn): Decision {
  const open = { ...turn, snapshot: withoutOwn(turn.snapshot) };
  const { input } = open;
  if (input.kind === 'message') return said(open, input.text);
  const action = 'value' in input ? parseCardAction(input.value) : undefined;
  return (action && pressed(open, action)) ?? privately(open, undefined);
}

function said(turn: Turn, text: string): Decision {
  const intent = understand(turn, text);
  switch (intent.intent) {
    case 'lookUp':
      return findInCharter(turn, intent.query);
    case 'command':
      if (isPublic(intent.command)) return obey(turn, intent.command);
      return privately(turn, OF_PERSON.has(intent.command) ? cleanText(text) : undefined);
    case 'request':
      return privately(turn, cleanText(text));
    case 'ask':
      return asked(turn, intent.asked, text);
    case 'empty':
    case 'tooLong':
    case 'complaint':
    case 'either':
    case 'unknown':
      return say(notice(turn, hint(turn.pack)));
    case 'import':
    case 'named':
    case 'compare':
    case 'nameAuthority':
    case 'settings':
    case 'nothingOpen':
    case 'onDraft':
      return privately(turn, undefined);
  }
}

/** What a word means, what the product is and what the Charter says are everybody's; every other question is about a draft. */
function asked(turn: Turn, question: Asked, text: string): Decision {
  switch (question.asks) {
    case 'meaning':
    case 'topic':
      return explain(turn, question);
    case 'why':
      return numberIn(question.about) === undefined && isSpokenOf(turn.pack, question.about)
        ? explain(turn, question)
        : privately(turn, cleanText(text));
    case 'other':
      return say(notice(turn, hint(turn.pack)));
    case 'whyThese':
    case 'ofQuestion':
    case 'whatIf':
    case 'howMany':
    case 'show':
    case 'evidence':
    case 'frequency':
      return privately(turn, cleanText(text));
  }
}

/** What is left of a snapshot where others read: nothing that belongs to a person or their authority. */
function withoutOwn({ settingsRevision, welcomed }: Snapshot): Snapshot {
  return { settingsRevision, welcomed, pressedBefore: false };
}

function isPublic(command: string): command is PublicCommand {
  return PUBLIC_COMMANDS.has(command);
}

function obey(turn: Turn, command: PublicCommand): Decision {
  switch (command) {
    case 'help':
      return say(send(helpCard(turn.pack)));
    case 'principles':
      return listThemes(turn);
    case 'hello':
    case 'thanks':
      return say(notice(turn, hint(turn.pack)));
  }
}

function hint(pack: CharterPack): Notice {
  return { lines: [pack.wording.dialogs.notices.sharedHint], buttons: ['principles', 'help'] };
}

/** The Charter is everybody's; every other button is for the officer's own chat. */
function pressed(turn: Turn, action: CardAction): Decision | undefined {
  switch (action.verb) {
    case 'help':
      return say(send(helpCard(turn.pack)));
    case 'listThemes':
      return listThemes(turn);
    case 'openTheme':
      return openTheme(turn, action.theme);
    case 'openCommitment':
      return openCommitment(turn, action.commitment);
    case 'readMeasures':
      return readMeasures(turn, action.commitment, action.page);
    default:
      return undefined;
  }
}

/** Says here where it goes on, and writes to the officer's own chat, with what they asked for. */
function privately(turn: Turn, request: string | undefined): Decision {
  const words = turn.pack.wording.dialogs.notices;
  const { card, summary } = notice(turn, {
    title: words.privateTitle,
    lines: [
      words.private,
      ...(request === undefined
        ? []
        : [fill(words.privateRequest, { request: request.slice(0, LONGEST_QUOTE) })]),
    ],
    buttons: ['draft', 'drafts', 'principles'],
  });
  return say(notice(turn, { lines: [words.sharedPrivate], buttons: ['principles', 'help'] }), {
    op: 'sendPersonal',
    card,
    summary,
  });
}
