import type { AuthoritySettings } from './answers';

/** What is kept of a person, as they are shown it before it is erased. */
export interface Holdings {
  /** What their owner may delete, with every change and version of it. */
  readonly drafts: number;
  readonly changes: number;
  readonly versions: number;
  /** The newest of all their drafts. */
  readonly newest: readonly { readonly reference: string; readonly title: string }[];
  /** Drafts that are not theirs alone to delete as they stand. */
  readonly staying: number;
  /** Whether they set any of the authority's settings. */
  readonly setSettings: boolean;
  /** Another text whenever anything of this is otherwise: what is erased is what was shown. */
  readonly seen: string;
}

/** One save of an authority's settings. */
export interface SettingsSave {
  /** The account of who saved; empty where that was erased. */
  readonly who: string;
  readonly at: string;
  /** Undefined before the first. */
  readonly before?: AuthoritySettings;
  readonly after: AuthoritySettings;
}
