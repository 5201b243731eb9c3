import { questionId } from '../charter/schema/vocabulary';
import { decides, readsBackFromTheFirst, type Answers } from './answers';
import type { DraftStatus } from '../charter/schema/vocabulary';
import type { PackStamp } from '../charter/schema/packStamp';
import { ownPart } from './ownPart';
import { withOrigins } from './origins';
import { sameData } from './sameData';
import type {
  Alterable,
  AssessmentChoice,
  Choices,
  DraftContent,
  GivenReason,
  OfficerBaseline,
  OfficerTarget,
  ReadFrom,
  RemedyChoice,
  Section52Choice,
  SettingsSeen,
} from './draft';

/** Everything that can alter a draft. Each is kept, so each holds all that it needs to be told again. */
export type Change =
  /** How a draft comes to be: begun by its owner, copied from another, or taken over from before changes were kept. */
  | { readonly change: 'begun'; readonly content: DraftContent }
  | { readonly change: 'copied'; readonly from: string; readonly content: DraftContent }
  | {
      readonly change: 'imported';
      readonly content: DraftContent;
      readonly status: DraftStatus;
      readonly version: number;
    }
  /**
   * `seen`: given one at a time, so the officer saw it as it was kept and what they confirmed stays confirmed. `readFrom`: not typed by
   * the officer, but read from what they sent.
   */
  | {
      readonly change: 'answer';
      readonly answers: Answers;
      readonly seen?: true;
      readonly readFrom?: ReadFrom;
    }
  | { readonly change: 'rename'; readonly title: string }
  /** Under which settings it was read back; the first that a draft is accepted under are its own from then on. */
  | { readonly change: 'confirm-profile'; readonly under?: SettingsSeen }
  /** The authority's settings became others: taken for this draft, or seen and left, so that its own hold. */
  | { readonly change: 'set-settings'; readonly under: SettingsSeen; readonly taken: boolean }
  | { readonly change: 'want-commitment'; readonly commitment: string }
  | { readonly change: 'choose-commitments'; readonly commitments: readonly string[] }
  | { readonly change: 'choose-measures'; readonly commitment: string; readonly measures: readonly string[] }
  /** Null puts the proposal back: it is kept as it is, where JSON would lose an undefined. */
  | { readonly change: 'set-targets'; readonly targets: Readonly<Record<string, OfficerTarget | null>> }
  /** Null takes it out, so that the first year is measured. */
  | { readonly change: 'set-baselines'; readonly baselines: Readonly<Record<string, OfficerBaseline | null>> }
  | { readonly change: 'confirm-kpis'; readonly seen: Readonly<Record<string, string>> }
  /** Without `accepted`: by one press, before names were kept. */
  | { readonly change: 'accept-reason'; readonly reason: string; readonly accepted?: GivenReason }
  | { readonly change: 'set-assessment'; readonly assessment: AssessmentChoice }
  /** None chosen takes them all out. */
  | { readonly change: 'choose-remedies'; readonly remedies: RemedyChoice }
  | ({ readonly change: 'set-section-52' } & Section52Choice)
  | { readonly change: 'record-check'; readonly checks: readonly string[]; readonly by: string }
  | { readonly change: 'below-floor'; readonly take: 'none' | 'light' }
  /** A numbered version: made because a document leaves, or because the draft is ready. */
  /** A named person confirmed that wording which no lawyer has reviewed may go to bidders: a numbered version that says so. */
  | { readonly change: 'confirm-tender'; readonly name: string; readonly post: string }
  | { readonly change: 'save-version' }
  | { readonly change: 'mark-ready' }
  | { readonly change: 'reopen' }
  /** Puts back what the change of that revision replaced. */
  | { readonly change: 'undo'; readonly of: number };

/** When a change is made (ISO time), and with which charter pack. */
export interface Moment {
  readonly at: string;
  readonly pack: PackStamp;
}

/**
 * A record with the change made; `undo` is made in `undo.ts`, from what was kept. Answers that do not depend on the change
 * stay. Choices are never deleted because a fact changed: selection and KPIs pass over what does not suit now, so that it is
 * there again when the fact is put back. Only a confirmation falls, and only the one whose subject the officer has not seen:
 * the profile when a confirmed deciding fact changes, the KPIs when commitments or measures change.
 */
export function alter(
  record: Alterable,
  change: Exclude<Change, { change: 'undo' }>,
  { at, pack }: Moment,
): Alterable {
  const { answers, choices } = record;
  const choosing = (next: Choices): Alterable => ({ ...record, choices: next });
  switch (change.change) {
    case 'begun':
    case 'copied':
      return { ...change.content, status: 'draft', version: 0 };
    case 'imported':
      return { ...change.content, status: change.status, version: change.version };
    case 'answer':
      return { ...record, ...setAnswers(record, change) };
    case 'rename':
      return { ...record, answers: { ...answers, title: change.title } };
    case 'confirm-profile':
      return choosing({
        ...choices,
        profileConfirmed: true,
        ...(change.under && choices.under === undefined ? { under: change.under } : {}),
      });
    case 'set-settings':
      return choosing({ ...choices, under: change.under });
    case 'want-commitment':
      return choosing({ ...choices, wanted: [...new Set([...(choices.wanted ?? []), change.commitment])] });
    case 'choose-commitments':
      return choosing(chooseCommitments(choices, change.commitments));
    case 'choose-measures':
      return choosing(chooseMeasures(choices, change.commitment, change.measures));
    case 'set-targets':
      return choosing({ ...choices, targets: merge(choices.targets, change.targets) });
    case 'set-baselines':
      return choosing({ ...choices, baselines: merge(choices.baselines, change.baselines) });
    case 'confirm-kpis':
      return choosing({ ...choices, kpisConfirmed: true, targetsSeen: change.seen, seenWith: pack });
    case 'accept-reason':
      return choosing({
        ...choices,
        reasonsAccepted: {
          ...choices.reasonsAccepted,
          [change.reason]: change.accepted === undefined ? at : { ...change.accepted, at },
        },
      });
    case 'set-assessment':
      return choosing({ ...choices, assessment: change.assessment });
    case 'choose-remedies':
      return choosing(
        change.remedies.chosen.length === 0
          ? withoutKey(choices, 'remedies')
          : { ...choices, remedies: change.remedies },
      );
    case 'set-section-52': {
      const { change: _, ...section52 } = change;
      return choosing({ ...choices, section52: { ...section52, at } });
    }
    case 'record-check':
      return choosing({ ...choices, checkedBy: { ...choices.checkedBy, ...checksBy(change, at) } });
    case 'below-floor':
      return {
        ...record,
        choices: { ...choices, belowFloor: change.take },
        status: change.take === 'none' ? 'ready' : 'draft',
      };
    case 'confirm-tender':
    case 'save-version':
      return { ...record, version: record.version + 1 };
    case 'mark-ready':
      return { ...record, status: 'ready', version: record.version + 1 };
    case 'reopen':
      // "no clause" is taken back with it; the wish for a light one stays
      return {
        ...record,
        status: 'draft',
        choices: choices.belowFloor === 'none' ? withoutKey(choices, 'belowFloor') : choices,
      };
  }
}

/** The first answer to a question confirms itself, as a rule; a changed answer to a deciding fact does not. */
function setAnswers(
  { answers, choices }: DraftContent,
  { answers: given, seen, readFrom }: Extract<Change, { change: 'answer' }>,
): DraftContent {
  const reopens = questionId.options.some(
    (id) =>
      decides(id) &&
      (answers[id] !== undefined || readsBackFromTheFirst(id)) &&
      given[id] !== undefined &&
      !sameData(answers[id], given[id]),
  );
  return {
    answers: { ...answers, ...given },
    choices: withOrigins(
      reopens && seen !== true ? withoutKey(choices, 'profileConfirmed') : choices,
      given,
      readFrom,
    ),
  };
}

function chooseCommitments(choices: Choices, commitments: readonly string[]): Choices {
  const chosen = [...new Set(commitments)];
  const same = choices.commitments !== undefined && sameSet(chosen, choices.commitments);
  return { ...(same ? choices : withoutKey(choices, 'kpisConfirmed')), commitments: chosen };
}

/** No measure ticked means no choice of the officer's: the proposal stands again. */
function chooseMeasures(choices: Choices, commitment: string, measures: readonly string[]): Choices {
  const chosen = [...new Set(measures)];
  const before = choices.measures ?? {};
  const others = Object.fromEntries(Object.entries(before).filter(([id]) => id !== commitment));
  const kept = sameSet(chosen, ownPart(before, commitment) ?? [])
    ? choices
    : withoutKey(choices, 'kpisConfirmed');
  return { ...kept, measures: chosen.length === 0 ? others : { ...others, [commitment]: chosen } };
}

/** By measure: one set to null is taken out, so that the proposal stands again. */
function merge<T>(
  before: Readonly<Record<string, T>> = {},
  given: Readonly<Record<string, T | null>>,
): Readonly<Record<string, T>> {
  const merged = new Map<string, T>(Object.entries(before));
  for (const [measureId, one] of Object.entries(given)) {
    if (one === null) merged.delete(measureId);
    else merged.set(measureId, one);
  }
  return Object.fromEntries(merged);
}

function checksBy(
  { checks, by }: Extract<Change, { change: 'record-check' }>,
  at: string,
): Choices['checkedBy'] {
  return Object.fromEntries(checks.map((id) => [id, { by, at }]));
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** An object without one of its keys. */
export function withoutKey<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const rest = { ...object };
  Reflect.deleteProperty(rest, key);
  return rest;
}
