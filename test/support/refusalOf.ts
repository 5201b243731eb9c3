import { Refusal } from '../../src/bot/door/refusals';

/** How something is refused at the door; undefined where it is not. */
export function refusalOf(act: () => unknown): Pick<Refusal, 'status' | 'reason'> | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, reason: error.reason };
    throw error;
  }
}
