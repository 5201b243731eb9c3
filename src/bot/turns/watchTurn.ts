import type { TurnInput } from '../../turn/turnInput';
import type { InboundTurn } from '../door/parseTurn';
import { hashed, type Log } from '../log';
import type { Meter, TurnKind, TurnOutcome } from '../metrics/meter';

export interface WatchParts {
  readonly meter?: Meter | undefined;
  readonly log: Log;
}

const KIND_OF: Readonly<Record<TurnInput['kind'], TurnKind>> = {
  ...{ message: 'typed', press: 'pressed' },
  ...{ invoke: 'invoke', dialog: 'invoke', feedback: 'invoke' },
  ...{ installed: 'event', uninstalled: 'event', edited: 'event' },
};

/** Times a turn from now on, counts it, and says in one line at its end what came of it. */
export function watchTurn({ meter, log }: WatchParts, { input, address }: InboundTurn) {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const kind = KIND_OF[input.kind];
  return {
    committed(): void {
      meter?.turnCommitted(kind, seconds());
    },
    ended(outcome: TurnOutcome): void {
      const taken = seconds();
      meter?.turnEnded(kind, outcome, taken);
      const conversation = hashed(address.conversationId);
      log.info({ kind, outcome, ms: Math.round(taken * 1000), conversation }, 'turn');
    },
  };
}
