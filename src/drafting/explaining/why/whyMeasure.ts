import { fill } from '../../../charter/fill';
import type { Measure } from '../../../charter/schema/measure';
import { formatList } from '../../figures/formatList';
import { formatMonths } from '../../figures/formatMonths';
import { wordForKind } from '../../contract/grantWords';
import { fieldOf } from '../../selection/field';
import { findClause } from '../../selection/suitableMeasures';
import { describeTarget } from '../../targets/describeTarget';
import { proposeTarget } from '../../targets/targets';
import { quote, say, type Explained, type ExplainedLine, type Explaining } from '../explained';
import { finish } from '../finish';
import { whyBarred } from './whyBarred';
import { figureLines } from './whyFigure';
import { lacks, needLines } from './whyNeeds';

/** Why a measure is a KPI of the draft, or why it is not; with what it needs, what bars it and what its target is or would be. */
export function whyMeasure(explaining: Explaining, measure: Measure): Explained {
  const { pack, kpis, profile } = explaining;
  const words = pack.wording.explaining.measure;
  const commitment = pack.commitments.get(measure.commitment)?.name ?? '';
  const kpi = kpis.find(({ measureId }) => measureId === measure.id);
  const barred = whyBarred(explaining, measure);
  return finish(explaining, {
    title: wordForKind(pack, profile.kind, measure.name),
    lines: [
      ...say(
        kpi === undefined ? words.out : fill(words.inDraft, { number: kpi.number, target: kpi.targetText }),
        fill(words.of, { commitment }),
      ),
      ...(kpi === undefined ? whyOut(explaining, measure) : []),
      ...needLines(explaining, measure),
      // what is to be typed stays as it is read
      ...(kpi === undefined && lacks(explaining, measure)
        ? quote(pack.wording.explaining.change.bought)
        : []),
      ...say(barred?.text, kpi === undefined ? measure.why : undefined),
      ...(kpi === undefined ? say(pack.wording.explaining.change.measures) : figureLines(explaining, kpi)),
    ],
    ways: kpi === undefined ? [{ to: 'measures' }] : [{ to: 'measures' }, { to: 'targets' }],
    sources: [...measure.sources, ...(barred?.sources ?? []), ...(kpi?.workings.sources ?? [])],
  });
}

/** What keeps a measure out: its kind, those it is not for, the library, its commitment, or another that comes first. */
function whyOut(explaining: Explaining, measure: Measure): readonly ExplainedLine[] {
  const { pack, profile, opened } = explaining;
  const words = pack.wording.explaining;
  const { instruments } = words.paragraph;
  if (!measure.suits.includes(profile.kind)) {
    const kinds = formatList(measure.suits.map((kind) => instruments[kind]));
    return say(fill(words.measure.kinds, { kinds, kind: instruments[profile.kind] }));
  }
  const entry = opened.shortlist.entries.find(({ commitmentId }) => commitmentId === measure.commitment);
  const inForce = entry?.verdict === 'chosen' ? entry.measureIds : [];
  const others = inForce.flatMap((id) => pack.measures.get(id)?.name ?? []);
  return say(
    ...(entry?.verdict === 'chosen'
      ? others.map((other) => fill(words.measure.otherFirst, { other }))
      : [words.measure.notTaken, entry?.reason]),
    ...targetHere(explaining, measure),
  );
}

/** What its target would be here, that it would only be monitored, or that the library has no clause for it. */
function targetHere(explaining: Explaining, measure: Measure): readonly string[] {
  const { pack, profile, opened } = explaining;
  const words = pack.wording.explaining.measure;
  const { target, onRequest } = proposeTarget(pack, profile, measure);
  if (findClause(pack, profile, measure.id, target.mode) === undefined) return [words.noClause];
  if (target.mode === 'monitored') return [fill(words.monitored, { why: target.why })];
  const field = fieldOf({ ...explaining, statutory: opened.statutory });
  const first = field.find(({ commitmentId }) => commitmentId === measure.commitment)?.measures[0];
  const text = describeTarget(pack, measure, target, profile.kind);
  return [
    fill(words.wouldBe, { target: text }),
    ...(profile.months < measure.forMonths
      ? [fill(words.tooShort, { months: measure.forMonths, term: formatMonths(pack, profile.months) })]
      : []),
    ...(onRequest ? [words.onRequest] : []),
    ...(first?.measure.id === measure.id ? [words.best] : []),
  ];
}
