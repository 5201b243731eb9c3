import { setTimeout as wait } from 'node:timers/promises';
import { RepeatsLog } from '../../src/bot/door/repeatsLog';

test('what comes a thousand times is two lines: the first and how many more', async () => {
  const lines: object[] = [];
  const log = { warn: (details: object, message: string) => lines.push({ ...details, message }) };
  const repeats = new RepeatsLog(log, 'refused', 50);
  for (let n = 0; n < 1_000; n += 1) repeats.note('no token', { at: 'the door' });
  repeats.note('tenant');
  expect(lines).toEqual([
    { kind: 'no token', at: 'the door', message: 'refused' },
    { kind: 'tenant', message: 'refused' },
  ]);
  await wait(200);
  expect(lines.slice(2)).toEqual([{ kind: 'no token', more: 999, message: 'refused' }]);
  repeats.note('no token');
  expect(lines).toHaveLength(4);
});
