import { startHousekeeping } from '../../src/bot/delivery/housekeeping';

const MINUTE = 60_000;
const log = { debug: jest.fn(), info: jest.fn(), warn: jest.fn(), error: jest.fn() };
const sweep = () => Promise.resolve({ tooOld: 0 });

/** Passes that each go on until they are let go. */
function slowPasses() {
  const running: (() => void)[] = [];
  let begun = 0;
  const pass = () => {
    begun += 1;
    return new Promise<void>((resolve) => running.push(resolve));
  };
  return { pass, begun: () => begun, finishOne: () => running.shift()?.() };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
});

test('runs at once and every minute, and never in two passes at the same time', async () => {
  const { pass, begun, finishOne } = slowPasses();
  const stop = startHousekeeping({ resume: pass, sweep, log });
  expect(begun()).toBe(1);
  await jest.advanceTimersByTimeAsync(5 * MINUTE);
  expect(begun()).toBe(1);
  finishOne();
  await jest.advanceTimersByTimeAsync(MINUTE);
  expect(begun()).toBe(2);
  finishOne();
  await stop();
});

test('goes on after a pass that failed', async () => {
  let begun = 0;
  const resume = () => {
    begun += 1;
    return Promise.reject(new Error('no'));
  };
  const stop = startHousekeeping({ resume, sweep, log });
  await jest.advanceTimersByTimeAsync(MINUTE);
  expect(begun).toBe(2);
  await stop();
});

test('its stop waits for what runs and begins nothing more', async () => {
  const { pass, begun, finishOne } = slowPasses();
  let stopped = false;
  const stop = startHousekeeping({ resume: pass, sweep, log })();
  const done = stop.then(() => (stopped = true));
  await jest.advanceTimersByTimeAsync(2 * MINUTE);
  expect(stopped).toBe(false);
  finishOne();
  await done;
  await jest.advanceTimersByTimeAsync(2 * MINUTE);
  expect(begun()).toBe(1);
});
