import { buyerKind } from '../../src/charter/schema/vocabulary';
import { readBuyer } from '../../src/dialogs/settings/readBuyer';
import { pack } from '../support/shippedPack';

test.each(buyerKind.options)('%s is taken as picked, and by its own name typed', (kind) => {
  expect(readBuyer(pack, kind)).toEqual({ ok: true, kind });
  expect(readBuyer(pack, ` ${pack.buyers.kinds[kind].label.toUpperCase()} `)).toEqual({ ok: true, kind });
});

test.each([
  ['fire', 'fire'],
  ['Fire brigade', 'fire'],
  ['nhs trust', 'nhs-trust'],
  ['academy', 'academy'],
  ['ICB', 'integrated-care-board'],
  ['mayoral combined authority', 'mayoral-combined-authority'],
  ['town council', 'parish'],
  ['county', 'county'],
  ['arm’s length body', 'arms-length-body'],
  ['water company', 'utility'],
  ['national park', 'national-park'],
])('the words "%s" find a kind', (typed, kind) => {
  expect(readBuyer(pack, typed)).toEqual({ ok: true, kind });
});

test.each([
  ['combined authority', ['combined-authority', 'mayoral-combined-authority']],
  ['trust', ['nhs-trust', 'academy']],
  ['school', ['maintained-school', 'academy']],
] as const)('the words "%s" fit several kinds, which are named', (typed, kinds) => {
  const reading = readBuyer(pack, typed);
  if (reading.ok) throw new Error(`"${typed}" was taken as ${reading.kind}`);
  for (const kind of kinds) expect(reading.why).toContain(pack.buyers.kinds[kind].label);
});

test.each(['', '  ', 'king', 'authority', '__proto__', 'a'])('"%s" is asked for again', (typed) => {
  expect(readBuyer(pack, typed)).toEqual({ ok: false, why: pack.wording.dialogs.settings.buyerKind });
});
