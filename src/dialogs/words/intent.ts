import type { ImportRead } from '../../drafting/importing/found';
import type { SentenceMeans } from '../../charter/schema/sentence';
import type { AuthorityLikely } from '../settings/authorityLikely';
import type { SettingsSaid } from '../settings/settingsSaid';
import type { Standing } from '../turn';
import type { Asked } from './questions/asked';
import type { Compared } from './drafts/compared';
import type { Command, CommandName } from './phrases/command';
import type { DraftIntent } from './draftIntent';

/** What a message means: read once, by `understand`, before anything is decided. */
export type Intent =
  /** Nothing is left of it once it is cleaned. */
  | { readonly intent: 'empty' }
  | { readonly intent: 'tooLong'; readonly length: number }
  /** A notice, a plan or a specification that was pasted. */
  | { readonly intent: 'import'; readonly sent: ImportRead }
  | { readonly intent: 'command'; readonly command: PlainCommand }
  | { readonly intent: 'lookUp'; readonly query: string }
  | { readonly intent: 'named'; readonly named: NamedDraft }
  /** The name of the authority, while its settings are asked for. */
  | { readonly intent: 'nameAuthority'; readonly name: string; readonly likely: AuthorityLikely }
  /** Settings of the authority that are said to be otherwise. */
  | { readonly intent: 'settings'; readonly said: SettingsSaid }
  | { readonly intent: 'request'; readonly request: string }
  | { readonly intent: 'ask'; readonly asked: Asked }
  /** "Back" and its like, where no draft is open. */
  | { readonly intent: 'nothingOpen' }
  | { readonly intent: 'onDraft'; readonly at: Standing; readonly does: DraftIntent }
  /** Two drafts or two versions, to be compared. */
  | { readonly intent: 'compare'; readonly compared: Compared }
  /** Anger with us, or with what was proposed. */
  | { readonly intent: 'complaint' }
  /** Two things that it may mean as well as each other: which, is asked. */
  | { readonly intent: 'either'; readonly ways: readonly [SentenceMeans, SentenceMeans] }
  | { readonly intent: 'unknown' };

/** A draft named by its reference or called by something else, with what is to be done with it. */
export type NamedDraft = Extract<Command, { command: 'named' | 'called' }>;

/** The commands that mean the same wherever the officer stands. */
export type PlainCommand = Exclude<
  CommandName,
  'back' | 'goOn' | 'accept' | 'word' | 'tenderWord' | 'recordWord' | 'redline' | 'kpisFile' | 'noticeFile'
>;

/** A meaning for the draft at hand, or none. */
export function onDraft(at: Standing, does: DraftIntent | undefined): Intent | undefined {
  return does && { intent: 'onDraft', at, does };
}
