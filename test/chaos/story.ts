import type { Json } from '../support/cardPress';
import { plainText } from '../support/cardPress';
import { faultName } from './channelFaults';
import { readOf, type Chats } from './chats';
import type { Journal } from './journal';
import type { Kept } from './record';

/** What happened in one conversation, in the order of time: what was delivered, committed, shown, and done to the bot meanwhile. */
export function storyOf(conversationId: string, kept: Kept, journal: Journal, chats: Chats): string[] {
  const mine = journal.deliveries.filter(({ activity }) => conversationOf(activity) === conversationId);
  const calls = chats.callsIn(conversationId);
  const [from, to] = [mine[0]?.at ?? 0, Math.max(mine.at(-1)?.at ?? 0, calls.at(-1)?.at ?? 0) + 1_000];
  const lines: [number, string][] = [
    ...mine.map(({ at, activity, instance, ended, tookMs, why }): [number, string] => [
      at,
      `${why} (${plainText(activity['id']).slice(0, 8)}): ${saidIn(activity)} → instance ${instance}: ${ended} in ${tookMs} ms`,
    ]),
    ...kept.turns.map(({ key, at, replies }): [number, string] => [
      Date.parse(at),
      `    turn ${idOf(key)}, replies ${replies.map(({ op, state, reason }) => `${op.op} ${state} ${reason}`).join(', ') || 'none'}`,
    ]),
    ...calls.map((call): [number, string] => [
      call.at,
      `        ${call.method} ${call.keptAs ?? 'not taken'} ${faultName(call) ?? ''} ${readOf(call).replaceAll('\n', ' / ').slice(0, 90)}`,
    ]),
    ...[...journal.kills, ...journal.storeFaults].map(({ at, what }): [number, string] => [
      at,
      `— ${what} —`,
    ]),
  ];
  return lines
    .filter(([at]) => at >= from && at <= to)
    .sort(([a], [b]) => a - b)
    .map(([at, line]) => `${new Date(at).toISOString().slice(11, 23)} ${line}`);
}

function conversationOf({ conversation }: Json): string {
  return plainText((conversation as Json)['id']);
}

function saidIn({ type, text, value }: Json): string {
  return value === undefined
    ? `${plainText(type)} "${plainText(text)}"`
    : JSON.stringify(value).slice(0, 120);
}

function idOf(key: string): string {
  return (key.split('|')[3] ?? key).slice(0, 8);
}
