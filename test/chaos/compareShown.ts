import type { ConnectorCall } from '../support/fakeConnector';
import { plainText } from '../support/cardPress';
import { isAmbiguous } from './channelFaults';
import { cardOf, readOf } from './chats';
import type { Disturbance } from './journal';
import { canonical, type Told } from './replay';

/** What one person was shown beside what the model says they were told. */
export interface Showing {
  /** Shown, and nothing that is kept says it. */
  readonly unfounded: readonly string[];
  /** Shown again after the channel took it without saying so, and after a kill between sending and mark. */
  readonly afterFault: number;
  readonly afterKill: number;
  /** Shown again for no such reason. */
  readonly repeated: readonly string[];
  /** Shown before what was committed earlier. */
  readonly overtook: readonly string[];
  /** Told by the model and never shown. */
  readonly untold: readonly string[];
  /** How often "not saved, please send it again" was shown, past the outbox. */
  readonly sentBack: number;
}

/** A mark is tried for ten seconds after its reply was taken. */
const MARKED_WITHIN_MS = 12_000;

/** Compares the messages that the channel took in a conversation, in order, with what was told. `direct`: texts that are sent past the outbox. */
export function compareShown(
  shown: readonly ConnectorCall[],
  told: readonly Told[],
  kills: readonly Disturbance[],
  direct: readonly string[],
): Showing {
  const [unfounded, repeated, overtook]: [string[], string[], string[]] = [[], [], []];
  const last = new Map<number, ConnectorCall>();
  let [next, afterFault, afterKill, sentBack] = [0, 0, 0, 0];
  for (const call of shown) {
    const content = canonical(cardOf(call) ?? plainText(call.body['text']));
    const is = ({ content: other }: Told) => other === content;
    if (direct.includes(plainText(call.body['text']))) {
      sentBack += 1;
      continue;
    }
    const ahead = told.findIndex((each, place) => place >= next && is(each));
    const between = ahead < 0 ? [] : told.slice(next, ahead);
    const due = ahead >= 0 && between.every(({ mayFail }) => mayFail);
    const before = told.findLastIndex((each, place) => place < next && is(each));
    const earlier = last.get(before);
    if (due || (ahead >= 0 && !earlier)) {
      if (!due) overtook.push(lineOf(call));
      last.set(ahead, call);
      next = ahead + 1;
    } else if (earlier) {
      if (isAmbiguous(earlier)) afterFault += 1;
      else if (kills.some(({ at }) => at >= earlier.at && at <= earlier.at + MARKED_WITHIN_MS))
        afterKill += 1;
      else repeated.push(lineOf(call));
      last.set(before, call);
    } else if (before >= 0) {
      overtook.push(lineOf(call));
      last.set(before, call);
    } else unfounded.push(lineOf(call));
  }
  const untold = told.flatMap(({ turn, content, mayFail }, place) =>
    mayFail || last.has(place) ? [] : [`${turn.key}: ${content.slice(0, 200)}`],
  );
  return { unfounded, afterFault, afterKill, repeated, overtook, untold, sentBack };
}

function lineOf(call: ConnectorCall): string {
  return `${new Date(call.at).toISOString()} ${readOf(call).replaceAll('\n', ' / ').slice(0, 160)}`;
}
