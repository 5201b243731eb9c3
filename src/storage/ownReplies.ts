import type { Kysely } from 'kysely';
import type { Owner } from './owner';
import type { Tables } from './tables';

/** Replies made for a person: in their own chats, on their way to them, and to what they said elsewhere. */
export function findReplies(db: Kysely<Tables>, { tenantId, userId }: Owner) {
  return db
    .selectFrom('outbox')
    .where('tenant_id', '=', tenantId)
    .where((each) => {
      const chats = each
        .selectFrom('conversations')
        .select('conversation_id')
        .where('tenant_id', '=', tenantId)
        .where('user_id', '=', userId)
        .where('scope', '=', 'personal');
      const turns = each.selectFrom('turns').select('key').where('user_id', '=', userId);
      return each.or([
        each('conversation_id', 'in', chats),
        each('personal_conversation_id', 'in', chats),
        each('turn_key', 'in', turns),
      ]);
    });
}
