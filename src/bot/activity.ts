import { z } from 'zod';

const id = z.string().min(1).max(1024);

const account = z.looseObject({
  id: z.string().max(1024),
  name: z.string().nullish(),
  aadObjectId: z.string().max(128).nullish(),
});

const entity = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  mentioned: z.looseObject({ id: z.string() }).nullish(),
});

/**
 * What this bot needs of an activity of the Bot Framework protocol, parsed once. Lengths are bounded, so that no id
 * can fill the database; whatever else the channel adds passes untouched.
 */
export const activityShape = z.looseObject({
  type: z.string().min(1).max(64),
  id: id.nullish(),
  name: z.string().max(256).nullish(),
  action: z.string().max(64).nullish(),
  timestamp: z.string().max(64).nullish(),
  channelId: z.string(),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2048),
  from: z.looseObject({ ...account.shape, id }),
  recipient: account.nullish(),
  conversation: z.looseObject({
    id,
    conversationType: z.string().nullish(),
    tenantId: z.string().max(128).nullish(),
    isGroup: z.boolean().nullish(),
  }),
  channelData: z
    .looseObject({
      eventType: z.string().max(64).nullish(),
      tenant: z.looseObject({ id: z.string().max(128).nullish() }).nullish(),
    })
    .nullish(),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: id.nullish(),
  entities: z.array(z.unknown()).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});
export type InboundActivity = z.infer<typeof activityShape>;

/** The mentions among an activity's entities; anything odd in the list is passed over. */
export function mentionsOf(activity: InboundActivity): { readonly id: string; readonly text: string }[] {
  return (activity.entities ?? []).flatMap((candidate) => {
    const parsed = entity.safeParse(candidate);
    if (!parsed.success || parsed.data.type !== 'mention' || !parsed.data.mentioned) return [];
    return [{ id: parsed.data.mentioned.id, text: parsed.data.text ?? '' }];
  });
}

/** The tenant an activity comes from; Teams states it in one of two places. */
export function tenantOf(activity: InboundActivity): string | undefined {
  return activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? undefined;
}
