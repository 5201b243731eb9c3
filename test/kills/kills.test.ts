import { compareDeliveries, deliveriesByConversation, repliesByConversation } from './deliveries';
import { answersOf } from './interviews';
import { KilledBot } from './killedBot';
import { Officer } from './officer';
import { KILL_POINTS, planKills } from './orders';
import { keepReplies, SavedState } from './savedState';
import { sweepOf } from '../support/sweep';

const SEED = 20_261_122;
const AT_ONCE = 10;
const { OFFICERS, PER_POINT, AT_RANDOM } = sweepOf('kills', {
  all: { OFFICERS: 100, PER_POINT: 5, AT_RANDOM: 7 },
  part: { OFFICERS: 30, PER_POINT: 2, AT_RANDOM: 3 },
});

const bot = new KilledBot(planKills(SEED, PER_POINT, AT_RANDOM));
const officers = Array.from({ length: OFFICERS }, (_, n) => new Officer(n + 1, bot));
/** What a look at the disk after a kill found wrong. */
const lost: string[] = [];
let state: SavedState;

beforeAll(async () => {
  bot.afterKill = lookAtTheDisk;
  await bot.start();
  keepReplies(bot.databasePath);
  const clerk = bot.person('Clerk');
  const [settings] = await clerk.says('settings');
  const inputs = { 'field:name': 'Stoke-on-Trent City Council', 'field:localArea': 'Stoke-on-Trent' };
  await clerk.presses(settings!, 'Save the settings', inputs);
  await playAll([...officers]);
  state = new SavedState(bot.databasePath);
}, 120_000);
afterAll(async () => {
  await bot.stop();
  (state as SavedState | undefined)?.close();
});

async function playAll(waiting: Officer[]): Promise<void> {
  const oneAfterTheOther = async () => {
    for (let officer = waiting.shift(); officer; officer = waiting.shift()) await officer.play();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, oneAfterTheOther));
}

/** Before the bot is back: nothing that was delivered again since can hide what the kill lost. */
function lookAtTheDisk(): void {
  const now = new SavedState(bot.databasePath);
  const integrity = now.integrity();
  if (integrity !== 'ok') lost.push(`after kill ${bot.kills.length}: ${String(integrity)}`);
  const drafts = new Map(now.drafts().map((draft) => [draft.owner_id, draft]));
  for (const officer of officers) {
    const revision = drafts.get(officer.person.userId!)?.turns ?? -1;
    const possible = officer.possibleTurns();
    if (!possible.includes(revision)) {
      lost.push(
        `after kill ${bot.kills.length}: ${officer.person.name} has ${revision}, not ${possible.join(' or ')}`,
      );
    }
  }
  now.close();
}

test('the bot was killed as planned at each point of the turn and at random, but for the last', () => {
  const planned = KILL_POINTS.length * PER_POINT + AT_RANDOM;
  expect(bot.kills.length).toBeGreaterThanOrEqual(planned - 1);
  for (const [point, times] of [
    ...KILL_POINTS.map((at) => [at, PER_POINT] as const),
    ['random', AT_RANDOM] as const,
  ]) {
    expect(bot.kills.filter((at) => at === point).length).toBeGreaterThanOrEqual(times - 1);
  }
});

test('after every kill the database was whole and held everything acknowledged until then', () => {
  expect(lost).toEqual([]);
});

test('every draft holds exactly the answers its officer gave, each of them written once', () => {
  const drafts = new Map(state.drafts().map((draft) => [draft.owner_id, draft]));
  for (const officer of officers) {
    const draft = drafts.get(officer.person.userId!)!;
    expect(JSON.parse(draft.answers)).toEqual(answersOf(officer.contract));
    expect(JSON.parse(draft.choices)).toMatchObject({ commitments: officer.ticked, kpisConfirmed: true });
    expect([draft.turns]).toEqual(officer.possibleTurns());
    const kept = state.changes(draft.id);
    expect(kept).toEqual(Array.from({ length: draft.revision + 1 }, (_, revision) => revision));
    expect(draft).toMatchObject({ status: 'ready', version: 1 });
  }
});

test('there is one draft for each officer, with one version and a reference of its own, and none missing', () => {
  const drafts = state.drafts();
  expect(new Set(drafts.map((draft) => draft.owner_id)).size).toBe(OFFICERS);
  expect(drafts.map(({ reference }) => reference).sort()).toEqual(
    officers.map(({ number }) => `SV-${String(number).padStart(4, '0')}`),
  );
  expect(
    state
      .versions()
      .map(({ draft_id }) => draft_id)
      .sort(),
  ).toEqual(drafts.map(({ id }) => id).sort());
});

test('every reply was delivered in order, and a second time only after a kill between its sending and its mark', () => {
  const deliveries = deliveriesByConversation(bot.connector.calls, bot.callsBefore);
  const replies = repliesByConversation(state.replies());
  let repeated = 0;
  for (const { person } of officers) {
    const report = compareDeliveries(
      replies.get(person.conversationId)!,
      deliveries.get(person.conversationId)!,
    );
    expect(report.problems).toEqual([]);
    repeated += report.repeated;
  }
  expect(repeated).toBeGreaterThanOrEqual(PER_POINT);
  expect(repeated).toBeLessThanOrEqual(bot.kills.length * AT_ONCE);
});

test('no turn failed, and nothing was logged as an error', () => {
  expect(state.failures()).toBe(0);
  expect(bot.logged).toBe('');
});
