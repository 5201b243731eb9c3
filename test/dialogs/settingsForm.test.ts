import { readSettings, settingsValues } from '../../src/dialogs/settings/settingsForm';
import { pack } from '../support/shippedPack';

const TODAY = '2026-11-22';
const filled = { ...settingsValues(pack, undefined), name: 'Hartwell City Council' };

test('the defaults with a name are complete settings', () => {
  const reading = readSettings(pack, TODAY, filled);
  expect(reading).toMatchObject({
    ok: true,
    settings: {
      name: 'Hartwell City Council',
      nation: 'england',
      buyerKind: 'council',
      weighting: 10,
      kpiCeiling: 6,
      localArea: [],
    },
  });
});

test('settings shown again in the form read back to themselves', () => {
  const adopted = {
    adopted: 'yes',
    adoptedDecision: 'Cabinet, minute 42',
    adoptedOn: '14 March 2024',
    skillsContact: 'Skills team',
  };
  const reading = readSettings(pack, TODAY, { ...filled, ...adopted });
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  expect(readSettings(pack, TODAY, settingsValues(pack, reading.settings))).toEqual(reading);
  expect(reading.settings.charterAdopted).toEqual({ decision: 'Cabinet, minute 42', on: '2024-03-14' });
});

test.each([
  ['', []],
  [' , ,', []],
  ['Leeds, Bradford; Leeds', ['Leeds', 'Bradford']],
])('a Local Area of %j is %j', (localArea, places) => {
  expect(readSettings(pack, TODAY, { ...filled, localArea })).toMatchObject({
    settings: { localArea: places },
  });
});

describe('each wrong field is named, and every field keeps what was typed', () => {
  test.each([
    ['name', ''],
    ['name', '\u200b \u0000'],
    ['name', 'x'.repeat(121)],
    ['nation', 'atlantis'],
    ['buyerKind', '__proto__'],
    ['formWorks', 'constructor'],
    ['formOther', ''],
    ['localArea', 'x'.repeat(101)],
    ['skillsContact', 'x'.repeat(201)],
    ['weighting', '101'],
    ['weighting', '-5'],
    ['weighting', 'ten'],
    ['kpiCeiling', '0'],
    ['kpiCeiling', '7'],
    ['kpiCeiling', '1e309'],
    ['adopted', 'perhaps'],
  ] as const)('%s: %.30j', (field, typed) => {
    const reading = readSettings(pack, TODAY, { ...filled, [field]: typed });
    expect(reading.ok).toBe(false);
    if (reading.ok) return;
    expect(Object.keys(reading.errors)).toEqual([field]);
    expect(reading.values).toEqual({ ...filled, [field]: typed });
  });

  test.each([
    ['', '14 March 2024', 'adoptedDecision'],
    ['Cabinet', 'soon', 'adoptedOn'],
    ['Cabinet', '31 February 2024', 'adoptedOn'],
    ['Cabinet', '1 April 2027', 'adoptedOn'],
  ] as const)('adopted by %j on %j: %s is asked for again', (adoptedDecision, adoptedOn, wrong) => {
    const reading = readSettings(pack, TODAY, { ...filled, adopted: 'yes', adoptedDecision, adoptedOn });
    expect(reading.ok ? [] : Object.keys(reading.errors)).toEqual([wrong]);
  });
});
