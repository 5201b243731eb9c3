import type { Generated } from 'kysely';

/** The tables as SQL sees them: portable columns only (JSON as text, ISO times, 0/1, money as whole pence). Rows never leave this folder. */
export interface Tables {
  conversations: ConversationTable;
  interviews: InterviewTable;
  drafts: DraftTable;
  counters: { tenant_id: string; last_number: number };
  changes: ChangeTable;
  versions: VersionTable;
  settings: { tenant_id: string; settings: string; set_by: string; revision: number; updated_at: string };
  settings_changes: SettingsChangeTable;
  turns: TurnTable;
  outbox: OutboxTable;
  live_cards: LiveCardTable;
  feedback: { day: string; about: string; reaction: string; times: number };
  failures: { key: string; times: number; at: string };
  /** What links were signed with before migration 0010; empty since, and there for an older build beside this one. */
  secrets: { name: string; value: string };
  erasures: ErasureTable;
  /** Who may load an export of all that is kept of them, by its link, until when. */
  exports: { id: string; tenant_id: string; user_id: string; expires_at: string };
  /** The instances that serve this database. `seen_at`: milliseconds of the database's own clock. */
  instances: { id: string; seen_at: number };
}

export interface ConversationTable {
  conversation_id: string;
  tenant_id: string;
  scope: string;
  service_url: string;
  bot_id: string;
  channel_user_id: string;
  user_id: string | null;
  welcomed: number;
  turn: number;
  last_turn_at: string;
}

export interface InterviewTable {
  conversation_id: string;
  tenant_id: string;
  user_id: string;
  state: string;
  updated_at: string;
}

export interface DraftTable {
  id: string;
  tenant_id: string;
  owner_id: string;
  reference: string;
  title: string;
  status: string;
  revision: number;
  version: number;
  value_pence: number | null;
  answers: string;
  choices: string;
  pack: string;
  /** How often the links to its documents were revoked. */
  links_from: Generated<number>;
  created_at: string;
  updated_at: string;
}

/** One change of a draft, beside the row that is read; falls with it. `revision` is the draft's after the change. */
export interface ChangeTable {
  draft_id: string;
  revision: number;
  who: string;
  at: string;
  change: string;
  pack: string;
  shape: number;
  before: string;
}

/** One save of an authority's settings, kept beside them. `revision` is theirs after it. */
export interface SettingsChangeTable {
  tenant_id: string;
  revision: number;
  who: string;
  at: string;
  /** Null before the first. */
  before: string | null;
  after: string;
}

export interface VersionTable {
  draft_id: string;
  version: number;
  status: string;
  made_at: string;
  pack: string;
  shape: number;
  document: string;
  issues: string;
}

export interface TurnTable {
  key: string;
  conversation_id: string;
  /** Whose nonce it is. */
  user_id: string | null;
  nonce: string | null;
  invoke: string | null;
  at: string;
}

/** What was erased: a draft by its id, or all that was kept of a person by then. */
export interface ErasureTable {
  kind: string;
  /** A draft's id, or what stands for a person (`personKey`). */
  subject: string;
  at: string;
}

export interface LiveCardTable {
  conversation_id: string;
  tenant_id: string;
  activity_id: string;
  shows: string;
  draft_id: string | null;
  user_id: string | null;
  nonce: string | null;
  made_at: string;
}

export interface OutboxTable {
  id: Generated<number>;
  turn_key: string;
  position: number;
  conversation_id: string;
  tenant_id: string;
  personal_conversation_id: string | null;
  address: string;
  /** Null once swept: the text of a reply is kept for an hour. */
  op: string | null;
  state: 'waiting' | 'delivered' | 'abandoned';
  sent_activity_id: string | null;
  /** How often it may have arrived without our knowing. */
  unsure: Generated<number>;
  /** The instance that sends it; null where nobody does yet, and where there is one instance alone. */
  claimed_by: string | null;
  reason: string | null;
  made_at: string;
  settled_at: string | null;
}
