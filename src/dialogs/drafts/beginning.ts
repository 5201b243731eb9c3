import { fill } from '../../charter/fill';
import type { DraftContent } from '../../record/draft';
import { isOpen } from '../../record/lifecycle';
import { readRequest } from '../../drafting/reading/request/readRequest';
import type { Decision } from '../../turn/decision';
import { draftTitle } from './draftTitle';
import { isEmptyDraft } from './emptyDraft';
import { beginDraftOf, createAndShow, draftingTurn, showDraft, type Passage } from '../acts/interview';
import { notice } from '../notices';
import { authorityLikely } from '../settings/authorityLikely';
import { namesAuthority } from '../settings/readBuyer';
import { say, type DraftingTurn, type Turn } from '../turn';

/** Begins a draft. Empty: one question at a time. "form": the form. Anything else is a sentence whose facts are read back, with what is missing beside them. */
export function beginDraft(turn: Turn, request: string): Decision {
  const drafting = draftingTurn(turn);
  if (!drafting)
    return say(
      notice(turn, { lines: [turn.pack.wording.dialogs.notices.noPerson], buttons: ['principles'] }),
    );
  if (request === '') return beginWith(drafting, NOTHING_YET, keptLead(turn));
  if (request === FORM_REQUEST) return beginWith(drafting, NOTHING_YET, { open: { what: 'form' } });
  const { answers, buyer = '' } = readRequest(turn.pack, request, turn.env.today);
  const isNamed =
    turn.snapshot.settings === undefined
      ? namesAuthority(turn.pack, buyer)
      : buyer !== '' && authorityLikely(turn.pack, buyer) !== 'unlikely';
  const choices = isNamed ? { buyerSaid: buyer } : {};
  const content = isEmptyDraft({ answers }) ? NOTHING_YET : { answers, choices };
  return beginWith(drafting, content, keptLead(turn));
}

const NOTHING_YET: DraftContent = { answers: {}, choices: { oneByOne: true } };

/** A second "draft" goes on with the one that has no answer yet; facts make a new one, and the empty one goes with the turn. */
function beginWith(turn: DraftingTurn, content: DraftContent, passage: Omit<Passage, 'changes'>): Decision {
  const { current } = turn.snapshot;
  return current && isEmptyDraft(current) && isEmptyDraft(content)
    ? showDraft(turn, current, { ...passage, changes: [] })
    : createAndShow(turn, beginDraftOf(turn, { change: 'begun', content }), passage);
}

/** Says that the draft that was under way is kept. */
export function keptLead({ pack, snapshot }: Turn): Pick<Passage, 'notes'> {
  const { current } = snapshot;
  if (!current || !isOpen(current) || isEmptyDraft(current)) return {};
  return { notes: { lead: fill(pack.wording.dialogs.lead.kept, { title: draftTitle(pack, current) }) } };
}

/** The request that stands for "as one form". */
export const FORM_REQUEST = 'form';
