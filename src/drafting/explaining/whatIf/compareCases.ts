import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { Case } from '../../case';
import type { Kpi } from '../../kpis/kpi';
import { commitmentName } from '../../tellNames';

/** What differs between two cases of one draft, sentence by sentence; empty where nothing does. Both have a profile. */
export function compareCases(pack: CharterPack, before: Case, after: Case): readonly string[] {
  return [
    ...compareSize(pack, before, after),
    ...compareKpis(pack, before.kpis, after.kpis),
    ...compareProposals(pack, before, after),
    ...compareTexts(pack, before, after),
  ];
}

function compareSize({ wording }: CharterPack, before: Case, after: Case): readonly string[] {
  const words = wording.explaining.whatIf;
  const { scales } = wording.explaining.paragraph;
  const [was, is] = [before.documented.documentScale, after.documented.documentScale];
  const [wasBelow, isBelow] = [before.shortlist.belowFloor, after.shortlist.belowFloor];
  const [least, most] = [before.shortlist.most, after.shortlist.most];
  return [
    ...(wasBelow === isBelow ? [] : [isBelow ? words.belowFloor : words.aboveFloor]),
    ...(was === is ? [] : [fill(words.scale, { before: scales[was], now: scales[is] })]),
    ...(least === most ? [] : [fill(words.most, { before: least, now: most })]),
  ];
}

function compareKpis(
  { wording }: CharterPack,
  before: readonly Kpi[],
  after: readonly Kpi[],
): readonly string[] {
  const words = wording.explaining.whatIf;
  const often = wording.explaining.frequency.words;
  const inOf = (kpis: readonly Kpi[], { measureId }: Kpi): Kpi | undefined =>
    kpis.find((each) => each.measureId === measureId);
  const gone = before.filter((kpi) => inOf(after, kpi) === undefined);
  const come = after.filter((kpi) => inOf(before, kpi) === undefined);
  const changed = after.flatMap((kpi) => {
    const was = inOf(before, kpi);
    if (was === undefined) return [];
    const { name } = kpi;
    return [
      ...(was.targetText === kpi.targetText
        ? []
        : [fill(words.target, { name, before: was.targetText, now: kpi.targetText })]),
      ...(was.frequency === kpi.frequency
        ? []
        : [fill(words.reported, { name, before: often[was.frequency], now: often[kpi.frequency] })]),
    ];
  });
  return [
    ...come.map(({ name, targetText }) => fill(words.kpiIn, { name, target: targetText })),
    ...gone.map(({ name, targetText }) => fill(words.kpiOut, { name, target: targetText })),
    ...changed,
  ];
}

/** Where the officer chose the commitments, what would be proposed besides is told apart: their choice stays. */
function compareProposals(pack: CharterPack, before: Case, after: Case): readonly string[] {
  if (after.content.choices.commitments === undefined) return [];
  const words = pack.wording.explaining.whatIf;
  const proposed = ({ shortlist }: Case): readonly string[] =>
    shortlist.entries
      .filter((entry) => entry.proposed)
      .map(({ commitmentId }) => commitmentName(pack, commitmentId));
  return [
    ...listed(added(proposed(before), proposed(after)), (names) => fill(words.proposedIn, { names })),
    ...listed(added(proposed(after), proposed(before)), (names) => fill(words.proposedOut, { names })),
  ];
}

function compareTexts(pack: CharterPack, before: Case, after: Case): readonly string[] {
  const words = pack.wording.explaining.whatIf;
  const law = ({ law: { notes } }: Case): readonly string[] =>
    notes.flatMap(({ id }) => pack.legal.get(id)?.title ?? []);
  const reasons = ({ assembled }: Case): readonly string[] =>
    assembled?.document.notes.workforceReasons.map(({ matter }) => matter.toLowerCase()) ?? [];
  // what belongs to a KPI comes and goes with it
  const parts = ({ assembled }: Case): readonly string[] =>
    assembled?.document.sections
      .filter(({ origin }) => origin.measureId === undefined)
      .map(({ title }) => title) ?? [];
  return [
    ...listed(added(reasons(before), reasons(after)), (names) => fill(words.reasonsIn, { names })),
    ...listed(added(reasons(after), reasons(before)), (names) => fill(words.reasonsOut, { names })),
    ...listed(added(parts(before), parts(after)), (titles) => fill(words.partsIn, { titles })),
    ...listed(added(parts(after), parts(before)), (titles) => fill(words.partsOut, { titles })),
    ...listed(added(law(before), law(after)), (titles) => fill(words.lawIn, { titles })),
    ...listed(added(law(after), law(before)), (titles) => fill(words.lawOut, { titles })),
  ];
}

/** What of the second list is not in the first. */
function added(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set(second.filter((each) => !first.includes(each)))];
}

/** A sentence with a list, whose names may have commas of their own; none where the list is empty. */
function listed(names: readonly string[], sentence: (list: string) => string): readonly string[] {
  return names.length === 0 ? [] : [sentence(names.join('; '))];
}
