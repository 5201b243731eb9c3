import { buyerKind } from '../../src/charter/schema/vocabulary';
import { buyersNamed, readBuyer } from '../../src/dialogs/settings/readBuyer';
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

test.each([
  ['Barlaston Parish Council', ['parish']],
  ['Redmarsh District Council', ['district']],
  ['London Borough of Thornley', ['london-borough']],
  ['London Borough of Thornley Council', ['london-borough']],
  ['Hartwell City Council', ['district', 'unitary', 'metropolitan']],
  ['Marlow Metropolitan Borough Council', ['metropolitan']],
  ['Eastmoor County Council', ['county']],
  ['University Hospitals of the Vale NHS Trust', ['nhs-trust']],
  ['Thornley University NHS Foundation Trust', ['nhs-trust']],
  ['NHS Hartwell and Redmarsh Integrated Care Board', ['integrated-care-board']],
  ['Moorside Learning Trust', ['academy']],
  ['St Chad’s Catholic Multi-Academy Company', ['academy']],
  ['The Eastmoor Schools Trust', ['academy']],
  ['Thornley Primary School', ['maintained-school', 'academy']],
  ['Eastmoor Fire and Rescue Service', ['fire']],
  ['Police and Crime Commissioner for Eastmoor', ['police']],
  ['Eastmoor Commissioner for Police, Fire and Rescue and Crime', ['police']],
  ['Redmarsh Constabulary', ['police']],
  ['Hartwell College', ['college']],
  ['University of Eastmoor', ['university']],
  ['Eastmoor Housing Association', ['housing-association']],
  ['Moorside Homes Ltd', ['housing-association']],
  ['Homes England', ['arms-length-body']],
  ['Department for Inland Waters', ['central-department']],
  ['Eastmoor Combined Authority', ['combined-authority', 'mayoral-combined-authority']],
  ['Peak Moors National Park Authority', ['national-park']],
  ['Hartwell Council', ['council']],
  ['Acme Holdings', []],
] as const)('the name "%s" speaks of %j', (name, kinds) => {
  expect(buyersNamed(pack, name)).toEqual(kinds);
});
