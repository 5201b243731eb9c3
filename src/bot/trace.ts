import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** The trace that a piece of work belongs to (W3C Trace Context): its id, and the flags that its caller gave. */
export interface Trace {
  readonly id: string;
  readonly flags: string;
}

const running = new AsyncLocalStorage<Trace | undefined>();

/** Version, trace id, the caller's span, flags; what a later version adds behind a dash is left alone. */
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const LONGEST_HEADER = 512;
const SAMPLED = 1;
/** Nobody has asked for it to be recorded. */
const NO_FLAGS = '00';

/** Reads `traceparent`; undefined where it is not what the recommendation says, to the letter. */
export function readTraceparent(header: string | readonly string[] | undefined): Trace | undefined {
  if (typeof header !== 'string' || header.length > LONGEST_HEADER) return undefined;
  const [, version = '', id = '', parent = '', flags = '', more] = TRACEPARENT.exec(header) ?? [];
  if (id === '' || version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  if (isZero(id) || isZero(parent)) return undefined;
  // of the flags only this one is known, and only it may be passed on
  return { id, flags: (Number.parseInt(flags, 16) & SAMPLED) === 0 ? NO_FLAGS : '01' };
}

function isZero(hex: string): boolean {
  return /^0+$/.test(hex);
}

/** Runs work in the caller's trace, or in a new one where it names none that can be read. */
export function inTrace<T>(traceparent: string | readonly string[] | undefined, work: () => T): T {
  return running.run(
    readTraceparent(traceparent) ?? { id: randomBytes(16).toString('hex'), flags: NO_FLAGS },
    work,
  );
}

/** Runs work that belongs to nobody's trace: what outlives the request that began it. */
export function outsideTrace<T>(work: () => T): T {
  return running.exit(work);
}

/** The id of the trace that runs. */
export function traceId(): string | undefined {
  return running.getStore()?.id;
}

/** The header for one call to somebody else: the trace that runs, with a span of the call's own. */
export function traceHeader(): Record<string, string> {
  const trace = running.getStore();
  if (!trace) return {};
  return { traceparent: `00-${trace.id}-${randomBytes(8).toString('hex')}-${trace.flags}` };
}
