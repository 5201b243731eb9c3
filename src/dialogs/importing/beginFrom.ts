import type { ActionOf } from '../../cards/json/cardAction';
import type { ContractRead } from '../../drafting/importing/found';
import type { Decision } from '../../turn/decision';
import { beginDraftOf, draftingTurn } from '../acts/interview';
import { readFields } from '../acts/readingFields';
import { notice } from '../notices';
import { say, type Turn } from '../turn';
import { beginWithRead } from './importing';
import { ofCard } from './onCard';

/** A lot, or a row of a plan, picked on a card: what it holds is read as if it were typed, so that no card can say more than a person may. */
export function beginFrom(turn: Turn, { base, contract }: ActionOf<'beginFrom'>): Decision {
  const { cards, dialogs } = turn.pack.wording;
  const drafting = draftingTurn(turn);
  if (!drafting) return say(notice(turn, { lines: [dialogs.notices.noPerson], buttons: ['principles'] }));
  const picked = ofCard(base, contract);
  if (picked === undefined) return say(notice(turn, { lines: [cards.importing.lots.notHere] }));
  const nothing = beginDraftOf(drafting, { change: 'begun', content: { answers: {}, choices: {} } }).draft;
  const { answers } = readFields(drafting, nothing, picked.fields, () => false);
  const read: ContractRead = {
    answers,
    origins: Object.fromEntries(Object.entries(picked.words).filter(([id]) => Object.hasOwn(answers, id))),
    ...(picked.buyer !== undefined && { buyer: { value: picked.buyer, origin: '' } }),
    ...(picked.buyerKind !== undefined && { buyerKind: picked.buyerKind }),
    ...(picked.cpv !== undefined && { cpv: { value: picked.cpv, origin: '' } }),
    remarks: [],
  };
  return beginWithRead(drafting, { called: picked.source, contract: read, remarks: [] });
}
