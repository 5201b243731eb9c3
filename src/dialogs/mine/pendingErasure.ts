import type { Decision } from '../../turn/decision';
import { notice } from '../notices';
import { interviewNow, say, type Turn } from '../turn';
import { hear } from '../words/heard';
import { normalise } from '../words/phrases/normalise';
import { keepMine } from './eraseMine';

/** Words that a habit says to any question. */
const AGREES: ReadonlySet<string> = new Set(['accept', 'goOn']);
const STEPS_BACK: ReadonlySet<string> = new Set(['back', 'cancel']);

/**
 * What is typed while it is asked whether everything is to go: no words erase anything, and a yes is told so. Undefined where the
 * question is not open, or something else is said.
 */
export function answerPending(turn: Turn, text: string): Decision | undefined {
  if (!isPending(turn)) return undefined;
  const { mine: words, refused, draftCommands } = turn.pack.wording.dialogs;
  const said = normalise(text);
  const command = hear(turn, text).command()?.command ?? '';
  if (STEPS_BACK.has(command) || refused.includes(said)) return keepMine(turn);
  const buttons = turn.pack.wording.cards.buttons;
  const wishes = [...draftCommands.delete, normalise(buttons.deleteIt), normalise(buttons.eraseMine)];
  const agrees = AGREES.has(command) || wishes.some((wish) => said === wish || said.endsWith(` ${wish}`));
  return agrees ? say(notice(turn, { lines: [words.pressIt], buttons: ['drafts'] })) : undefined;
}

/** Anything else lets the question lapse. */
export function withoutPending(turn: Turn): Turn {
  const { interview } = turn.snapshot;
  if (!isPending(turn) || !interview) return turn;
  const { open: _, ...closed } = interview;
  return { ...turn, snapshot: { ...turn.snapshot, interview: closed } };
}

/** A decision that also keeps that the question has lapsed. */
export function keepLapsedErasure(before: Turn, after: Turn, decision: Decision): Decision {
  const { interview } = after.snapshot;
  const kept = decision.changes.some(
    ({ change }) => change === 'saveInterview' || change === 'forgetInterview' || change === 'eraseMine',
  );
  if (before === after || interview === undefined || kept) return decision;
  const { lastSeen: _, ...rest } = interview;
  return { ...decision, changes: [...decision.changes, interviewNow(after, rest)] };
}

function isPending({ snapshot }: Turn): boolean {
  return snapshot.interview?.open?.what === 'erasure';
}
