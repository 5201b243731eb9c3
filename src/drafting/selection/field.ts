import type { LegalStatement, WorkforceReason } from '../../charter/schema/law/law';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Understood } from '../contract/contractProfile';
import { facetOf } from '../contract/facets';
import type { StatutoryPosition } from '../law/statutoryPosition';
import { holds } from '../law/holds';
import { findRoute } from '../law/workforceRoute';
import { rememberByPair } from '../remember';
import { rankMeasures } from './pickMeasure';
import { HIGHEST_SCORE, rankCommitments, type RankedCommitment } from './rankCommitments';
import { findKeptMeasures, mayPropose } from './suitableMeasures';

/** A draft whose contract and law are understood. */
export interface Placed extends Understood {
  readonly statutory: Pick<StatutoryPosition, 'facts'>;
}

/** All commitments for this draft, best first: with what the officer keeps, and without what is never proposed to this buyer. */
export function fieldOf(placed: Placed): readonly RankedCommitment[] {
  const { pack, profile } = placed;
  return putFirst(placed, rankCommitments(pack, profile))
    .map((entry) => withKept(placed, entry))
    .map((entry) => withoutBarred(placed, entry));
}

/** The commitments with those that the law puts first before the others, at the highest score. */
function putFirst(
  { pack, profile, statutory }: Placed,
  ranked: readonly RankedCommitment[],
): readonly RankedCommitment[] {
  const first = ranked.flatMap((entry) => {
    const rule = pack.selection.get(entry.commitmentId)?.first;
    const able = entry.measures.filter(
      (each) => rule?.measures.includes(each.measure.id) && mayPropose(each),
    );
    const isFirst =
      rule !== undefined &&
      (!rule.onlyThese || able.length > 0) &&
      entry.proposable &&
      profile.procurementStart >= (rule.begunFrom ?? '') &&
      holds(rule.when, statutory.facts) &&
      rule.facets.every((id) => facetOf(profile.facets, id).state === 'present');
    if (!isFirst) return [];
    const { reason, measures: preferred } = rule;
    const ranking = rankMeasures(profile, preferred, entry.measures);
    const measures = rule.onlyThese ? [...able, ...ranking.filter((each) => !able.includes(each))] : ranking;
    const fit = [{ reason, of: preferred, nearness: HIGHEST_SCORE }];
    return [{ ...entry, score: HIGHEST_SCORE, measures, offered: measures, fit }];
  });
  const ids = first.map(({ commitmentId }) => commitmentId);
  return [...first, ...ranked.filter(({ commitmentId }) => !ids.includes(commitmentId))];
}

/** A commitment with the measures that the officer chose before and that are not offered any more. */
function withKept({ pack, profile, content }: Understood, entry: RankedCommitment): RankedCommitment {
  const { measures = {}, targets = {}, targetsSeen = {} } = content.choices;
  const confirmed = [...Object.values(measures).flat(), ...Object.keys(targets), ...Object.keys(targetsSeen)];
  if (confirmed.length === 0) return entry;
  const kept = findKeptMeasures(pack, profile, entry.commitmentId, confirmed);
  if (kept.length === 0) return entry;
  const offered = [...entry.measures, ...kept];
  return { ...entry, suited: true, measures: offered, offered };
}

/**
 * Why a measure is never proposed to a buyer: it asks where suppliers are, or about a workforce matter to which no route is known, or it
 * answers to none of the outcomes of a policy note that binds.
 */
export type Bar =
  | { readonly asks: 'location' }
  | { readonly asks: 'workforce'; readonly reason: WorkforceReason }
  | { readonly asks: 'outside'; readonly statement: LegalStatement };

/**
 * What bars a measure from being proposed to this buyer, though the officer may choose it; undefined where nothing does. A policy note
 * that binds does, where it names no outcome for the measure, and section 17: of those who ask where suppliers are
 * (docs/domain.md#location), and of workforce matters for which no route is known.
 */
export function barOf({ pack, context, statutory }: Placed, measure: Measure): Bar | undefined {
  const statement = notesOf(pack, statutory.facts).find(
    ({ scheme }) => !measure.elsewhere.some((each) => each.scheme === scheme),
  );
  if (statement !== undefined) return { asks: 'outside', statement };
  if (!statutory.facts.has('section-17')) return undefined;
  if (measure.asksLocation) return { asks: 'location' };
  const { workforceReason } = measure;
  const reason = workforceReason === undefined ? undefined : pack.workforceReasons.get(workforceReason);
  return reason && findRoute(pack, context.settings.buyerKind, statutory.facts, reason).none
    ? { asks: 'workforce', reason }
    : undefined;
}

/** The policy notes with outcomes of their own that bind this procurement; every measure asks for them. */
const notesOf = rememberByPair((pack: CharterPack, facts: StatutoryPosition['facts']) =>
  [...pack.legal.values()].filter(({ scheme, when }) => scheme !== undefined && holds(when, facts)),
);

/** A commitment whose barred measures are offered, and not proposed. */
function withoutBarred(placed: Placed, entry: RankedCommitment): RankedCommitment {
  const { pack, statutory } = placed;
  if (!statutory.facts.has('section-17') && notesOf(pack, statutory.facts).length === 0) return entry;
  const measures = entry.measures.filter(({ measure }) => barOf(placed, measure) === undefined);
  return { ...entry, measures, proposable: entry.proposable && measures.length > 0, offered: entry.measures };
}
