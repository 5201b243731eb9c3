import { createHash } from 'node:crypto';
import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import type { Config } from '../config';
import { RepeatsLog } from './door/repeatsLog';
import { traceId } from './trace';

/** The log: events, codes and hashed ids, never what people write. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** `to`: where its lines go; by default the process's output. */
export function createLog(level: Config['logLevel'], to?: DestinationStream): Log {
  const options: LoggerOptions = {
    ...{ level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    mixin: () => {
      const trace = traceId();
      return trace === undefined ? {} : { trace };
    },
  };
  return to ? pino(options, to) : pino(options);
}

/** An id as it may stand in a log: the same each time, of no use to anyone else. */
export function hashed(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12);
}

/** A line is bounded, whatever a library calls its errors. */
const LONGEST_KIND = 100;
const LONGEST_PLACE = 800;

/** What a log may say of an error: its kind and where it came from. A message can quote what was typed. */
export function describeError(error: unknown): { readonly error: string; readonly at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return {
    error: `${error.name}${code}`.slice(0, LONGEST_KIND),
    at: framesOf(error)
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' < ')
      .slice(0, LONGEST_PLACE),
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
