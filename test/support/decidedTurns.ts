import { SEEN } from './everyPress';
import { caseBook } from '../../src/drafting/case';
import { decide } from '../../src/dialogs/decide';
import { snapshotRequest } from '../../src/dialogs/snapshotRequest';
import { STEPS } from '../../src/dialogs/steps/rooms';
import type { Turn } from '../../src/dialogs/turn';
import type { Draft } from '../../src/record/draft';
import type { Decision, DecideEnv, Op, Snapshot, StoreChange } from '../../src/turn/decision';
import type { Holdings } from '../../src/record/holdings';
import type { TurnInput, TurnSource } from '../../src/turn/turnInput';
import { findCalled } from '../../src/record/findCalled';
import { context, pack } from './contracts';
import { OWNER } from './moments';

/** Who writes, from their own chat. */
export const SOURCE: TurnSource = {
  conversationId: 'a:alex',
  scope: 'personal',
  tenantId: 'stoke',
  userId: OWNER.userId,
  userName: 'Alex',
};
/** The message that holds the pressed card. */
export const PRESSED = 'activity-1';

export const message = (text: string, source: TurnSource = SOURCE): TurnInput => ({
  ...source,
  kind: 'message',
  text,
});
export const press = (value: unknown, source: TurnSource = SOURCE): TurnInput => ({
  ...source,
  kind: 'press',
  value,
  cardActivityId: PRESSED,
});
export const invoke = (value: unknown, source: TurnSource = SOURCE): TurnInput => ({
  ...source,
  kind: 'invoke',
  value,
  cardActivityId: PRESSED,
});

/** The world outside, new for each turn and the same each time. */
export function env(): DecideEnv {
  let made = 0;
  return {
    now: '2026-11-22T11:00:00.000Z',
    today: context.today,
    newId: () => `made-${String((made += 1)).padStart(4, '0')}`,
    linkMinutes: 15,
    documentLink: ({ id, version }) => `https://bot.example/documents/${id}/${version}`,
    exportLink: (id) => ({ link: `https://bot.example/exports/${id}`, until: '2026-11-22T11:15:00.000Z' }),
    draftsKeptDays: 1_095,
    onUninstall: 'keep',
  };
}

/** A turn as `decide` makes it, for what is asked of its parts. */
export function turnOf(input: TurnInput, snapshot: Snapshot): Turn {
  return { pack, env: env(), input, snapshot, steps: STEPS, openCase: caseBook(pack) };
}

export function decided(input: TurnInput, snapshot: Snapshot): Decision {
  return decide(pack, env(), input, snapshot);
}

/** A decision in a line: what it writes → what it shows. A card of no step is `notice`; in place of the pressed one, `=`. */
export function told({ changes, ops, applied }: Decision): string {
  const writes = changes.flatMap(written).join(', ');
  const shows = ops.map(shown).join(' ');
  return [writes, '→', shows, ...(applied === false ? ['(nothing applied)'] : [])].join(' ').trim();
}

/** What is written to drafts and settings, by the names of the changes. Where the officer stands is no such thing. */
export function written(change: StoreChange): readonly string[] {
  switch (change.change) {
    case 'createDraft':
    case 'reviseDraft':
      return change.revision.entries.map((entry) => entry.change.change);
    case 'saveVersion':
      return ['version'];
    case 'saveSettings':
      return ['settings'];
    case 'deleteDraft':
      return ['delete'];
    case 'saveInterview':
      return [];
    case 'countFeedback':
    case 'forgetInterview':
    case 'markWelcomed':
    case 'offerExport':
    case 'eraseMine':
    case 'eraseUnfinished':
    case 'forgetConversation':
    case 'revokeLinks':
      return [change.change];
  }
}

function shown(op: Op): string {
  switch (op.op) {
    case 'send':
      // what nothing can be written with is a notice
      return op.live?.nonce === undefined ? 'notice' : op.live.shows;
    case 'update':
      return `=${op.live?.shows ?? 'card'}`;
    case 'refresh':
      return '~card';
    case 'sendPersonal':
      return 'personal';
    case 'sendText':
      return 'text';
  }
}

/** Where the officer stands after a decision: what is open, or the draft alone; nothing to say where they stay. */
export function standsAt({ changes }: Decision): string {
  const last = changes
    .flatMap((change) => (change.change === 'saveInterview' ? [change.interview] : []))
    .at(-1);
  if (!last) return '';
  return `@ ${last.open?.what ?? (last.draftId === undefined ? 'nothing' : 'draft')}`;
}

/** What is kept of the person at every moment. */
export const HOLDINGS: Holdings = {
  ...{ drafts: 2, changes: 9, versions: 1, newest: [], staying: 0, setSettings: true, seen: SEEN },
};

/** A moment as the store gives it for this input: with the draft that it names, the page and the unfinished draft it asks for. */
export function asRead(input: TurnInput, moment: Snapshot, others: readonly Draft[] = []): Snapshot {
  const request = snapshotRequest(pack, input);
  const { draftId, reference, called, list, unfinished: wantsUnfinished, holdings } = request;
  const { unfinished, ...always } = moment;
  // nobody of an authority without settings has drafted yet
  const all = moment.settings === undefined ? [] : [moment.current, unfinished, ...others];
  const mine = all.flatMap((draft) => draft ?? []);
  const rows = mine.map((draft) => ({ ...draft, title: draft.answers.title ?? '' }));
  const isCalled = called && findCalled(rows, called)?.id;
  const named = mine.find(({ id, reference: own }) => id === (draftId ?? isCalled) || own === reference);
  return {
    ...always,
    ...(named && { named }),
    ...(holdings && { holdings: HOLDINGS }),
    ...(list && { list: { rows, page: list.page, more: false, total: rows.length } }),
    ...(wantsUnfinished && unfinished && { unfinished }),
  };
}
