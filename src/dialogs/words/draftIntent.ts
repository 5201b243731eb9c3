import type { Answers, QuestionId } from '../../record/answers';
import type { DocumentKind } from '../../charter/schema/vocabulary';
import type { Step } from '../steps/step';

/** What a message means to the draft that the officer stands at. */
export type DraftIntent =
  /** The rest of the questions on one form. */
  | { readonly does: 'openForm' }
  | { readonly does: 'back' | 'goOn' | 'accept' }
  /** A Word file, or why there is none yet. */
  | { readonly does: 'word'; readonly kind: DocumentKind }
  /** Name and post of who confirms that the wording may go to bidders. */
  | { readonly does: 'confirmTender'; readonly fields: Readonly<Record<'name' | 'post', string>> }
  /** The title of a button of the open card: what the button sends. */
  | { readonly does: 'press'; readonly sent: unknown }
  | { readonly does: 'rename'; readonly title: string }
  | { readonly does: 'tick'; readonly tick: 'add' | 'remove' | 'keep'; readonly named: string }
  | { readonly does: 'tick'; readonly tick: 'swap'; readonly named: string; readonly instead: string }
  /** The target of a KPI; with neither number nor name, of the only one there is. `by`: from the present figure. */
  | {
      readonly does: 'setTarget';
      readonly kpi?: number;
      readonly named?: string;
      readonly typed: string;
      readonly by?: { readonly times: number } | { readonly plus: number };
    }
  /** Several targets at once, all or none of them. */
  | { readonly does: 'setTargets'; readonly each: readonly Extract<DraftIntent, { does: 'setTarget' }>[] }
  /** The present figure by which the target of a KPI is fixed; without a number, of the only one that takes one. */
  | { readonly does: 'setBaseline'; readonly kpi?: number; readonly typed: string }
  /** KPIs set under section 52 by their numbers, or taken out; `open`: the card on which they are chosen. */
  | {
      readonly does: 'setSection52';
      readonly way: 'set' | 'unset' | 'open';
      readonly kpis: readonly number[] | 'all';
    }
  /** Who checks what the draft waits for. */
  | { readonly does: 'recordCheck'; readonly by: string }
  /** Name, post and fact for the reason that is shown. */
  | { readonly does: 'acceptReason'; readonly fields: Readonly<Record<'name' | 'post' | 'fact', string>> }
  | { readonly does: 'openAnswer'; readonly question: QuestionId }
  | { readonly does: 'changeAnswer'; readonly question: QuestionId; readonly typed: string }
  /** Facts stated of their own accord, and what beside them was not read. */
  | { readonly does: 'changeFacts'; readonly answers: Answers; readonly unread: readonly string[] }
  | { readonly does: 'answer'; readonly step: Step<'question'>; readonly typed: string }
  /** Words that may be the title or the place, and may be something else: which, is asked. */
  | { readonly does: 'doubt'; readonly step: Step<'question'>; readonly typed: string }
  /** The step as it stands, shown again; or an earlier one, opened. */
  | { readonly does: 'look' }
  | { readonly does: 'openStep'; readonly what: 'targets' | 'commitments' | 'form' | 'reasons' }
  | { readonly does: 'reopen' }
  /** "I don't know" to the question that is asked, and what to say to it. */
  | { readonly does: 'unsure'; readonly say: string };
