import { ukDate } from '../../src/bot/turns/environment';
import type { Dialogs } from '../../src/bot/turns/turn';
import type { Draft } from '../../src/record/draft';
import { findCalled } from '../../src/record/findCalled';
import { isOpen } from '../../src/record/lifecycle';
import type { Entry } from '../../src/record/revise';
import type {
  Decision,
  DraftCall,
  DraftListRow,
  DraftVersion,
  Interview,
  DecideEnv,
  Snapshot,
  SnapshotRequest,
  StoreChange,
} from '../../src/turn/decision';
import type { TurnInput } from '../../src/turn/turnInput';

/** What a tenant's settings are, for everybody in it. */
export type TenantSettings = Pick<Snapshot, 'settings' | 'settingsSetBy' | 'settingsRevision'>;

/** Where the channel showed what a turn goes on from: seen from outside, and no part of what is kept. */
export type Standing = Pick<Snapshot, 'openCard' | 'lastMessage'>;

/**
 * What one person's drafts must be, in memory: the same pure dialogs, over a store that is a few maps. It knows nothing of
 * `storage/`, of transactions, or of what was told whom.
 */
export class Model {
  readonly drafts = new Map<string, Draft>();
  readonly entries: Entry[] = [];
  readonly versions: DraftVersion[] = [];
  interview: Interview | undefined;
  private settings: TenantSettings;
  private welcomed = false;
  private readonly pressed = new Set<string>();

  constructor(
    private readonly dialogs: Dialogs,
    settings: TenantSettings,
    /** The references that the store gave, which are its own to give. */
    private readonly referenceOf: (draftId: string) => string,
  ) {
    this.settings = settings;
  }

  get tenantSettings(): TenantSettings {
    return this.settings;
  }

  /** What a turn comes to, as things stand; nothing is kept of it. */
  decide(now: string, input: TurnInput, standing: Standing): Decision {
    const request = this.dialogs.snapshotRequest(input);
    const env: DecideEnv = {
      ...{ now, today: ukDate(new Date(now)), linkMinutes: 0, draftsKeptDays: 0, onUninstall: 'keep' },
      newId: () => '',
      documentLink: () => '',
      exportLink: () => ({ link: '', until: now }),
    };
    return this.dialogs.decide(env, input, this.snapshot(request, standing));
  }

  /** Keeps what a turn came to. */
  keep(input: TurnInput, { changes, applied }: Decision): void {
    const { nonce } = this.dialogs.snapshotRequest(input);
    if (nonce !== undefined && applied !== false && changes.length > 0) this.pressed.add(nonce);
    for (const change of changes) this.apply(change);
  }

  private apply(change: StoreChange): void {
    switch (change.change) {
      case 'createDraft':
      case 'reviseDraft': {
        const { draft, entries } = change.revision;
        this.drafts.set(draft.id, plain({ ...draft, reference: this.referenceOf(draft.id) }));
        this.entries.push(...plain(entries));
        return;
      }
      case 'revokeLinks': {
        const draft = this.drafts.get(change.draftId);
        if (draft) this.drafts.set(draft.id, { ...draft, linksFrom: draft.linksFrom + 1 });
        return;
      }
      case 'deleteDraft':
        this.drafts.delete(change.draftId);
        this.entries.splice(0, Infinity, ...this.entries.filter(({ draftId }) => draftId !== change.draftId));
        this.versions.splice(
          0,
          Infinity,
          ...this.versions.filter(({ draftId }) => draftId !== change.draftId),
        );
        return;
      case 'saveVersion':
        this.versions.push(plain(change.version));
        return;
      case 'saveSettings': {
        const { settings, setBy, readAt } = change;
        this.settings = plain({ settings, settingsSetBy: setBy, settingsRevision: readAt + 1 });
        return;
      }
      case 'saveInterview':
        this.interview = plain(change.interview);
        return;
      case 'forgetInterview':
        this.interview = undefined;
        return;
      case 'markWelcomed':
        this.welcomed = true;
        return;
      case 'countFeedback':
      case 'forgetConversation':
      case 'offerExport':
      case 'eraseMine':
      case 'eraseUnfinished':
        throw new Error(`No officer of this run makes ${change.change}`);
    }
  }

  private snapshot(request: SnapshotRequest, standing: Standing): Snapshot {
    const current =
      this.interview?.draftId === undefined ? undefined : this.drafts.get(this.interview.draftId);
    const named = this.named(request);
    const logged = named ?? current;
    const open = this.newestFirst().find(isOpen);
    const unfinished = request.unfinished ? open : undefined;
    const saved = [...new Set([current, named, unfinished])].flatMap((draft) => this.savedOf(draft) ?? []);
    return {
      ...this.settings,
      welcomed: this.welcomed,
      pressedBefore: request.nonce !== undefined && this.pressed.has(request.nonce),
      ...(this.interview && { interview: this.interview }),
      ...(current && { current }),
      ...(request.history &&
        logged && { history: this.entries.filter(({ draftId }) => draftId === logged.id) }),
      ...(named && { named }),
      ...(request.list && { list: this.list(request.list) }),
      ...(unfinished && { unfinished }),
      ...(request.compared && { compared: this.compared(request.compared) }),
      ...(request.newest !== undefined && { newest: this.newestFirst().slice(0, request.newest) }),
      ...(request.openCard && standing.openCard !== undefined && { openCard: standing.openCard }),
      ...(request.lastMessage && standing.lastMessage !== undefined && { lastMessage: standing.lastMessage }),
      ...(saved.length > 0 && { saved }),
    };
  }

  private newestFirst(): readonly Draft[] {
    return [...this.drafts.values()].sort((a, b) => compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id));
  }

  private named({ draftId, called, reference }: SnapshotRequest): Draft | undefined {
    if (draftId !== undefined) return this.drafts.get(draftId);
    if (called !== undefined) return this.called(called);
    return this.newestFirst().find((draft) => draft.reference === reference);
  }

  private called(call: DraftCall): Draft | undefined {
    if ('reference' in call) return this.named({ reference: call.reference });
    const found = findCalled(this.newestFirst().map(toRow), call);
    return found && this.drafts.get(found.id);
  }

  private compared({
    one,
    other,
  }: NonNullable<SnapshotRequest['compared']>): NonNullable<Snapshot['compared']> {
    const [left, right] = [one && this.called(one), other && this.called(other)];
    return { ...(left && { one: left }), ...(right && { other: right }) };
  }

  private list({ page, pageSize }: NonNullable<SnapshotRequest['list']>): NonNullable<Snapshot['list']> {
    const rows = this.newestFirst().map(toRow);
    return {
      rows: rows.slice(page * pageSize, (page + 1) * pageSize),
      ...{ page, more: (page + 1) * pageSize < rows.length, total: rows.length },
    };
  }

  /** What is no longer worked on is shown as it was saved. */
  private savedOf(draft: Draft | undefined): DraftVersion | undefined {
    if (!draft || isOpen(draft)) return undefined;
    return this.versions.find(({ draftId, version }) => draftId === draft.id && version === draft.version);
  }
}

function toRow({ id, reference, answers, status, revision, updatedAt }: Draft): DraftListRow {
  return { id, reference, title: answers.title ?? '', status, revision, updatedAt };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** As it comes back from where it is kept: data alone. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
