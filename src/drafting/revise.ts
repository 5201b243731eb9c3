import type { Answers, QuestionId } from './answers';
import type { DraftContent, OfficerTarget } from './draft';

/** One change to a draft. */
export type Change =
  | { readonly change: 'answer'; readonly answers: Answers }
  | { readonly change: 'forget'; readonly question: QuestionId }
  | { readonly change: 'confirm-profile' }
  | { readonly change: 'choose-commitments'; readonly commitments: readonly string[] }
  | { readonly change: 'choose-measures'; readonly commitment: string; readonly measures: readonly string[] }
  | { readonly change: 'set-targets'; readonly targets: Readonly<Record<string, OfficerTarget | undefined>> }
  | { readonly change: 'confirm-kpis' }
  | { readonly change: 'accept-reason'; readonly reason: string; readonly at: string }
  | { readonly change: 'below-floor'; readonly take: 'none' | 'light' };

/**
 * A new content with the change made and everything that no longer holds let go: answers that do not depend on the change
 * stay; choices are kept while the commitment or measure they belong to still suits.
 */
export declare function reviseDraft(content: DraftContent, change: Change): DraftContent;

