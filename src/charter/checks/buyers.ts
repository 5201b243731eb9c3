import type { CharterPack } from '../pack';
import { buyerProperty } from '../schema/law/buyer';

/** Every kind of buyer stands somewhere on every property, no answer is left unused, and what is to be checked says so. */
export function checkBuyers(pack: CharterPack): readonly string[] {
  const { groups, positions, thresholds, kinds } = pack.buyers;
  const all = [
    ...buyerProperty.options.map((property) => ({
      name: property,
      known: positions[property],
      taken: Object.entries(kinds).map(([kind, { stands }]) => ({ kind, id: stands[property] })),
    })),
    {
      name: 'thresholds',
      known: thresholds,
      taken: Object.entries(kinds).map(([kind, each]) => ({ kind, id: each.thresholds })),
    },
  ];
  const ungrouped = Object.entries(kinds).filter(([, { group }]) => groups[group] === undefined);
  return [
    ...ungrouped.map(([kind, { group }]) => `buyers: ${kind} stands in "${group}", which is no group`),
    ...all.flatMap(({ name, known, taken }) => [
      ...taken
        .filter(({ id }) => known[id] === undefined)
        .map(({ kind, id }) => `buyers: ${kind} takes "${id}", which is no position on ${name}`),
      ...Object.keys(known)
        .filter((id) => !taken.some((each) => each.id === id))
        .map((id) => `buyers: no kind takes "${id}" on ${name}`),
      ...Object.entries(known)
        .filter(([, { is, confidence }]) => is === 'check' && confidence !== 'check')
        .map(([id]) => `buyers: "${id}" on ${name} is to be checked and does not say so`),
    ]),
  ];
}
