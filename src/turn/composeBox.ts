import type { CardJson } from '../cards/json/cardJson';
import type { AuthoritySettings } from '../record/answers';
import type { Draft } from '../record/draft';
import type { DraftListRow, DraftVersion } from './decision';
import type { TurnSource } from './turnInput';

/** What can be looked up in the compose box; the manifest names the same. */
export const COMPOSE_COMMANDS = ['charter', 'clauses', 'drafts'] as const;
export type ComposeCommand = (typeof COMPOSE_COMMANDS)[number];

/** What somebody looks up in the compose box, as far as it is typed. Untrusted, cleaned and bounded in `bot/`. */
export interface ComposeQuery extends Pick<TurnSource, 'tenantId' | 'userId'> {
  /** The channel's own id of who asks, known even where the person is not: for counting how often they do. */
  readonly askedBy: string;
  /** Undefined where it is none of ours: an older manifest may still name it. */
  readonly command: ComposeCommand | undefined;
  /** Empty before anything is typed. */
  readonly text: string;
  readonly skip: number;
  readonly count: number;
}

/** A result: how it is listed to the person who looks, and the card that is put into the chat when they pick it. */
export interface ComposeResult {
  readonly title: string;
  readonly about: string;
  readonly card: CardJson;
}

/** What is found, or why nothing is, as a sentence for the person who looks. */
export type ComposeAnswer = { readonly results: readonly ComposeResult[] } | { readonly message: string };

/** Which drafts of a person to read whole, by their ids, of the lines of their list. */
export type PickDrafts = (rows: readonly DraftListRow[]) => readonly string[];

/** A person's own drafts with what is needed to show them. */
export interface OwnDrafts {
  readonly settings?: AuthoritySettings;
  readonly drafts: readonly Draft[];
  /** The newest version of each draft that is shown as it was saved. */
  readonly saved: readonly DraftVersion[];
}
