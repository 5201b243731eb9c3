import { startHousekeeping } from '../../src/bot/delivery/housekeeping';

const MINUTE = 60_000;
const log = { debug: jest.fn(), info: jest.fn(), warn: jest.fn(), error: jest.fn() };
const sweep = () => Promise.resolve({ tooOld: 0, lapsed: 0 });
const noteAlive = () => Promise.resolve();

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
  jest.clearAllMocks();
});

test('runs at once and three times a minute, and never in two passes at the same time', async () => {
  const { pass, begun, finishOne } = slowPasses();
  const stop = startHousekeeping({ resume: pass, sweep, noteAlive, log });
  expect(begun()).toBe(1);
  await jest.advanceTimersByTimeAsync(5 * MINUTE);
  expect(begun()).toBe(1);
  finishOne();
  await jest.advanceTimersByTimeAsync(MINUTE);
  expect(begun()).toBe(2);
  finishOne();
  await stop();
});

test.each([
  ['resume', 31],
  ['sweep', 2],
] as const)(
  'goes on after a %s that failed, tells of it, and does the other all the same',
  async (failing, times) => {
    const begun = { resume: 0, sweep: 0 };
    const pass = (name: 'resume' | 'sweep') => () => {
      begun[name] += 1;
      return name === failing ? Promise.reject(new Error('no')) : Promise.resolve({ tooOld: 0, lapsed: 0 });
    };
    const resume = async () => {
      await pass('resume')();
    };
    const stop = startHousekeeping({ resume, sweep: pass('sweep'), noteAlive, log });
    await jest.advanceTimersByTimeAsync(10 * MINUTE);
    expect(begun).toEqual({ resume: 31, sweep: 2 });
    expect(log.error).toHaveBeenCalledTimes(times);
    await stop();
  },
);

test.each([0, 3])('tells how many replies were given up, where any were: %i', async (tooOld) => {
  const stop = startHousekeeping({
    resume: () => Promise.resolve(),
    sweep: () => Promise.resolve({ tooOld, lapsed: 0 }),
    noteAlive,
    log,
  });
  await stop();
  const told = [{ replies: tooOld }, expect.any(String)];
  expect(log.warn.mock.calls).toEqual(tooOld === 0 ? [] : [told]);
});

test.each(['resume', 'sweep'])('its stop waits for a %s that runs and begins nothing more', async (slow) => {
  const { pass, begun, finishOne } = slowPasses();
  let stopped = false;
  const resume = slow === 'resume' ? pass : () => Promise.resolve();
  const sweeping = slow === 'sweep' ? () => pass().then(sweep) : sweep;
  const stop = startHousekeeping({ resume, sweep: sweeping, noteAlive, log })();
  const done = stop.then(() => (stopped = true));
  await jest.advanceTimersByTimeAsync(2 * MINUTE);
  expect(stopped).toBe(false);
  finishOne();
  await done;
  await jest.advanceTimersByTimeAsync(20 * MINUTE);
  expect(begun()).toBe(1);
});
