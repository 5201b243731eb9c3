import type { ConnectorCall, Fault } from '../support/fakeConnector';

/** What the channel does, by how often in a thousand calls. What it has taken before it fails may be shown twice. */
const FAULTS: readonly (readonly [perThousand: number, name: string, fault: Fault])[] = [
  [15, '429', { status: 429, headers: { 'retry-after': '1' } }],
  [8, '412', { status: 412 }],
  [8, '500', { status: 500 }],
  [8, '502 but taken', { status: 502, taken: true }],
  [6, 'reset', { reset: true }],
  [6, 'reset but taken', { reset: true, taken: true }],
  [1.5, 'no answer', { hang: true }],
  [1.5, 'no answer but taken', { hang: true, taken: true }],
];
const NAMES = new Map(FAULTS.map(([, name, fault]) => [fault, name]));

/** What becomes of the next call, so that the rates above come about. */
export function channelFault(random: () => number): Fault | undefined {
  let drawn = random() * 1000;
  return FAULTS.find(([perThousand]) => (drawn -= perThousand) < 0)?.[2];
}

/** What a call's fault is called. */
export function faultName({ fault }: ConnectorCall): string | undefined {
  return fault && (NAMES.get(fault) ?? 'other');
}

/** Whether the channel took a message and whoever sent it cannot know. */
export function isAmbiguous({ fault, keptAs }: ConnectorCall): boolean {
  return fault !== undefined && keptAs !== undefined;
}
