import type { CharterPack } from '../charter/pack';
import type { DecideEnv, Decision, Snapshot, SnapshotRequest } from './decision';
import type { TurnInput } from './turnInput';

/** What the turn must read before it can decide: a function of the input alone. */
export declare function snapshotRequest(input: TurnInput): SnapshotRequest;

/** One turn, pure: what was said and what is known → what to write, what to send, what to answer. */
export declare function decide(pack: CharterPack, env: DecideEnv, input: TurnInput, snapshot: Snapshot): Decision;

/** What to say when a turn failed: recorded in a second transaction. `again`: the same input failed twice, the interview is left. */
export declare function apologise(
  pack: CharterPack,
  input: TurnInput,
  failure: { readonly reference: string; readonly again: boolean },
): Decision;
