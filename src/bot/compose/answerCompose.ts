import type { Store } from '../../storage/store';
import type { ComposeAnswer, ComposeQuery, OwnDrafts, PickDrafts } from '../../turn/composeBox';
import { withDeadline } from '../deadline';
import { describeError, type Log } from '../log';
import { composeBody } from './composeBody';
import type { Meter, TurnOutcome } from '../metrics/meter';
import type { Rates } from '../rates';

/** The pure part, with each tenant's pack already in it. */
export interface ComposeBox {
  /** Which of the person's drafts to read; undefined where none are looked at. */
  draftsWanted(query: ComposeQuery): PickDrafts | undefined;
  answer(today: string, query: ComposeQuery, own: OwnDrafts): ComposeAnswer;
}

export interface ComposeParts {
  readonly box: ComposeBox;
  readonly store: Pick<Store, 'readOwnDrafts'>;
  readonly rates: Rates;
  /** The ISO date in the United Kingdom. */
  readonly today: () => string;
  readonly words: { readonly failed: string; readonly tooOften: string };
  /** Teams gives up after five seconds. */
  readonly deadlineMs: number;
  readonly log: Log;
  readonly meter?: Meter | undefined;
}

/** A read-only turn: no queue, no lock, no record, and nothing is sent but this answer. Never throws. */
export async function answerCompose(parts: ComposeParts, query: ComposeQuery): Promise<object> {
  const started = performance.now();
  const { outcome, answer } = await answerOrExcuse(parts, query);
  parts.meter?.turnEnded('compose', outcome, (performance.now() - started) / 1000);
  return composeBody(answer);
}

async function answerOrExcuse(
  parts: ComposeParts,
  query: ComposeQuery,
): Promise<{ readonly outcome: TurnOutcome; readonly answer: ComposeAnswer }> {
  const { rates, words, deadlineMs, log } = parts;
  const failed = { outcome: 'failed' as const, answer: { message: words.failed } };
  if (!rates.admits(query)) return { outcome: 'too_often', answer: { message: words.tooOften } };
  try {
    const found = find(parts, query).then((answer) => ({ outcome: 'answered' as const, answer }));
    return await withDeadline<Awaited<typeof found> | typeof failed>(deadlineMs, found, () => failed);
  } catch (error) {
    log.error(describeError(error), 'compose box not answered');
    return failed;
  }
}

const NONE: OwnDrafts = { drafts: [], saved: [] };

async function find({ box, store, today }: ComposeParts, query: ComposeQuery): Promise<ComposeAnswer> {
  const { tenantId, userId } = query;
  const pick = box.draftsWanted(query);
  const read = pick !== undefined && userId !== undefined;
  return box.answer(today(), query, read ? await store.readOwnDrafts({ tenantId, userId }, pick) : NONE);
}
