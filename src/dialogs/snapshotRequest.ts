import { parseCardAction } from '../cards/json/parseCardAction';
import type { CharterPack } from '../charter/pack';
import { cleanText } from '../drafting/reading/cleanText';
import type { DraftCall, SnapshotRequest } from '../turn/decision';
import { isShared, type TurnInput } from '../turn/turnInput';
import { PAGE_SIZE } from './drafts/draftsDialog';
import { isSumAlone } from '../drafting/reading/request/readRequest';
import { NEWEST } from './intents/commands';
import { SAVES_TOLD } from './settings/settingsSaves';
import { readListed } from './words/drafts/calledDraft';
import { closestCommand, readCommand, type Command } from './words/phrases/command';
import { readCompared, type Compared, type Side } from './words/drafts/compared';
import { inFull } from './words/phrases/shorthand';
import { ofMine, readSaid } from './words/phrases/said';
import { readSaying } from './words/phrases/saying';

/** What the turn must read before it can decide: a function of the input alone. In a chat that others read, nothing of a person's. */
export function snapshotRequest(pack: CharterPack, input: TurnInput): SnapshotRequest {
  if (isShared(input)) return {};
  const openCard = input.kind === 'message' && { openCard: true };
  return { ...readsOf(pack, input), ...openCard, pack: pack.stamp };
}

/** Commands that need what made the draft what it is. */
const HISTORIC: ReadonlySet<Command['command']> = new Set(['undo', 'redo', 'whatChanged']);

function readsOf(pack: CharterPack, input: TurnInput): SnapshotRequest {
  switch (input.kind) {
    case 'message': {
      const text = inFull(pack, cleanText(input.text.slice(0, 400)));
      const exact = readCommand(pack, text);
      const mine = ofMine(readSaid(pack, text)) ?? exact?.command;
      if (mine === 'eraseMine') return { holdings: true };
      if (mine === 'settingsSaves') return { settingsSaves: SAVES_TOLD };
      const compared = readCompared(pack, text);
      if (compared) return { ...comparedReads(compared), ...LISTED, history: true, unfinished: true };
      const command = exact ?? ofSaying(pack, text) ?? readListed(pack, text) ?? slipped(pack, text);
      if (command?.command === 'hello') return { newest: NEWEST, unfinished: true };
      if (command?.command === 'drafts' || command?.command === 'again')
        return { list: { page: 0, pageSize: PAGE_SIZE } };
      if (command && HISTORIC.has(command.command)) return { history: true };
      if (command?.command === 'named') return { reference: command.reference };
      if (command?.command === 'called')
        return {
          ...(command.called === 'this' ? { unfinished: true } : { called: command.called }),
          list: { page: 0, pageSize: PAGE_SIZE },
        };
      // a sum by itself may be meant for a draft that was left
      return command || isSumAlone(text) ? { unfinished: true } : {};
    }
    case 'press':
    case 'invoke':
    case 'dialog': {
      const action = parseCardAction(input.value);
      if (!action) return {};
      return {
        ...('d' in action ? { draftId: action.d } : {}),
        ...('n' in action ? { nonce: action.n, lastMessage: true } : {}),
        ...(action.verb === 'askErase' || action.verb === 'eraseMine' ? { holdings: true } : {}),
        ...(action.verb === 'undo' ? { history: true } : {}),
        ...(action.verb === 'listDrafts' ? { list: { page: action.page, pageSize: PAGE_SIZE } } : {}),
      };
    }
    case 'feedback':
    case 'installed':
    case 'uninstalled':
    case 'edited':
      return {};
  }
}

/** The first page of "My drafts". */
const LISTED = { list: { page: 0, pageSize: PAGE_SIZE } } as const;

function comparedReads({ one, other }: Compared): SnapshotRequest {
  const call = (side: Side): DraftCall | undefined =>
    side === 'this' || 'version' in side ? undefined : side;
  const [left, right] = [call(one), call(other)];
  return { compared: { ...(left && { one: left }), ...(right && { other: right }) } };
}

/** Which command words of the officer's own may be, wherever they stand: what it may need is read beforehand. */
function ofSaying(pack: CharterPack, text: string): Command | undefined {
  const means = readSaying(pack, text)?.means;
  switch (means) {
    case undefined:
    case 'left':
    case 'showTargets':
    case 'showChoice':
    case 'showFacts':
    case 'reopen':
    case 'unsure':
    case 'refuse':
    case 'complain':
    case 'topic':
    case 'ofQuestion':
      return undefined;
    case 'resume':
    case 'showAll':
      return { command: 'called', act: 'open', called: 'this', rest: '' };
    default:
      return { command: means };
  }
}

/** A slip in a command is known only after all else was tried, so what it may need is read beforehand. */
function slipped(pack: CharterPack, text: string): Command | undefined {
  const meant = closestCommand(pack, text);
  return meant === undefined ? undefined : { command: meant };
}
