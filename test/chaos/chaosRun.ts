import { setTimeout as wait } from 'node:timers/promises';
import type { CharterPack } from '../../src/charter/pack';
import { FakeConnector } from '../support/fakeConnector';
import { Person } from '../support/person';
import { seeded } from '../support/seeded';
import { channelFault, faultName, isAmbiguous } from './channelFaults';
import { ChaosOfficer } from './chaosOfficer';
import { Chats } from './chats';
import { Instances } from './instances';
import { counted, Journal } from './journal';
import { BREACHES, judge, type Verdict } from './judge';
import { countWaiting } from './record';
import type { ChaosStore } from './stores';

/** How much of it there is. */
export interface ChaosSize {
  readonly conversations: number;
  readonly atOnce: number;
  /** Milliseconds from one kill, and from one fault of the store, to the next, on average. */
  readonly killEveryMs: number;
  readonly storeFaultEveryMs: number;
}

export interface ChaosParts {
  readonly pack: CharterPack;
  readonly packDir: string;
  readonly bundle: string;
  readonly store: ChaosStore;
  readonly seed: number;
  readonly size: ChaosSize;
  readonly print: (line: string) => void;
}

const TENANTS = 5;
/** An instance that is told to end itself in a turn has one about at once. */
const KILLED_WITHIN_MS = 500;
/** A committed reply must be delivered within this time of the last fault. */
const TOLD_WITHIN_MS = 60_000;

/** Conversations under kills and faults, from their first word to the verdict on what is kept and what was shown. */
export async function chaosRun({
  pack,
  packDir,
  bundle,
  store,
  seed,
  size,
  print,
}: ChaosParts): Promise<Verdict> {
  const random = seeded(seed);
  const journal = new Journal();
  const connector = await new FakeConnector().start();
  const chats = new Chats(connector);
  const environment = {
    ...{ BOT_MODE: 'local', PORT: '0', LOG_LEVEL: 'warn', CHARTER_PACK: packDir },
    ...{ TURNS_PER_PERSON: '1000000', TURNS_PER_TENANT: '1000000', ...store.environment },
  };
  const instances = new Instances(bundle, environment, store.instances, journal);
  const started = Date.now();
  try {
    await instances.listening();
    await store.keepReplies();
    const clerks = await Promise.all(
      Array.from({ length: TENANTS }, (_, n) => settled(n, instances, connector)),
    );
    const officers = Array.from(
      { length: size.conversations },
      (_, n) =>
        new ChaosOfficer(n + 1, `tenant-${n % TENANTS}`, {
          ...{ instances, connector, chats, random: seeded(seed + 1 + n) },
          notSaved: pack.wording.dialogs.failed.notSaved,
        }),
    );
    connector.disturb = () => channelFault(random);
    const over = new AbortController();
    const disturbing = [
      again(size.killEveryMs, random, over.signal, async () => {
        instances.kill(random);
        // they are given the time to serve before the next
        await wait(KILLED_WITHIN_MS);
        await instances.listening();
      }),
      again(size.storeFaultEveryMs, random, over.signal, async () => {
        journal.disturbed(await store.disturb(random).catch(() => 'cut short'));
      }),
    ];
    await playAll([...officers], size.atOnce, (left) => {
      if (left % 50 === 0)
        print(`… ${left} left, ${journal.deliveries.length} deliveries, ${journal.kills.length} kills`);
    });
    over.abort();
    await Promise.all(disturbing);
    connector.disturb = () => undefined;
    const played = Date.now();
    await instances.listening();
    while ((await countWaiting(store)) > 0 && Date.now() < played + TOLD_WITHIN_MS) await wait(500);
    const told = Date.now();
    const people = [...clerks, ...officers.map(({ person }) => person)];
    const verdict = await judge(pack, store, people, journal, chats);
    report(verdict, { store, seed, size, journal, connector, print });
    print(
      `  ${seconds(played - started)} of conversations, ${seconds(told - played)} until all was told, ${seconds(Date.now() - told)} to judge`,
    );
    if (journal.broken.length > 0)
      throw new Error(`${journal.broken.join('\n')}\n${journal.logged.slice(-4_000)}`);
    return verdict;
  } finally {
    await instances.stop();
    await connector.stop();
  }
}

/** Somebody who has set the settings of an authority. */
async function settled(n: number, instances: Instances, connector: FakeConnector): Promise<Person> {
  const clerk = new Person(
    `Clerk${n}`,
    (activity) => instances.deliver(activity, 'said'),
    () => connector,
    { tenantId: `tenant-${n}` },
  );
  const [form] = await clerk.says('settings');
  if (!form) throw new Error('The settings were not shown');
  const inputs = { 'field:name': 'Stoke-on-Trent City Council', 'field:localArea': 'Stoke-on-Trent' };
  await clerk.presses(form, 'Save the settings', inputs);
  return clerk;
}

async function playAll(
  waiting: ChaosOfficer[],
  atOnce: number,
  progress: (left: number) => void,
): Promise<void> {
  let left = waiting.length;
  const oneAfterTheOther = async () => {
    for (let officer = waiting.shift(); officer; officer = waiting.shift()) {
      await officer.play();
      progress(--left);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, oneAfterTheOther));
}

async function again(
  everyMs: number,
  random: () => number,
  over: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  const waited = () =>
    wait(everyMs * (0.25 + 1.5 * random()), undefined, { signal: over }).then(
      () => true,
      () => false,
    );
  while (await waited()) await work();
}

function report(
  verdict: Verdict,
  {
    store,
    seed,
    size,
    journal,
    connector,
    print,
  }: Pick<ChaosParts, 'store' | 'seed' | 'size' | 'print'> & {
    readonly journal: Journal;
    readonly connector: FakeConnector;
  },
): void {
  const { turns, breaches, repeatedAfterFault, repeatedAfterKill, sentBack } = verdict;
  const whys = journal.deliveries.map(({ why }) => why);
  const faults = connector.calls.flatMap((call) => faultName(call) ?? []);
  print(`${store.name}, ${store.instances} instance(s), seed ${seed}: ${size.conversations} conversations`);
  print(
    `  turns       ${turns}, drafts ${verdict.drafts}, ready ${verdict.ready}; deliveries: ${counted(whys)}`,
  );
  print(
    `  kills       ${journal.kills.length}: ${counted(journal.kills.map(({ what }) => what))}; ${journal.startsInVain} starts in vain`,
  );
  print(`  channel     ${faults.length} faults of ${connector.calls.length} calls: ${counted(faults)}`);
  print(
    `  store       ${journal.storeFaults.length}: ${counted(journal.storeFaults.map(({ what }) => what))}`,
  );
  print(`  told to send again ${sentBack}`);
  print(
    `  shown again ${repeatedAfterFault} after ${connector.calls.filter(isAmbiguous).length} ambiguous faults, ${repeatedAfterKill} after kills`,
  );
  print(`  ${BREACHES.map((kind) => `${kind} ${breaches[kind]}`).join(', ')}`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
