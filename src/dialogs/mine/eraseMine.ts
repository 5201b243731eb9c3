import { answeredCard } from '../../cards/notices/answeredCard';
import { eraseCard } from '../../cards/mine/eraseCard';
import { fill } from '../../charter/fill';
import type { ActionOf } from '../../cards/json/cardAction';
import type { Decision, Interview, StoreChange } from '../../turn/decision';
import type { Holdings } from '../../record/holdings';
import { goOnButton } from '../acts/askAgain';
import { notice } from '../notices';
import { interviewNow, say, send, settle, showInPlace, type Turn } from '../turn';

/** Asks whether all that is kept of this person is to go, with what goes and what stays. */
export function askErase(turn: Turn): Decision {
  const { holdings } = turn.snapshot;
  if (!holdings) return nobody(turn);
  return { changes: [pending(turn, { what: 'erasure' })], ops: [send(cardOf(turn, holdings))] };
}

/**
 * Erases, where the card shows what there is now. Pressed again nothing more happens; where anything has changed since, what there is
 * now is shown first.
 */
export function eraseMine(turn: Turn, { seen }: ActionOf<'eraseMine'>): Decision {
  const { pack, snapshot } = turn;
  const { holdings } = snapshot;
  const words = pack.wording.dialogs.mine;
  if (!holdings) return nobody(turn);
  if (snapshot.pressedBefore)
    return {
      ...say(notice(turn, { lines: [words.erasedBefore], buttons: ['draft', 'principles'] })),
      applied: false,
    };
  if (holdings.seen !== seen) {
    const card = cardOf(turn, holdings).withLead(words.changedSince);
    return { changes: [], ops: [showInPlace(turn, card)], applied: false };
  }
  const { drafts: count, changes, versions, staying } = holdings;
  const lines = [
    fill(words.erased, { count, changes, versions }),
    ...(staying > 0 ? [fill(words.erasedBut, { count: staying })] : []),
    words.erasedLeft,
  ];
  return {
    changes: [{ change: 'eraseMine' }],
    ops: [
      ...settle(
        turn,
        answeredCard(pack, { facts: [{ label: words.answered, value: words.answeredErased }] }),
      ),
      notice(turn, { title: words.erasedTitle, lines, buttons: ['draft', 'principles'] }),
    ],
  };
}

/** Nothing goes: what was open is open again. */
export function keepMine(turn: Turn): Decision {
  const { pack, snapshot } = turn;
  const words = pack.wording.dialogs.mine;
  const card = answeredCard(pack, { facts: [{ label: words.answered, value: words.answeredKept }] });
  return {
    changes: snapshot.interview?.open?.what === 'erasure' ? [pending(turn)] : [],
    ops: [
      ...settle(turn, card),
      notice(turn, { lines: [words.kept], buttons: [...goOnButton(turn), 'drafts'] }),
    ],
  };
}

/** The interview with this question open, or closed; its draft stays under way. */
function pending(turn: Turn, open?: Interview['open']): StoreChange {
  const { open: _open, lastSeen: _seen, ...rest } = turn.snapshot.interview ?? { lastSeen: '' };
  return interviewNow(turn, { ...rest, ...(open && { open }) });
}

function cardOf({ pack, env }: Turn, holdings: Holdings) {
  const { untitled } = pack.wording.dialogs.unfinished;
  const newest = holdings.newest.map((row) => ({ ...row, title: row.title === '' ? untitled : row.title }));
  return eraseCard(pack, { ...holdings, newest, nonce: env.newId() });
}

/** Without an account nothing is kept. */
function nobody(turn: Turn): Decision {
  return say(notice(turn, { lines: [turn.pack.wording.dialogs.notices.noPerson], buttons: ['principles'] }));
}
