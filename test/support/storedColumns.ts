import { z } from 'zod';
import { draftStatus } from '../../src/charter/schema/vocabulary';
import { answersShape } from '../../src/record/answerShapes';
import { changeShape } from '../../src/record/changeShape';
import { settingsSetByShape, settingsShape } from '../../src/record/settings';
import { choicesShape, packStampShape } from '../../src/record/shapes';
import type { Erasure } from '../../src/storage/erasures';
import * as shapes from '../../src/storage/shapes';
import type { ConversationAddress } from '../../src/storage/store';
import type { OutboxTable, Tables } from '../../src/storage/tables';
import type { Reaction } from '../../src/turn/turnInput';

/** No enum: an id, a time, a count, a flag, or somebody's text. */
type Free = 'free';
const id = 'free';
const at = 'free';
const count = 'free';
const text = 'free';

const scope = z.enum(['personal', 'group', 'channel'] satisfies ConversationAddress['scope'][]);
const outboxState = z.enum(['waiting', 'delivered', 'abandoned'] satisfies OutboxTable['state'][]);
const erased = z.enum(['draft', 'person'] satisfies Erasure['erased'][]);
const reaction = z.enum(['like', 'dislike'] satisfies Reaction[]);

/** Every column that is kept, with the schema that says which enums stand in it: the compiler fails here when one is added. */
export const STORED_COLUMNS: {
  readonly [T in keyof Tables]: { readonly [C in keyof Tables[T]]-?: z.ZodType | Free };
} = {
  conversations: {
    ...{ conversation_id: id, tenant_id: id, scope, service_url: text, bot_id: id, channel_user_id: id },
    ...{ user_id: id, welcomed: count, turn: count, last_turn_at: at },
  },
  interviews: { conversation_id: id, tenant_id: id, user_id: id, state: shapes.interview, updated_at: at },
  drafts: {
    ...{ id, tenant_id: id, owner_id: id, reference: text, title: text, status: draftStatus },
    ...{
      revision: count,
      version: count,
      value_pence: count,
      links_from: count,
      created_at: at,
      updated_at: at,
    },
    ...{ answers: answersShape, choices: choicesShape, pack: packStampShape },
  },
  counters: { tenant_id: id, last_number: count },
  changes: {
    ...{ draft_id: id, revision: count, who: id, at, shape: count },
    ...{ change: changeShape, pack: packStampShape, before: shapes.before },
  },
  versions: {
    ...{ draft_id: id, version: count, status: draftStatus, made_at: at, shape: count },
    ...{ pack: packStampShape, document: shapes.draftDocument, issues: z.array(shapes.issueFrame) },
  },
  settings: {
    ...{ tenant_id: id, settings: settingsShape, set_by: settingsSetByShape },
    ...{ revision: count, updated_at: at },
  },
  settings_changes: {
    ...{ tenant_id: id, revision: count, who: id, at },
    ...{ before: settingsShape, after: settingsShape },
  },
  turns: { key: id, conversation_id: id, user_id: id, nonce: id, invoke: shapes.invoke, at },
  outbox: {
    ...{ id, turn_key: id, position: count, conversation_id: id, tenant_id: id, unsure: count },
    ...{ personal_conversation_id: id, address: shapes.address, op: shapes.op, state: outboxState },
    ...{ sent_activity_id: id, claimed_by: id, reason: text, made_at: at, settled_at: at },
  },
  live_cards: {
    // which view it is stands there as text, for the counts of feedback
    ...{ conversation_id: id, tenant_id: id, activity_id: id, shows: text, draft_id: id },
    ...{ user_id: id, nonce: id, made_at: at },
  },
  feedback: { day: at, about: text, reaction, times: count },
  failures: { key: id, times: count, at },
  secrets: { name: text, value: text },
  erasures: { kind: erased, subject: id, at },
  exports: { id, tenant_id: id, user_id: id, expires_at: at },
  instances: { id, seen_at: count },
};
