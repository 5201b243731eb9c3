import { fill } from '../../../charter/fill';
import type { DraftContent } from '../../../record/draft';
import { formatFigure } from '../../figures/formatQuantity';
import type { Issue } from '../issue';
import { draftKpis, type Kpi } from '../../kpis/kpi';
import { proposeTarget, type ProposedTarget } from '../../targets/targets';
import type { Measure } from '../../../charter/schema/measure';
import type { CheckInput } from '../checkInput';

const MILLION_POUNDS = 100_000_000;

/** An officer's figure, or one of the authority's policy, far above the proposal, or where no ratio is published: says what it means for each £1m (docs/domain.md#proportion). */
export function checkProportion(input: CheckInput): readonly Issue[] {
  return input.kpis.flatMap((kpi) => checkFigure(input, kpi));
}

function checkFigure(input: CheckInput, kpi: Kpi): Issue[] {
  const measure = input.pack.measures.get(kpi.measureId);
  if (kpi.target.mode !== 'number' || measure === undefined) return [];
  const { by } = kpi.target;
  if (by !== 'officer' && by !== 'authority') return [];
  // percentages scale themselves, and where less is better a high figure is an easy one
  if (measure.unitKind === 'percent' || measure.better === 'less') return [];
  // what draws on a pot is compared with the pot
  if (kpi.pot !== undefined) return [];
  const { value } = kpi.target;
  const words = input.pack.wording.document.checks;
  const proposed =
    by === 'officer' ? findProposal(input, kpi)?.target : withoutPolicy(input, measure)?.target;
  const slots = {
    number: kpi.number,
    name: kpi.name,
    unit: kpi.unit,
    value: formatFigure(value, measure.unitKind),
    perMillion: formatFigure((value * MILLION_POUNDS) / input.profile.initialWithoutVat, measure.unitKind),
  };
  const issue = (message: string): Issue => ({
    code: 'out-of-proportion',
    level: 'consider',
    message,
    about: { kpi: kpi.number, measureId: kpi.measureId },
    sources: [...input.pack.engine.checks.proportionate, ...input.pack.engine.sources],
  });
  // a policy is there for what no ratio is published of
  if (proposed?.mode !== 'number') return by === 'officer' ? [issue(fill(words.noRatio, slots))] : [];
  if (value <= proposed.value * input.pack.engine.outOfProportionFactor) return [];
  const times = formatFigure(Math.round((value / proposed.value) * 10) / 10, 'count');
  return [
    issue(
      fill(by === 'officer' ? words.outOfProportion : words.authorityOutOfProportion, {
        ...slots,
        times,
        proposed: formatFigure(proposed.value, measure.unitKind),
      }),
    ),
  ];
}

/** The KPI as the rules propose it, without the officer's figure. */
function findProposal(input: CheckInput, { measureId }: Kpi): Kpi | undefined {
  const { content } = input;
  const targets = Object.entries(content.choices.targets ?? {}).filter(([id]) => id !== measureId);
  const without: DraftContent = {
    ...content,
    choices: { ...content.choices, targets: Object.fromEntries(targets) },
  };
  return draftKpis({ ...input, content: without }).find((kpi) => kpi.measureId === measureId);
}

/** What the rules give a measure where the authority's policy is left out. */
function withoutPolicy({ pack, profile }: CheckInput, measure: Measure): ProposedTarget | undefined {
  return pack.authority && proposeTarget(pack.authority.without, profile, measure);
}
