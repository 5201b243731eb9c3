import { draftStatus, type DraftStatus } from '../charter/schema/vocabulary';
import type { Change } from './change';
import type { Draft } from './draft';

/** What a person is to a draft. */
export type Role = 'owner';

/** What may be asked of a draft: a change that is kept, or to delete it with everything kept of it. */
export type Act = Change['change'] | 'delete';

/** What a status means. */
interface Standing {
  /** Work goes on: the document is worked out anew each time. Otherwise it is shown as it was saved. */
  readonly open: boolean;
  /** Nobody has finished it: it goes when it has not been changed for as long as the authority says. What was finished may stand in a tender. */
  readonly lapses: boolean;
  readonly allowed: Readonly<{ [R in Role]: ReadonlySet<Act> }>;
}

const WORKING = [
  'answer',
  'confirm-profile',
  'set-settings',
  'want-commitment',
  'choose-commitments',
  'choose-measures',
  'set-targets',
  'set-baselines',
  'confirm-kpis',
  'accept-reason',
  'set-assessment',
  'choose-remedies',
  'set-section-52',
  'record-check',
  'below-floor',
  'rename',
  'save-version',
  'mark-ready',
  'undo',
] as const satisfies Act[];

/**
 * The one table of who may do what to a draft, by its status. Read through the three functions below. How a draft comes to
 * be stands nowhere in it: nothing that is there can be begun again.
 */
const LIFECYCLE: Readonly<{ [S in DraftStatus]: Standing }> = {
  draft: { open: true, lapses: true, allowed: { owner: new Set<Act>([...WORKING, 'delete']) } },
  ready: {
    open: false,
    lapses: false,
    // "no clause" was recorded, and the card that says so offers a light one
    allowed: { owner: new Set<Act>(['reopen', 'confirm-tender', 'below-floor', 'delete']) },
  },
};

/** Whether work on a draft goes on; where not, it is shown as it was saved. */
export function isOpen({ status }: Pick<Draft, 'status'>): boolean {
  return LIFECYCLE[status].open;
}

/** The statuses in which work goes on: what "unfinished" means where drafts are looked up. */
export const OPEN_STATUSES: readonly DraftStatus[] = draftStatus.options.filter((status) =>
  isOpen({ status }),
);

/** The statuses in which a draft that nobody changes goes in the end. */
export const LAPSING_STATUSES: readonly DraftStatus[] = draftStatus.options.filter(
  (status) => LIFECYCLE[status].lapses,
);

/** Whether this draft goes in the end, if nobody changes it. */
export function lapses({ status }: Pick<Draft, 'status'>): boolean {
  return LIFECYCLE[status].lapses;
}

/** The statuses in which somebody may do this to a draft. */
export function statusesThatAllow(role: Role, act: Act): readonly DraftStatus[] {
  return draftStatus.options.filter((status) => allows({ status }, role, act));
}

/** Whether somebody may do this to a draft as it stands. */
export function allows({ status }: Pick<Draft, 'status'>, role: Role, act: Act): boolean {
  return LIFECYCLE[status].allowed[role].has(act);
}
