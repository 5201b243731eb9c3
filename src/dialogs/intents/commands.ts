import { helpCard } from '../../cards/notices/helpCard';
import { welcomeBackCard } from '../../cards/drafts/welcomeBackCard';
import { welcomeCard } from '../../cards/notices/welcomeCard';
import { isOpen } from '../../record/lifecycle';
import type { Decision } from '../../turn/decision';
import { askAgain, remark } from '../acts/askAgain';
import { draftingTurn } from '../acts/interview';
import { takeBack, tellChanges } from '../acts/undoing';
import { listThemes } from '../charter/lookUps';
import { beginDraft, FORM_REQUEST } from '../drafts/beginning';
import { listDrafts, waitingFor } from '../drafts/draftsDialog';
import { draftTitle } from '../drafts/draftTitle';
import { isEmptyDraft } from '../drafts/emptyDraft';
import { leave, startAgain } from '../drafts/leaving';
import { revokeLinks } from '../drafts/revokingLinks';
import { askErase } from '../mine/eraseMine';
import { exportMine } from '../mine/exportMine';
import { openSettings } from '../settings/settings';
import { tellSettingsSaves } from '../settings/settingsSaves';
import { say, send, type Turn } from '../turn';
import type { PlainCommand } from '../words/intent';

/** Does what a command asks that means the same wherever the officer stands. */
export function obey(turn: Turn, command: PlainCommand): Decision {
  switch (command) {
    case 'help':
      return askAgain(turn, say(send(helpCard(turn.pack))));
    case 'hello':
      return greet(turn);
    case 'thanks':
      return remark(turn, turn.pack.wording.dialogs.notices.thanks);
    case 'cancel':
      return leave(turn);
    case 'undo':
    case 'redo':
      return takeBack(turn, command);
    case 'whatChanged':
      return tellChanges(turn);
    case 'startAgain':
      return startAgain(turn);
    case 'again':
      return listDrafts(turn, turn.pack.wording.dialogs.lead.again);
    case 'drafts':
      return listDrafts(turn);
    case 'principles':
      return listThemes(turn);
    case 'settings':
      return openSettings(turn);
    case 'settingsSaves':
      return tellSettingsSaves(turn);
    case 'exportMine':
      return exportMine(turn);
    case 'eraseMine':
      return askErase(turn);
    case 'revokeLinks':
      return revokeLinks(turn);
    case 'draft':
      return beginDraft(turn, '');
    case 'form':
      return beginDraft(turn, FORM_REQUEST);
  }
}

/** How many of the newest drafts are offered to somebody who comes back. */
export const NEWEST = 3;

/** Hello: the newest drafts with what each waits for, else what the assistant can do. */
function greet(turn: Turn): Decision {
  const { pack, snapshot, input } = turn;
  const drafting = draftingTurn(turn);
  const { newest = [], unfinished } = snapshot;
  const drafts = (newest.length > 0 ? newest : unfinished ? [unfinished] : []).filter(
    (draft) => !isEmptyDraft(draft),
  );
  if (!drafting || drafts.length === 0) {
    const name = input.userName === undefined ? {} : { name: input.userName };
    return say(send(welcomeCard(pack, { scope: input.scope, ...name })));
  }
  const rows = drafts.map((draft) => ({
    d: draft.id,
    title: draftTitle(pack, draft),
    reference: draft.reference,
    ...(isOpen(draft) ? { waitingFor: waitingFor(drafting, draft) } : { version: draft.version }),
  }));
  return say(send(welcomeBackCard(pack, { rows })));
}
