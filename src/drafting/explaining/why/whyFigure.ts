import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { Kpi } from '../../kpis/kpi';
import { offerWords } from '../../targets/benchmark';
import { findOpenModes } from '../../targets/officerTarget';
import {
  chosenBecause,
  marked,
  say,
  type Explained,
  type ExplainedLine,
  type Explaining,
} from '../explained';
import { finish } from '../finish';
import { frequencyReason } from './whyFrequency';

/** Why a KPI has its target: proportion, arithmetic with its inputs, gates, the rule or our default, how often, how to change it, sources. */
export function whyFigure(explaining: Explaining, kpi: Kpi): Explained {
  const { pack } = explaining;
  const { figure: words } = pack.wording.explaining;
  const title = fill(words.title, { number: kpi.number, why: askedOf(pack, kpi) });
  return finish(explaining, {
    title,
    about: kpi.name,
    lines: figureLines(explaining, kpi),
    ways: [{ to: 'targets' }],
    sources: kpi.workings.sources,
  });
}

/** The lines on one target, without its sources. */
export function figureLines(explaining: Explaining, kpi: Kpi): readonly ExplainedLine[] {
  const { pack } = explaining;
  const words = pack.wording.explaining;
  const { workings } = kpi;
  const measure = pack.measures.get(kpi.measureId);
  const commitment = pack.commitments.get(kpi.commitmentId);
  const reason = chosenBecause(explaining, kpi.commitmentId);
  const often = words.frequency.words[kpi.frequency];
  return [
    ...say(workings.why),
    ...arithmetic(pack, kpi),
    ...workings.gates.flatMap(({ passed, sentence }) =>
      marked(passed ? pack.wording.cards.workings.passed : pack.wording.cards.workings.failed, sentence),
    ),
    ...ruleLines(pack, kpi),
    ...say(
      reason === undefined
        ? undefined
        : fill(words.figure.commitment, { name: commitment?.name ?? '', reason }),
      measure && fill(words.figure.linked, { why: measure.why }),
      fill(words.figure.frequency, { frequency: often, why: frequencyReason(explaining, kpi) }),
      howToSet(explaining, kpi),
    ),
  ];
}

/** What to say for another figure, or for none, so far as the clause has words for that. */
function howToSet({ pack, profile }: Explaining, { measureId, number, target }: Kpi): string | undefined {
  const words = pack.wording.explaining.figure;
  if (target.mode === 'monitored') return words.fixed;
  const open = findOpenModes(pack, profile, measureId);
  if (!open.number) return undefined;
  const { tenderers } = offerWords(pack, profile.kind);
  return open.offered && target.mode !== 'offered'
    ? fill(words.changeOrOffer, { number, tenderers })
    : fill(words.change, { number });
}

/** "Why 104 weeks?" for a figure, otherwise the way in which the target is set. */
function askedOf(pack: CharterPack, { target, targetText }: Kpi): string {
  const words = pack.wording.cards.workings;
  if (target.mode === 'number') return fill(words.whyNumber, { target: targetText });
  return { offered: words.whyOffered, baseline: words.whyBaseline, monitored: words.whyMonitored }[
    target.mode
  ];
}

function arithmetic(pack: CharterPack, { target, workings }: Kpi): readonly ExplainedLine[] {
  const words = pack.wording.cards.workings;
  const inputs = workings.inputs.map(({ name, value }) => fill(words.input, { name, value })).join('; ');
  return [
    ...marked(words.formula, workings.formula),
    ...marked(words.inputs, inputs),
    ...(target.mode === 'number' ? marked(words.rounding, workings.rounding) : []),
  ];
}

/** The published rules in their own words; where there are none, that it is the authority's own data, or our default. */
function ruleLines(pack: CharterPack, { workings, target }: Kpi): readonly ExplainedLine[] {
  const words = pack.wording.explaining.figure;
  const rules = workings.rules.flatMap((id) => pack.rules.get(id) ?? []);
  const told = rules.flatMap(({ id, statement, caveat = '', scope }) => [
    ...(workings.why.includes(statement)
      ? []
      : [fill(words.rule, { id, statement: `${statement} ${caveat}`.trim() })]),
    fill(words.scope, { id, scope }),
  ]);
  const { ourDefault, authority } = pack.wording.cards.workings;
  return say(
    ...told,
    workings.ourDefault ? ourDefault : undefined,
    target.mode === 'number' && target.by === 'authority' ? authority : undefined,
  );
}
