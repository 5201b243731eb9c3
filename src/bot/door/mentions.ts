import { z } from 'zod';
import type { InboundActivity } from './activity';

/** Somebody who is mentioned in a text, with the markup that stands there for them. */
export interface Mention {
  readonly id: string;
  readonly text: string;
}

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().max(1024),
  mentioned: z.object({ id: z.string().max(1024) }),
});

/** The mentions among an activity's entities; anything odd in the list is passed over. */
export function mentionsOf({ entities }: Pick<InboundActivity, 'entities'>): Mention[] {
  return (entities ?? []).flatMap((candidate) => {
    const parsed = mention.safeParse(candidate);
    return parsed.success ? [{ id: parsed.data.mentioned.id, text: parsed.data.text }] : [];
  });
}

/** No part of either can run past the next bracket, so that no text makes them slow. */
const MENTIONED = /<at(?:\s[^<>]*)?>([^<>]*)<\/at>/gi;
const LEFT_OVER = /<\/?at(?:\s[^<>]*)?>/gi;

/**
 * A text without the markup of mentions: those of the bot itself go, any other becomes the name that people see. Two who
 * are called the same are told apart by their order, which is that of the entities.
 */
export function withoutMentionMarkup(
  text: string,
  mentions: readonly Mention[],
  ownId: string | undefined,
): string {
  const waiting = mentions.map(({ id, text: markup }) => ({ id, name: nameIn(markup) }));
  const all = [...waiting];
  const takeNext = (name: string): string | undefined => {
    const at = waiting.findIndex((candidate) => candidate.name === name);
    // one entity may stand for several mentions
    if (at < 0) return all.findLast((candidate) => candidate.name === name)?.id;
    return waiting.splice(at, 1)[0]?.id;
  };
  return text
    .replace(MENTIONED, (_markup, name: string) => {
      const id = takeNext(name);
      return id !== undefined && id === ownId ? ' ' : name;
    })
    .replace(LEFT_OVER, ' ');
}

function nameIn(markup: string): string {
  return markup.replace(MENTIONED, '$1');
}
