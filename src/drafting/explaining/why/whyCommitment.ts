import { fill } from '../../../charter/fill';
import { describeTarget } from '../../targets/describeTarget';
import { fieldOf } from '../../selection/field';
import type { ShortlistEntry } from '../../selection/selection';
import { measuresForKind, type FittingMeasure } from '../../selection/suitableMeasures';
import {
  chosenBecause,
  quote,
  say,
  type Explained,
  type ExplainedLine,
  type Explaining,
  type WayOn,
} from '../explained';
import { finish } from '../finish';
import { pointLines, rankLines } from './whyRank';
import { whyBarred } from './whyBarred';
import { lacks, needLines } from './whyNeeds';

/**
 * Why a commitment is in the draft or not: the reason, its rank with the points and what they come from, what its measure needs, what
 * bars it for this buyer, and how to add it or take it out.
 */
export function whyCommitment(explaining: Explaining, commitmentId: string): Explained {
  const { pack, profile, opened, kpis } = explaining;
  const words = pack.wording.explaining;
  const entry = opened.shortlist.entries.find((each) => each.commitmentId === commitmentId);
  const name = pack.commitments.get(commitmentId)?.name ?? commitmentId;
  const place = pack.commitments.get(commitmentId)?.place;
  const own = kpis.filter((kpi) => kpi.commitmentId === commitmentId);
  const listed = own.map(({ number, name: kpi, targetText }) =>
    fill(words.commitment.kpi, { number, name: kpi, target: targetText }),
  );
  const inDraft = entry?.verdict === 'chosen';
  const measures = explained(explaining, commitmentId, entry);
  // of a commitment that suits nothing here, what its measures lack is told
  const speaking =
    measures.length > 0
      ? measures.map(({ measure }) => measure)
      : measuresForKind(pack, profile, commitmentId);
  const bars = offered(explaining, commitmentId).flatMap(({ measure: { id } }) => barOf(explaining, id));
  return finish(explaining, {
    title: name,
    lines: [
      ...say(
        inDraft ? fill(words.commitment.inDraft, { kpis: listed.join('; ') }) : words.commitment.out,
        opened.shortlist.belowFloor ? opened.shortlist.noClause?.reason : undefined,
        inDraft ? chosenBecause(explaining, commitmentId) : entry?.reason,
      ),
      ...(entry === undefined ? [] : rankLines(explaining, entry)),
      ...(entry === undefined ? [] : pointLines(explaining, entry)),
      ...(inDraft ? [] : measures.flatMap((each) => wouldCount(explaining, each))),
      ...speaking.flatMap((measure) => needLines(explaining, measure)),
      ...(!inDraft && speaking.some((measure) => lacks(explaining, measure))
        ? quote(words.change.bought)
        : []),
      ...say(
        ...bars.map(({ text }) => text),
        place === undefined ? undefined : fill(words.commitment.placed, { place }),
        howToChange(explaining, entry, name),
      ),
    ],
    ways: ways(explaining, entry),
    sources: [
      pack.charter.source,
      ...speaking.flatMap(({ sources }) => sources),
      ...bars.flatMap(({ sources }) => sources),
      ...(own.length > 0 ? own.flatMap(({ workings }) => workings.sources) : [pack.engine.ourDefault]),
    ],
  });
}

/** What bars a measure from being proposed, after its name. */
function barOf(
  explaining: Explaining,
  measureId: string,
): readonly { readonly text: string; readonly sources: readonly string[] }[] {
  const measure = explaining.pack.measures.get(measureId);
  const bar = measure && whyBarred(explaining, measure);
  if (bar === undefined) return [];
  const { barred } = explaining.pack.wording.explaining.commitment;
  return [{ ...bar, text: fill(barred, { name: measure?.name ?? '', why: bar.text }) }];
}

function offered(explaining: Explaining, commitmentId: string): readonly FittingMeasure[] {
  const { statutory } = explaining.opened;
  const field = fieldOf({ ...explaining, statutory });
  return field.find((each) => each.commitmentId === commitmentId)?.offered ?? [];
}

/** The measures that speak for it: those in force, or the first that it would have. */
function explained(
  explaining: Explaining,
  commitmentId: string,
  entry: ShortlistEntry | undefined,
): readonly FittingMeasure[] {
  return offered(explaining, commitmentId).filter(({ measure }) => entry?.measureIds.includes(measure.id));
}

function wouldCount(
  { pack, profile }: Explaining,
  { measure, proposal }: FittingMeasure,
): readonly ExplainedLine[] {
  const words = pack.wording.explaining;
  const { target } = proposal;
  return say(
    fill(words.commitment.measure, {
      name: measure.name,
      target: describeTarget(pack, measure, target, profile.kind),
    }),
    target.mode === 'monitored' ? fill(words.measure.monitored, { why: target.why }) : undefined,
  );
}

function canBeTaken({ opened }: Explaining, entry: ShortlistEntry | undefined): boolean {
  return entry !== undefined && entry.offeredMeasureIds.length > 0 && !opened.shortlist.belowFloor;
}

function howToChange(
  explaining: Explaining,
  entry: ShortlistEntry | undefined,
  name: string,
): string | undefined {
  const { change } = explaining.pack.wording.explaining;
  if (entry?.verdict === 'chosen') return fill(change.drop, { name });
  return canBeTaken(explaining, entry) ? fill(change.add, { name }) : undefined;
}

function ways(explaining: Explaining, entry: ShortlistEntry | undefined): readonly WayOn[] {
  if (entry?.verdict !== 'chosen' && canBeTaken(explaining, entry) && entry !== undefined)
    return [{ to: 'use', commitmentId: entry.commitmentId }, { to: 'commitments' }];
  return [{ to: 'commitments' }];
}
