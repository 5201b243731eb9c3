import type { SetAside } from '../turn/decision';
import { UnreadableRowError } from './jsonText';

/** What is read, or undefined where its row cannot be read: for what is only an offer. */
export async function readable<T>(
  read: () => T | undefined | Promise<T | undefined>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableRowError) return undefined;
    throw error;
  }
}

/** A draft that cannot be read, by its name. `asked`: the action is about it. */
export function draftAside(asked: boolean): (error: UnreadableRowError) => SetAside | undefined {
  return ({ draft }) => draft && { what: 'draft', ...draft, asked };
}

/** Collects what a turn could not read, so that its owner is told, and nothing else fails with it. */
export class Aside {
  readonly found: SetAside[] = [];

  /** What is read; undefined where its row cannot be read, which is then named by `what`. */
  async orSetAside<T>(
    read: Promise<T | undefined>,
    what: (error: UnreadableRowError) => SetAside | undefined,
  ): Promise<T | undefined> {
    try {
      return await read;
    } catch (error) {
      if (!(error instanceof UnreadableRowError)) throw error;
      const named = what(error);
      if (named) this.found.push(named);
      return undefined;
    }
  }
}
