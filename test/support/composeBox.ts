import { z } from 'zod';
import type { CardJson } from '../../src/cards/json/cardJson';
import type { Person } from './person';
import type { Bot } from './startBot';

const card = z.custom<CardJson>((value) => typeof value === 'object' && value !== null);

/** Teams' shapes of an answer to `composeExtension/query`, and nothing beside them. */
const answerShape = z.strictObject({
  composeExtension: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('result'),
      attachmentLayout: z.literal('list'),
      attachments: z.array(
        z.strictObject({
          contentType: z.literal('application/vnd.microsoft.card.adaptive'),
          content: card,
          preview: z.strictObject({
            contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
            content: z.strictObject({ title: z.string().min(1), text: z.string().min(1) }),
          }),
        }),
      ),
    }),
    z.strictObject({ type: z.literal('message'), text: z.string().min(1) }),
  ]),
});
type Answer = z.infer<typeof answerShape>['composeExtension'];

/** A result as the person sees it in the list, and the card that is put into the chat when they pick it. */
export interface Found {
  readonly title: string;
  readonly text: string;
  readonly card: CardJson;
}

/** What Teams sends while somebody types; before that `initialRun` stands in the place of what is typed. */
export function queryValue(commandId: string, typed?: string, skip = 0): object {
  const parameter =
    typed === undefined ? { name: 'initialRun', value: 'true' } : { name: 'query', value: typed };
  return { commandId, parameters: [parameter], queryOptions: { skip, count: 25 } };
}

/** Posts a query and parses the answer by Teams' shapes. */
export async function asks(bot: Bot, person: Person, value: unknown): Promise<Answer> {
  const activity = person.activity({ type: 'invoke', name: 'composeExtension/query', value });
  const { status, body } = await bot.post(activity);
  if (status !== 200) throw new Error(`The bot answered ${status}`);
  return answerShape.parse(JSON.parse(body)).composeExtension;
}

/** The results of a query; none where there is a message in their place. */
export async function finds(bot: Bot, person: Person, commandId: string, typed?: string, skip = 0) {
  const answer = await asks(bot, person, queryValue(commandId, typed, skip));
  if (answer.type === 'message') return [];
  return answer.attachments.map(({ content, preview }): Found => ({ ...preview.content, card: content }));
}

/** The sentence that stands in the place of results. */
export async function isTold(bot: Bot, person: Person, commandId: string, typed?: string): Promise<string> {
  const answer = await asks(bot, person, queryValue(commandId, typed));
  return answer.type === 'message' ? answer.text : '';
}
