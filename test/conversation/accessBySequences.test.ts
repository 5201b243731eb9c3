import BetterSqlite3 from 'better-sqlite3';
import fc from 'fast-check';
import { databasePath } from '../../src/storage/database';
import { actionsSentBy, type Json } from '../support/cardPress';
import { asks, queryValue } from '../support/composeBox';
import { Person } from '../support/person';
import { startBot, type Bot } from '../support/startBot';
import { sweepOf } from '../support/sweep';
import { REFURBISHMENT, settledOfficer, type Officer } from './officer';

const SEED = 20_261_130;
const { sequences, acts } = sweepOf('sequences of acts by others than the owner', {
  all: { sequences: 40, acts: 12 },
  part: { sequences: 4, acts: 8 },
});

let bot: Bot;
let file: BetterSqlite3.Database;
beforeAll(async () => {
  bot = await startBot();
  file = new BetterSqlite3(databasePath(bot.dataDir), { readonly: true });
});
afterAll(async () => {
  file.close();
  await bot.stop();
});

/** Who may be in a conversation beside the owner; `own`: the tenant that Teams names with the sender. */
const OTHERS = {
  colleague: { userId: 'aad-colleague' },
  'external member of a shared channel': { userId: 'aad-external', own: 'tenant-elsewhere' },
  'federated user with the account id of the owner': { userId: 'the owner', own: 'tenant-elsewhere' },
  'person of another tenant with the account id of the owner': { userId: 'the owner', tenantId: 'another' },
  'anonymous guest': { userId: undefined },
} as const satisfies Readonly<
  Record<string, { userId: string | undefined; own?: string; tenantId?: string }>
>;
type Other = keyof typeof OTHERS;
const WITHOUT_DRAFTS: ReadonlySet<Other> = new Set<Other>([
  'external member of a shared channel',
  'federated user with the account id of the owner',
  'anonymous guest',
]);

const PLACES = ['personal', 'groupChat', 'channel'] as const;
const SAID = [
  ...[
    'my drafts',
    'open SV-0001',
    'SV-0001',
    'word SV-0001',
    'compare SV-0001 with SV-0002',
    'delete SV-0001',
  ],
  ...['call it Stolen', 'undo', 'what changed?', 'yes', 'go on', 'make it 9 years', 'export my data'],
  ...['delete my data', 'settings', 'set the weighting to 33%', 'why KPI 1?', 'show the clauses'],
];

const act = fc.record({
  who: fc.constantFrom(...(Object.keys(OTHERS) as Other[])),
  place: fc.constantFrom(...PLACES),
  does: fc.oneof(
    fc.record({ says: fc.constantFrom(...SAID) }),
    // a button of the owner's card, wherever it was seen
    fc.record({ presses: fc.nat({ max: 60 }), inDialog: fc.boolean() }),
    fc.record({ finds: fc.constantFrom('', 'secret', 'hangar') }),
  ),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

/** What nobody but the owner may read: the name of the contract, and its sum. */
const SECRETS = ['Zanzibar', '2.4m', '2,400,000'];

interface Scene {
  readonly owner: Officer;
  readonly cards: readonly Json[];
}

/** A draft at work, with the buttons of every card that its owner was shown: also of those that were answered since. */
async function sceneOf(): Promise<Scene> {
  const owner = await settledOfficer(bot);
  const cards: Json[] = [];
  for (const said of [
    ...[
      REFURBISHMENT.replace('Hartshill', 'Zanzibar'),
      'yes',
      'go on',
      'go on',
      'my drafts',
      'what changed?',
    ],
    ...['rename SV-0001', 'settings', 'delete SV-0001'],
  ]) {
    await owner.says(said);
    cards.push(...owner.last.flatMap(({ card }) => (card ? actionsSentBy(card) : [])));
  }
  expect(cards.length).toBeGreaterThan(20);
  return { owner, cards };
}

function activityOf({ who, place }: Act, { owner }: Scene): { person: Person; from: Json } {
  const { person } = owner;
  const { userId, ...rest } = OTHERS[who] as { userId: string | undefined; own?: string; tenantId?: string };
  const name = `${who.replaceAll(' ', '-')}-${person.tenantId}`;
  const other = bot.person(name, {
    userId: userId === 'the owner' ? person.userId : userId && `${userId}-${person.tenantId}`,
    tenantId: rest.tenantId === undefined ? person.tenantId : `${person.tenantId}-${rest.tenantId}`,
    scope: place,
    // the owner's own conversation too: what is kept of it is the owner's alone
    conversationId: place === 'personal' ? `a:personal-29:${name}` : `19:${place}-${person.tenantId}`,
  });
  const from = {
    id: other.channelUserId,
    name: 'Sam Other',
    ...(other.userId && { aadObjectId: other.userId }),
    ...(rest.own && { tenantId: rest.own }),
  };
  return { person: other, from };
}

/** Does it, and gives all that came of it, whoever it was sent to: the answer and every call to the channel. */
async function outcomeOf(each: Act, scene: Scene): Promise<string> {
  const { person, from } = activityOf(each, scene);
  const before = bot.connector.calls.length;
  const { does } = each;
  let answer = '';
  if ('finds' in does) {
    const value = queryValue('drafts', does.finds);
    const activity = person.activity({ type: 'invoke', name: 'composeExtension/query', value, from });
    answer = (await bot.post(activity)).body;
  } else if ('says' in does) answer = (await bot.post({ ...person.message(does.says), from })).body;
  else {
    const data = scene.cards[does.presses % scene.cards.length];
    const invoke = { type: 'invoke', name: 'task/fetch', value: { data } };
    const activity = does.inDialog ? invoke : { type: 'message', value: data };
    answer = (await bot.post(person.activity({ ...activity, from }))).body;
  }
  return answer + JSON.stringify(bot.connector.calls.slice(before));
}

const TABLES = ['drafts', 'changes', 'versions', 'interviews', 'exports'] as const;

/** All that is kept of the owner, and the settings of the authority. */
function keptOf({ owner }: Scene): unknown {
  const { tenantId, userId } = owner.person;
  const whose = (table: string): string =>
    table === 'drafts'
      ? 'tenant_id = :tenantId and owner_id = :userId'
      : table === 'changes' || table === 'versions'
        ? 'draft_id in (select id from drafts where tenant_id = :tenantId and owner_id = :userId)'
        : 'tenant_id = :tenantId and user_id = :userId';
  return TABLES.map((table) =>
    file.prepare(`select * from ${table} where ${whose(table)}`).all({ tenantId, userId }),
  );
}

const settingsOf = ({ owner }: Scene): unknown =>
  file.prepare('select settings, revision from settings where tenant_id = ?').get(owner.person.tenantId);

/** Nothing is kept for somebody who has look-ups only. */
const keptByStrangers = ({ owner }: Scene): unknown =>
  file
    .prepare('select count(*) as drafts from drafts where tenant_id = ? and owner_id not in (?, ?)')
    .get(owner.person.tenantId, owner.person.userId, `aad-colleague-${owner.person.tenantId}`);

test(`nobody but the owner sees, opens, exports, changes or deletes a draft, whatever they do one after the other`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: acts, maxLength: acts }), async (sequence) => {
      const scene = await sceneOf();
      const kept = keptOf(scene);
      for (const each of sequence) {
        const settings = settingsOf(scene);
        const outcome = await outcomeOf(each, scene);
        expect([each, SECRETS.filter((secret) => outcome.includes(secret))]).toEqual([each, []]);
        expect([each, keptOf(scene)]).toEqual([each, kept]);
        if (each.who !== 'colleague') expect([each, settingsOf(scene)]).toEqual([each, settings]);
        expect([each, keptByStrangers(scene)]).toEqual([each, { drafts: 0 }]);
      }
      // and the owner goes on as if nobody had been there
      expect(await scene.owner.says('my drafts')).toContain('Zanzibar');
    }),
    { seed: SEED, numRuns: sequences, endOnFailure: true },
  );
}, 600_000);

test.each([...WITHOUT_DRAFTS])('the %s looks up the Charter, in every kind of chat', async (who) => {
  const scene = await sceneOf();
  for (const place of PLACES) {
    const says = 'what does the charter say about apprentices?';
    expect(await outcomeOf({ who, place, does: { says } }, scene)).toContain('pprentice');
    const { person } = activityOf({ who, place, does: { says } }, scene);
    expect(await asks(bot, person, queryValue('charter', 'apprentices'))).toMatchObject({ type: 'result' });
  }
});
