import type { Kysely } from 'kysely';
import type { Reaction } from '../turn/turnInput';
import type { ConversationKey, FeedbackCount } from './store';
import type { Tables } from './tables';

/** Counts one reaction to a message. Nothing tells afterwards whose it was. */
export async function countFeedback(
  db: Kysely<Tables>,
  { conversationId, tenantId }: ConversationKey,
  { reaction, activityId }: { readonly reaction: Reaction; readonly activityId: string },
  now: string,
): Promise<void> {
  const card = await db
    .selectFrom('live_cards')
    .select('shows')
    .where('conversation_id', '=', conversationId)
    .where('tenant_id', '=', tenantId)
    .where('activity_id', '=', activityId)
    .executeTakeFirst();
  await db
    .insertInto('feedback')
    .values({ day: now.slice(0, 10), about: card?.shows ?? 'unknown', reaction, times: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['day', 'about', 'reaction'])
        .doUpdateSet(({ eb }) => ({ times: eb('feedback.times', '+', 1) })),
    )
    .execute();
}

/** All that was counted, oldest first. */
export async function readFeedback(db: Kysely<Tables>): Promise<FeedbackCount[]> {
  return db.selectFrom('feedback').selectAll().orderBy('day').orderBy('about').orderBy('reaction').execute();
}
