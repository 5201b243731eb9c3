import BetterSqlite3 from 'better-sqlite3';

/** A draft as it is on the disk. */
export interface SavedDraft {
  readonly id: string;
  readonly owner_id: string;
  readonly reference: string;
  readonly status: string;
  /** The turns that changed it after the first: a turn makes all its changes at one time, each of them one revision. */
  readonly turns: number;
  readonly revision: number;
  readonly version: number;
  readonly answers: string;
  readonly choices: string;
}

/** A reply as it is in the outbox. */
export interface SavedReply {
  readonly conversation_id: string;
  readonly op: string;
  readonly state: string;
}

/** From now on keeps the text of every reply beside the outbox, which keeps none of what is delivered. */
export function keepReplies(path: string): void {
  const file = new BetterSqlite3(path, { fileMustExist: true });
  file.exec(`
    create table if not exists kept_replies (id integer primary key, op text);
    create trigger if not exists keep_reply after insert on outbox
      begin insert into kept_replies values (new.id, new.op); end`);
  file.close();
}

/** The database file as another process finds it, whatever became of the one that wrote it. */
export class SavedState {
  private readonly file: BetterSqlite3.Database;

  constructor(path: string) {
    this.file = new BetterSqlite3(path, { readonly: true, fileMustExist: true });
  }

  /** "ok", or what is broken. */
  integrity(): unknown {
    return this.file.pragma('integrity_check', { simple: true });
  }

  drafts(): SavedDraft[] {
    const query = `select *, (select count(distinct at) - 1 from changes where draft_id = id) as turns from drafts`;
    return this.hasTables() ? (this.file.prepare(query).all() as SavedDraft[]) : [];
  }

  /** The revisions of a draft's changes, in order. */
  changes(draftId: string): number[] {
    const rows = this.file
      .prepare('select revision from changes where draft_id = ? order by revision')
      .all(draftId);
    return (rows as { revision: number }[]).map(({ revision }) => revision);
  }

  versions(): { draft_id: string; version: number; status: string }[] {
    return this.file.prepare('select draft_id, version, status from versions').all() as ReturnType<
      SavedState['versions']
    >;
  }

  /** Every reply ever made, in the order of the turns. */
  replies(): SavedReply[] {
    const query =
      'select conversation_id, kept.op, state from outbox join kept_replies as kept using (id) order by id';
    return this.file.prepare(query).all() as SavedReply[];
  }

  failures(): number {
    return (this.file.prepare('select count(*) as n from failures').get() as { n: number }).n;
  }

  close(): void {
    this.file.close();
  }

  private hasTables(): boolean {
    return this.file.prepare("select 1 from sqlite_master where name = 'changes'").get() !== undefined;
  }
}
