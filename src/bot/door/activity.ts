import { z } from 'zod';

/** More members than one event needs to name the bot, more mentions than a person makes. */
const MOST_ENTRIES = 100;

const id = z.string().min(1).max(1024);
const shortText = z.string().max(256);
const tenantId = z.string().max(128).nullish();

const account = z.object({
  id: z.string().max(1024),
  name: shortText.nullish(),
  aadObjectId: z.string().max(128).nullish(),
});

/**
 * A list cut before its entries are looked at, so that a long one costs no more than a short one. It is not refused: a
 * whole department added to a team, or a message to everybody, is honest, and loses nothing that this bot looks for.
 */
function cutList<S extends z.ZodType>(entry: S) {
  const cut = (list: unknown): unknown => (Array.isArray(list) ? list.slice(0, MOST_ENTRIES) : list);
  return z.preprocess(cut, z.array(entry).nullish());
}

/**
 * What this bot needs of an activity of the Bot Framework protocol, parsed once; whatever else the channel adds is left
 * behind. Lengths are bounded, so that no id can fill the database; texts and values by the body that brings them.
 */
export const activityShape = z.object({
  type: z.string().min(1).max(64),
  id: id.nullish(),
  name: shortText.nullish(),
  action: z.string().max(64).nullish(),
  timestamp: z.string().max(64).nullish(),
  channelId: z.string().max(64),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2048),
  // the person's own tenant, where the channel says it: not always the conversation's
  from: account.extend({ id, tenantId }),
  recipient: account.nullish(),
  conversation: z.object({
    id,
    conversationType: z.string().max(64).nullish(),
    tenantId,
    isGroup: z.boolean().nullish(),
  }),
  channelData: z
    .object({
      eventType: z.string().max(64).nullish(),
      tenant: z.object({ id: tenantId }).nullish(),
    })
    .nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: id.nullish(),
  entities: cutList(z.unknown()),
  attachments: cutList(z.unknown()),
  membersAdded: cutList(account),
  membersRemoved: cutList(account),
});
export type InboundActivity = z.infer<typeof activityShape>;

/** The tenant an activity comes from. Teams states it in one of two places or in both; undefined where they disagree. */
export function tenantOf({ conversation, channelData }: InboundActivity): string | undefined {
  const stated = [conversation.tenantId, channelData?.tenant?.id].filter(
    (tenant) => typeof tenant === 'string',
  );
  const [tenant] = stated;
  const agreed = stated.every((other) => other.toLowerCase() === tenant?.toLowerCase());
  return agreed && tenant !== '' ? tenant : undefined;
}
