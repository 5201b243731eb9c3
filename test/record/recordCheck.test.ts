import { alter } from '../../src/record/change';
import { AUTHOR } from '../support/revisions';
import { FULL } from './changes';

test('who checks is kept by what was checked, with the time, beside what was recorded before', () => {
  const moment = { at: '2026-11-23T10:00:00.000Z', pack: AUTHOR.pack };
  const by = 'Jo Patel, solicitor';
  const after = alter(FULL, { change: 'record-check', checks: ['regime-grant', 'x:y'], by }, moment);
  expect(after.choices.checkedBy).toEqual({
    ...FULL.choices.checkedBy,
    'regime-grant': { by, at: moment.at },
    'x:y': { by, at: moment.at },
  });
  expect(after.choices.kpisConfirmed).toBe(true);
});
