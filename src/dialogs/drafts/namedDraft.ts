import type { Draft } from '../../record/draft';
import { refusal } from '../../record/revise';
import type { DraftAct } from '../words/drafts/calledDraft';
import type { NamedDraft } from '../words/intent';
import type { Decision } from '../../turn/decision';
import { rename } from '../acts/renaming';
import { duplicate, listDrafts, openDraft } from './draftsDialog';
import { revokeLinksOf } from './revokingLinks';
import { sendFile } from '../acts/sendingFile';
import { draftingTurn, showDraft } from '../acts/interview';
import { press } from '../presses/press';
import { notFound } from '../refusals';
import type { DraftingTurn, Turn } from '../turn';

/** "Open SV-0042", "rename SV-0042 to …": typed commands about one draft by its reference. */
export function namedDraft(turn: Turn, named: NamedDraft): Decision {
  const drafting = draftingTurn(turn);
  const { snapshot, pack } = turn;
  const isThis = named.command === 'called' && named.called === 'this';
  const draft = isThis ? (snapshot.current ?? snapshot.unfinished) : snapshot.named;
  if (drafting && draft)
    return actOn({ ...drafting, snapshot: { ...snapshot, named: draft } }, draft, named.act, named.rest);
  return named.command === 'called'
    ? listDrafts(
        turn,
        isThis ? pack.wording.dialogs.notices.nothingOpen : pack.wording.dialogs.lead.whichDraft,
      )
    : notFound(turn);
}

function actOn(turn: DraftingTurn, draft: Draft, act: DraftAct, rest: string): Decision {
  switch (act) {
    case 'open':
      return openDraft(turn, draft);
    case 'delete':
      return press(turn, { verb: 'askDelete', d: draft.id });
    case 'rename':
      // A ready draft is locked; the press says so, and asks for the title where none was given.
      return refusal(draft, 'rename') !== undefined || rest === ''
        ? press(turn, { verb: 'askRename', d: draft.id })
        : rename(turn, draft, rest);
    case 'duplicate':
      return duplicate(turn, draft);
    case 'revokeLinks':
      return revokeLinksOf(turn, draft);
    case 'word':
      return draft.version === 0 && draft.choices.commitments === undefined
        ? showDraft(turn, draft)
        : sendFile(turn, draft, 'draft');
  }
}
