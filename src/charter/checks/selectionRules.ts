import type { CharterPack } from '../pack';
import { kind } from '../schema/vocabulary';
import type { SelectionRule } from '../schema/selection';

/** Every commitment has a measure and a selection rule that speaks of every kind once and names measures that suit. */
export function checkSelection(pack: CharterPack): readonly string[] {
  return [...pack.commitments.keys()].flatMap((id) => {
    const rule = pack.selection.get(id);
    const measured = [...pack.measures.values()].some(({ commitment }) => commitment === id);
    return [
      ...(measured ? [] : [`commitment ${id} has no measure`]),
      ...(rule === undefined
        ? [`commitment ${id} has no selection rule`]
        : [...checkKinds(rule), ...checkMeasures(pack, rule)]),
    ];
  });
}

function checkKinds({ commitment, fits, unsuited }: SelectionRule): readonly string[] {
  return kind.options.flatMap((name) => {
    const [fit, unfit] = [fits[name] !== undefined, unsuited[name] !== undefined];
    if (fit !== unfit) return [];
    return [
      `selection of ${commitment} says ${fit ? 'both that it fits and that it does not suit' : 'nothing of'} ${name}`,
    ];
  });
}

function checkMeasures(pack: CharterPack, rule: SelectionRule): readonly string[] {
  const byKind = kind.options.flatMap((name) =>
    (rule.fits[name]?.measures ?? [])
      .filter((id) => pack.measures.get(id)?.suits.includes(name) === false)
      .map((id) => `selection of ${rule.commitment} prefers ${id} for ${name}, which it does not suit`),
  );
  const named = [
    ...Object.values(rule.fits),
    ...rule.adjust,
    ...(rule.first === undefined ? [] : [rule.first]),
  ].flatMap(({ measures }) => measures);
  const strangers = [...new Set(named)]
    .filter((id) => pack.measures.has(id) && pack.measures.get(id)?.commitment !== rule.commitment)
    .map((id) => `selection of ${rule.commitment} names ${id}, a measure of another commitment`);
  return [...byKind, ...strangers];
}
