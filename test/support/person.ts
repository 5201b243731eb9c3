import { randomUUID } from 'node:crypto';
import { plainText, pressValue, textOf, type Json } from './cardPress';
import type { FakeConnector } from './fakeConnector';

export const BOT_ID = '28:bot';
export const TENANT = 'tenant-stoke';

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}
export type Post = (activity: Json, headers?: Readonly<Record<string, string>>) => Promise<HttpAnswer>;

/** What a person saw after a turn: a new message or a changed card. */
export interface Reply {
  readonly kind: 'sent' | 'updated';
  /** The id of the message that holds it, for pressing its buttons. */
  readonly id: string;
  readonly conversationId: string;
  /** Absent for a plain text. */
  readonly card: Json | undefined;
  /** All there is to read, card or not. */
  readonly text: string;
  readonly summary: string | undefined;
}

export interface PersonOptions {
  readonly userId?: string | undefined;
  readonly tenantId?: string;
  readonly conversationId?: string;
  readonly scope?: 'personal' | 'groupChat' | 'channel';
}

/** Someone who chats with the bot, in one conversation. Speaks the channel's protocol, sees what the channel keeps. */
export class Person {
  readonly channelUserId: string;
  readonly userId: string | undefined;
  readonly tenantId: string;
  readonly conversationId: string;
  readonly scope: 'personal' | 'groupChat' | 'channel';

  constructor(
    readonly name: string,
    private readonly post: Post,
    private readonly connector: () => FakeConnector,
    options: PersonOptions = {},
  ) {
    this.channelUserId = `29:${name}`;
    this.userId = 'userId' in options ? options.userId : `aad-${name}`;
    this.tenantId = options.tenantId ?? TENANT;
    this.scope = options.scope ?? 'personal';
    this.conversationId = options.conversationId ?? `a:personal-${this.channelUserId}`;
  }

  /** The same person in another conversation, for example a group chat. */
  inConversation(conversationId: string, scope: 'groupChat' | 'channel' = 'groupChat'): Person {
    const { userId, tenantId } = this;
    return new Person(this.name, this.post, this.connector, { userId, tenantId, conversationId, scope });
  }

  /** An activity of this person; `parts` add to it or change it. */
  activity(parts: Json): Json {
    return {
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: this.connector().url,
      from: {
        id: this.channelUserId,
        name: `${this.name} Wilber`,
        ...(this.userId && { aadObjectId: this.userId }),
      },
      recipient: { id: BOT_ID, name: 'Social Value Assistant' },
      conversation: {
        id: this.conversationId,
        conversationType: this.scope,
        tenantId: this.tenantId,
        ...(this.scope !== 'personal' && { isGroup: true }),
      },
      channelData: { tenant: { id: this.tenantId } },
      ...parts,
    };
  }

  /** A message as Teams sends it; outside a personal chat the bot is mentioned. */
  message(text: string): Json {
    if (this.scope === 'personal') return this.activity({ type: 'message', text, textFormat: 'plain' });
    const mention = {
      type: 'mention',
      text: '<at>Assistant</at>',
      mentioned: { id: BOT_ID, name: 'Assistant' },
    };
    return this.activity({ type: 'message', text: `<at>Assistant</at>&nbsp;${text}`, entities: [mention] });
  }

  /** A file sent in the person's own chat, kept where `url` says. */
  file(name: string, url: string): Json {
    const contentType = 'application/vnd.microsoft.teams.file.download.info';
    const content = { downloadUrl: url, uniqueId: randomUUID(), fileType: name.split('.').at(-1) };
    const html = { contentType: 'text/html', content: '<p></p>' };
    return this.activity({ type: 'message', text: '', attachments: [html, { contentType, name, content }] });
  }

  /** The press of a button as Teams sends it. */
  press(reply: Reply, title: string, inputs: Readonly<Record<string, string>> = {}): Json {
    if (!reply.card) throw new Error(`"${reply.text}" has no buttons`);
    return this.activity({
      type: 'message',
      value: pressValue(reply.card, title, inputs),
      replyToId: reply.id,
    });
  }

  says(text: string): Promise<Reply[]> {
    return this.sends(this.message(text));
  }

  presses(reply: Reply, title: string, inputs: Readonly<Record<string, string>> = {}): Promise<Reply[]> {
    return this.sends(this.press(reply, title, inputs));
  }

  installs(): Promise<Reply[]> {
    return this.sends(this.activity({ type: 'installationUpdate', action: 'add' }));
  }

  /** Sends an activity and returns what this person sees of the answer, here and in their own chat. */
  async sends(activity: Json): Promise<Reply[]> {
    const before = this.connector().calls.length;
    const { status } = await this.post(activity);
    if (status !== 200) throw new Error(`The bot answered ${status}`);
    return this.seenSince(before);
  }

  /** Everything this person was shown since a number of calls. */
  seenSince(call: number): Reply[] {
    const mine = [this.conversationId, `a:personal-${this.channelUserId}`];
    return this.connector()
      .calls.slice(call)
      .filter(
        (made) =>
          made.status < 300 && made.conversationId !== undefined && mine.includes(made.conversationId),
      )
      .map((made) => {
        const [attachment] = (made.body['attachments'] ?? []) as { content: Json }[];
        return {
          kind: made.method === 'PUT' ? 'updated' : 'sent',
          id: made.keptAs ?? '',
          conversationId: made.conversationId ?? '',
          card: attachment?.content,
          text: attachment ? textOf(attachment.content) : plainText(made.body['text']),
          summary: made.body['summary'] as string | undefined,
        };
      });
  }
}
