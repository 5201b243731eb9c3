import { createHash } from 'node:crypto';
import pino, { type Logger } from 'pino';
import type { Config } from '../config';
import { RepeatsLog } from './door/repeatsLog';

/** The log: events, codes and hashed ids, never what people write. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export function createLog(level: Config['logLevel']): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** An id as it may stand in a log: the same each time, of no use to anyone else. */
export function hashed(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12);
}

/** What a log may say of an error: its kind and where it came from. A message can quote what was typed. */
export function describeError(error: unknown): { readonly error: string; readonly at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return {
    error: `${error.name}${code}`,
    at: framesOf(error)
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
  };
}

/** The stack below the message, which may have lines that look like frames. One that does not hold the message tells nothing. */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message);
  const below = start < 0 ? '' : stack.slice(start + message.length);
  return below.split('\n').filter((line) => /^\s+at /.test(line));
}

/** Sends what the SDK prints to the log, by kind only: it prints whole errors with tokens' parts, one for each forged token. */
export function routeConsole(log: Log): void {
  const printed = new RepeatsLog(log, 'printed by a library');
  const note = (...parts: unknown[]) => {
    const described = describeError(parts.find((part) => part instanceof Error));
    printed.note(described.error, described);
  };
  console.error = note;
  console.warn = note;
}
