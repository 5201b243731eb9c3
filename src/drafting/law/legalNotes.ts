import { fill } from '../../charter/fill';
import type { LawFact } from '../../charter/schema/law/fact';
import type { Decision, HeldUntil, LegalStatement, Severity } from '../../charter/schema/law/law';
import type { Measure } from '../../charter/schema/measure';
import type { Confidence } from '../../charter/schema/vocabulary';
import type { Understood } from '../contract/contractProfile';
import { formatAbout } from '../figures/formatAbout';
import { formatDate } from '../figures/formatDate';
import { formatList } from '../figures/formatList';
import { formatMoney } from '../figures/formatMoney';
import { formatTested } from '../figures/formatTested';
import { penceOf } from '../figures/pence';
import { standsOn } from './buyer';
import { holds } from './holds';
import { outcomesServed, outside, tellOutcomes } from './outcomes';
import type { Threshold } from './regime';

/** A statement of law as it is for one contract. Kept with every version: what came later is absent from older ones. */
export interface LegalNote {
  readonly id: string;
  readonly text: string;
  /** What the officer is to do. */
  readonly todo?: string;
  readonly confidence: Confidence;
  readonly level: Severity;
  readonly sources: readonly string[];
  /** What it helps to decide, and how soon it is to be settled (1 first). */
  readonly decides?: Decision;
  readonly urgency?: number;
  /** Keeps *Ready* off until who checked it is recorded. */
  readonly until?: HeldUntil;
  /** Who checked it, and the ISO date on which that was recorded. */
  readonly checked?: { readonly by: string; readonly on: string };
  /** It was to be read again by this ISO date, which has passed. */
  readonly overdueSince?: string;
}

/** What decides which statements are shown, and what stands in them. */
interface Situation extends Understood {
  readonly facts: ReadonlySet<LawFact>;
  readonly measures: readonly Measure[];
  readonly threshold: Threshold | undefined;
}

type Slots = Readonly<Record<string, string | number>>;

/** The statements of the pack that are for this contract, in the pack's order. */
export function statementsShown(situation: Situation): readonly LegalNote[] {
  const { pack, facts, profile } = situation;
  const slots = slotsOf(situation);
  return [...pack.legal.values()]
    .filter(({ when, inForce }) => holds(when, facts) && isInForce(inForce, profile.procurementStart))
    .filter((statement) => meetsSchemes(situation, statement))
    .map((statement) => toNote(statement, situation, slots));
}

/** By the day on which the procurement commences, first and last day included; never today's date. */
function isInForce({ from, to }: LegalStatement['inForce'], begun: string): boolean {
  return (from === undefined || begun >= from) && (to === undefined || begun <= to);
}

/** Whether the chosen measures stand to the schemes of others as the statement asks. */
function meetsSchemes({ pack, measures }: Situation, { scheme, outcomes }: LegalStatement): boolean {
  if (scheme !== undefined && outside(measures, scheme).length === 0) return false;
  if (outcomes === undefined) return true;
  const served = outcomesServed(pack, measures, outcomes.scheme).length;
  return outcomes.several ? served > 1 : served === 1;
}

/** What a statement tells of the schemes of others. */
function schemeSlots({ pack, measures }: Situation, { scheme, outcomes }: LegalStatement): Slots {
  if (outcomes !== undefined) {
    const served = outcomesServed(pack, measures, outcomes.scheme);
    return { outcomes: tellOutcomes(pack, served, outcomes.scheme), outcomeCount: served.length };
  }
  return scheme === undefined ? {} : { outside: formatList(outside(measures, scheme)) };
}

function slotsOf({ pack, context, profile, measures, threshold }: Situation): Slots {
  const located = measures.filter(({ asksLocation }) => asksLocation).map(({ name }) => name);
  return {
    value: formatTested(pack, profile),
    date: formatDate(profile.procurementStart),
    count: measures.length,
    weighting: profile.weighting,
    yearly: formatAbout(pack, profile.annualWithoutVat),
    section17: standsOn(pack, context.settings.buyerKind, 'section17').by,
    bestValue: standsOn(pack, context.settings.buyerKind, 'bestValueOrder').by,
    located: formatList(located),
    named: formatList(measures.flatMap(({ namedByAuthority }) => namedByAuthority ?? [])),
    ...(threshold === undefined
      ? {}
      : {
          threshold: formatMoney(penceOf(threshold.pounds)),
          services: formatMoney(penceOf(threshold.services)),
        }),
  };
}

/** One whose day to be read again has passed is shown as "check", whatever we were sure of. */
function toNote(statement: LegalStatement, situation: Situation, contract: Slots): LegalNote {
  const { id, text, todo, checkWhen, checkBy, confidence, severity, sources, figures, until } = statement;
  const { decides, urgency } = statement;
  const { facts, context } = situation;
  const overdue = context.today > checkBy;
  const check = overdue || (checkWhen !== undefined && holds(checkWhen, facts));
  const slots = {
    ...contract,
    ...schemeSlots(situation, statement),
    ...chooseFigures(figures, facts),
  };
  return {
    id,
    text: fill(text, slots),
    ...(todo === undefined ? {} : { todo: fill(todo, slots) }),
    confidence: check ? 'check' : confidence,
    level: severity,
    sources,
    decides,
    urgency,
    ...(until === undefined ? {} : { until }),
    ...(overdue ? { overdueSince: checkBy } : {}),
  };
}

/** Each figure of a sentence as it is for these facts. */
function chooseFigures(figures: LegalStatement['figures'], facts: ReadonlySet<LawFact>): Slots {
  const chosen = Object.entries(figures).flatMap(([slot, values]) => {
    const found = values.find(({ when }) => holds(when, facts));
    return found === undefined ? [] : [[slot, found.is] as const];
  });
  return Object.fromEntries(chosen);
}
