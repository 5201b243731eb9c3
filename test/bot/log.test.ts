import { describeError } from '../../src/bot/log';

test('an error is described by its kind and by where it came from', () => {
  const described = describeError(new RangeError('too far'));
  expect(described.error).toBe('RangeError');
  expect(described.at).toMatch(/^at .*log\.test\.ts/);
});

test.each([
  ['a typed line that looks like a stack frame', 'cannot read "x\n at 12 Acacia Avenue, £400"'],
  ['a typed text that is a whole stack', 'Error: x\n    at Acacia (/home/acacia.js:1:1)'],
])('%s does not get into the log with an error', (_what, message) => {
  expect(JSON.stringify(describeError(new Error(message)))).not.toMatch(/acacia/i);
});

test('an error whose message was changed after it was made tells no place, since its stack holds the old one', () => {
  const error = new Error('x\n at 12 Acacia Avenue');
  expect(error.stack).toContain('Acacia');
  error.message = 'another';
  expect(describeError(error)).toEqual({ error: 'Error', at: '' });
});
