import type { SentContent } from '../drafting/importing/readSent';

/** Who, where and when: common to every activity the bot answers. Parsed once in `bot/`. */
export interface TurnSource {
  readonly conversationId: string;
  /** Channel threads share a conversation row per thread: the id includes `;messageid=`. */
  readonly scope: 'personal' | 'group' | 'channel';
  readonly tenantId: string;
  /** aadObjectId; absent: no drafts for this person. */
  readonly userId?: string;
  /** First name for a greeting, cleaned; never logged. */
  readonly userName?: string;
  /** The whole name, kept with what they set for their authority; never logged. */
  readonly fullName?: string;
}

/** Why a file was not read: each has its sentence in the pack. */
export type FileRefusal =
  'tooLarge' | 'notFetched' | 'otherHost' | 'otherKind' | 'notWord' | 'macros' | 'unsafe' | 'empty' | 'busy';

/** A file that was sent, as far as it was read before the turn: what is decided hangs on this alone, and may be decided again. */
export interface SentFile {
  readonly name: string;
  readonly read: SentContent | { readonly refused: FileRefusal };
  /** Others came with it that were not read. */
  readonly others: boolean;
}

export type Reaction = 'like' | 'dislike';

/** One thing that reached the bot, as the dialogs see it. */
export type TurnInput = TurnSource &
  (
    | { readonly kind: 'message'; readonly text: string; readonly file?: SentFile }
    /** A card's Action.Submit: `value` is untrusted; `cardActivityId` is the message that holds the card. */
    | { readonly kind: 'press'; readonly value: unknown; readonly cardActivityId?: string }
    /** Action.Execute (invoke adaptiveCard/action). */
    | { readonly kind: 'invoke'; readonly value: unknown; readonly cardActivityId?: string }
    /** A dialog (invoke task/fetch), or a button pressed in one (task/submit). `value` is untrusted. */
    | { readonly kind: 'dialog'; readonly value: unknown; readonly submitted: boolean }
    /** "Was this helpful?", under a message of ours (invoke message/submitAction). What was written beside it is not taken. */
    | { readonly kind: 'feedback'; readonly reaction: Reaction; readonly activityId: string }
    | { readonly kind: 'installed' }
    | { readonly kind: 'uninstalled' }
    /** An edited message is not run again. */
    | { readonly kind: 'edited' }
  );

/** Whether the channel waits for an answer in the HTTP response. */
export function isInvoke({ kind }: TurnInput): boolean {
  return kind === 'invoke' || kind === 'dialog' || kind === 'feedback';
}

/** Whether others may read the chat: nothing of a person's own is shown in it. */
export function isShared({ scope }: TurnSource): boolean {
  return scope !== 'personal';
}
