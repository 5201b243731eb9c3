import type { Holdings, SettingsSave } from '../record/holdings';
import type { Reaction } from './turnInput';
import type { CardJson } from '../cards/json/cardJson';
import type { AuthoritySettings, QuestionId } from '../record/answers';
import type { PackStamp } from '../charter/schema/packStamp';
import type { Issue } from '../drafting/checks/issue';
import type { Draft } from '../record/draft';
import type { SettingsSetBy } from '../record/settings';
import type { Entry, Revision } from '../record/revise';
import type { DocumentKind } from '../charter/schema/vocabulary';
import type { DraftDocument } from '../drafting/documents/schedule/assembleDraft';

/** What one person is doing in one conversation: one row per conversation and person, naming the draft under way. */
export interface Interview {
  /** The draft under way, if any. */
  readonly draftId?: string;
  /** What the open card asks, beyond what the draft itself says: an answer being changed, a rename, a deletion, the settings. */
  readonly open?:
    | { readonly what: 'answer'; readonly question: QuestionId; readonly aspect?: 'vat' }
    | {
        readonly what:
          | 'profile'
          | 'commitments'
          | 'measures'
          | 'targets'
          | 'assessment'
          | 'remedies'
          | 'reasons'
          | 'section52'
          | 'form'
          | 'tender';
      }
    | { readonly what: 'rename' | 'delete'; readonly draftId: string }
    | { readonly what: 'settings' | 'erasure' };
  /** The revision of the settings under which the draft was shown last: what is accepted was seen under these. */
  readonly settingsSeen?: number;
  /** What was said last was not understood; forgotten with the next step. */
  readonly missed?: true;
  /** The number of the KPI that was asked about or set last: what “it” is; forgotten with the next step. */
  readonly spoken?: number;
  /** Nonce of the newest card that can write; an older one is stale. */
  readonly nonce?: string;
  /** When this person last said something here: ISO time. */
  readonly lastSeen: string;
}

/** A numbered version: made when the officer says so or a document leaves. */
export interface DraftVersion {
  readonly draftId: string;
  readonly version: number;
  readonly madeAt: string;
  readonly status: Draft['status'];
  /** The charter pack it was written with. */
  readonly pack: PackStamp;
  /** Which shape of document this is (`DOCUMENT_SHAPE`): an older one still renders. */
  readonly shape: number;
  readonly document: DraftDocument;
  /** What the checks had found: only what to consider, where the draft was ready. */
  readonly issues: readonly Issue[];
}

/** A line of "My drafts". */
export interface DraftListRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  /** `unknown`: a newer version's, which this one does not know. */
  readonly status: Draft['status'] | 'unknown';
  readonly revision: number;
  readonly updatedAt: string;
}

/** What is kept and cannot be read: damaged, or written by a newer version. It stays as it is, and its owner is told. */
export type SetAside =
  | { readonly what: 'settings' }
  /** `asked`: the action is about this draft; else it is the interview's. */
  | {
      readonly what: 'draft';
      readonly reference: string;
      readonly title: string;
      readonly asked: boolean;
    }
  /** What made this draft what it is, or how it was saved. */
  | { readonly what: 'history' | 'saved'; readonly reference: string };

/** What the turn reads before it decides: named by `snapshotRequest`, loaded by `storage/`. Only what this person may see. */
export interface Snapshot {
  readonly settings?: AuthoritySettings;
  /** Who set each of them, and when. */
  readonly settingsSetBy?: SettingsSetBy;
  /** Grows with every save of the settings; 0 before the first. */
  readonly settingsRevision: number;
  readonly interview?: Interview;
  /** The interview's draft, if it is still there and still theirs. */
  readonly current?: Draft;
  /** Its changes, oldest first, where they were asked for. */
  readonly history?: readonly Entry[];
  /** The draft that the action names, if it is theirs. */
  readonly named?: Draft;
  readonly list?: {
    readonly rows: readonly DraftListRow[];
    readonly page: number;
    readonly more: boolean;
    readonly total: number;
  };
  /** The drafts to be compared, where just one is called so. */
  readonly compared?: { readonly one?: Draft; readonly other?: Draft };
  /** Their newest drafts, as they stand. */
  readonly newest?: readonly Draft[];
  /** Their newest unfinished draft, for "welcome back". */
  readonly unfinished?: Draft;
  /**
   * The newest version of each draft above that is shown as it was saved; and of one that was last seen with another pack,
   * the newest version made with another pack, to show what differs.
   */
  readonly saved?: readonly DraftVersion[];
  /** The message that holds the newest card that this person can press here, where it was asked for. */
  readonly openCard?: string;
  /** The message of ours that stands last in this conversation, where it was asked for. */
  readonly lastMessage?: string;
  /** What is kept of this person, where it was asked for. */
  readonly holdings?: Holdings;
  /** The last saves of the settings, newest first, where they were asked for. */
  readonly settingsSaves?: readonly SettingsSave[];
  /** What of all this is there and cannot be read. */
  readonly setAside?: readonly SetAside[];
  readonly welcomed: boolean;
  /** This press carries a nonce that an earlier press of this person used up: it is answered with the current state and applies nothing. */
  readonly pressedBefore: boolean;
}
/** A draft by its place in the list of its owner's, newest first, or by words of its title. */
export type CalledDraft = { readonly place: number } | { readonly words: readonly string[] };

/** A draft by its reference, or by what it is called. */
export type DraftCall = CalledDraft | { readonly reference: string };

export interface SnapshotRequest {
  /** Today's charter pack: which drafts were last seen with another. */
  readonly pack?: PackStamp;
  /** The draft to load as `named`, by id or by its reference. */
  readonly draftId?: string;
  readonly reference?: string;
  /** The draft to load as `named`, where just one is called so. */
  readonly called?: CalledDraft;
  /** Two drafts to load as `compared`. */
  readonly compared?: { readonly one?: DraftCall; readonly other?: DraftCall };
  /** How many of the newest drafts to load. */
  readonly newest?: number;
  /** The nonce of a press that writes. */
  readonly nonce?: string;
  readonly list?: { readonly page: number; readonly pageSize: number };
  /** Whether to read what made the draft under way what it is. */
  readonly history?: boolean;
  /** Whether to count what is kept of this person. */
  readonly holdings?: boolean;
  /** How many of the last saves of the settings to read. */
  readonly settingsSaves?: number;
  /** Whether the newest unfinished draft may be offered. */
  readonly unfinished?: boolean;
  /** Whether a card may be left behind: the newest that can be pressed is then looked for. */
  readonly openCard?: boolean;
  /** Whether the pressed card may stand last, and be gone on with in its place. */
  readonly lastMessage?: boolean;
}

/** What the turn writes. Every write to a draft or the settings names the revision it was read at. */
export type StoreChange =
  | { readonly change: 'createDraft'; readonly revision: Revision }
  | { readonly change: 'reviseDraft'; readonly revision: Revision }
  | { readonly change: 'deleteDraft'; readonly draftId: string; readonly readAt: number }
  /** The links that were given to documents of this draft open no more. */
  | { readonly change: 'revokeLinks'; readonly draftId: string; readonly readAt: number }
  | { readonly change: 'saveVersion'; readonly version: DraftVersion }
  | {
      readonly change: 'saveSettings';
      readonly settings: AuthoritySettings;
      readonly setBy: SettingsSetBy;
      readonly readAt: number;
    }
  | { readonly change: 'saveInterview'; readonly interview: Interview }
  | { readonly change: 'forgetInterview' }
  | { readonly change: 'markWelcomed' }
  /** Whether a message helped: counted, without whose opinion it is. */
  | { readonly change: 'countFeedback'; readonly reaction: Reaction; readonly activityId: string }
  /** A link to all that is kept of this person works until then (ISO time). */
  | { readonly change: 'offerExport'; readonly id: string; readonly until: string }
  /** All that is kept of this person goes, but for what is not theirs alone. */
  | { readonly change: 'eraseMine' }
  /** Their drafts that nobody has finished go. */
  | { readonly change: 'eraseUnfinished' }
  /** Uninstalled from this conversation: the conversation's interview rows and outbox go; drafts stay with their owner. */
  | { readonly change: 'forgetConversation' };

/** What a card that can still be pressed shows: which view, of which draft, under which nonce. */
export interface LiveView {
  readonly shows: string;
  readonly draftId?: string;
  readonly nonce?: string;
}

/** What is an answer, and no question: Teams asks below it whether it helped. */
const RATED = ['charter', 'why', 'review'] as const;
export type Rated = (typeof RATED)[number];

/** Whether a card that shows this is an answer, and no question. */
export function isRated(shows: string): boolean {
  return (RATED as readonly string[]).includes(shows);
}

/** What the turn sends, in order, after the commit. A card is kept as live, to be updated later, where it says what it shows. */
export type Op =
  | { readonly op: 'send'; readonly card: CardJson; readonly summary: string; readonly live?: LiveView }
  | { readonly op: 'sendText'; readonly text: string }
  /** Replaces the pressed card; when it is gone (404), the same card is sent as a new message. */
  | {
      readonly op: 'update';
      readonly activityId: string;
      readonly card: CardJson;
      readonly summary: string;
      readonly live?: LiveView;
    }
  /** Replaces a card that was left behind by what was typed. Tried once, and no loss where the channel does not take it. */
  | { readonly op: 'refresh'; readonly activityId: string; readonly card: CardJson; readonly summary: string }
  /** To the person's own chat with the bot, whatever scope the turn came from. */
  | { readonly op: 'sendPersonal'; readonly card: CardJson; readonly summary: string };

export interface Decision {
  readonly changes: readonly StoreChange[];
  readonly ops: readonly Op[];
  /** False where a press was refused or only fetched something: it uses up nothing, and its button goes on working. */
  readonly applied?: false;
  /** Answer to an invoke: the body of HTTP 200. Absent for messages. */
  readonly invoke?: { readonly statusCode: number; readonly type: string; readonly value: unknown };
}

/** Everything from outside that deciding needs: ids and time are arguments. */
export interface DecideEnv {
  /** ISO time of this turn. */
  readonly now: string;
  /** ISO date in the United Kingdom. */
  readonly today: string;
  readonly newId: () => string;
  /** How many minutes a link to a document works. */
  readonly linkMinutes: number;
  /** Address of one of the Word files of a draft's newest version, signed, expiring and revocable; made by `bot/`. */
  readonly documentLink: (draft: Pick<Draft, 'id' | 'version' | 'linksFrom'>, kind: DocumentKind) => string;
  /** Address of an export of all that is kept of a person, signed likewise, and until when it works (ISO time). */
  readonly exportLink: (id: string) => { readonly link: string; readonly until: string };
  /** After so many days without a change a draft that nobody has finished is deleted; 0: never. */
  readonly draftsKeptDays: number;
  /** What becomes of a person's unfinished drafts when they remove the assistant from their own chat. */
  readonly onUninstall: 'keep' | 'delete';
}
