import type { PackStamp } from '../charter/schema/packStamp';
import type { Change } from './change';
import type { Before } from './parts';

/** One change as it is kept, beside the draft that it made. `revision` is the draft's after it. */
export interface Entry {
  readonly draftId: string;
  readonly revision: number;
  readonly who: string;
  readonly at: string;
  readonly change: Change;
  readonly pack: PackStamp;
  readonly shape: number;
  readonly before: Before;
}

/** Why a change is refused. */
export type Why =
  /** The draft's status does not allow it, or not to this person. */
  | 'not-allowed'
  /** Undo: nothing was kept of such a change, or not of all that came after it. */
  | 'nothing-to-undo'
  /** Undo: it went further than the draft, and cannot be taken back from here. */
  | 'not-undoable'
  /** Undo: the same part was changed again since. */
  | 'changed-since'
  /** Undo: what was kept of what stood before is damaged, or a newer version's. */
  | 'unreadable';
