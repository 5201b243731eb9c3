import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { createMetrics } from '../../src/bot/metrics/prometheus';
import { settingShapes } from '../../src/settings';

const root = join(__dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const operations = read('docs/operations.md');
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
/** The first cells of a table's rows. */
const rowsOf = (heading: string) => {
  const section = operations.split(/^## /m).find((part) => part.startsWith(heading))!;
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name!);
};

test('every metric of ours is told with what to do, and no other', async () => {
  const metrics = await createMetrics({
    clock: () => new Date(),
    outboxDepth: () => Promise.resolve({ waiting: 0 }),
  });
  const made = (await metrics.read()).text.matchAll(/^# TYPE (assistant_\w+)/gm);
  expect(sorted(rowsOf('Metrics'))).toEqual(sorted([...made].map(([, name]) => name!)));
});

test('every line that the log can hold is told with what to do, and no other', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join('src', name)));
  // what is logged, with its message last; a repeated work's failure, with the log behind it
  const logged =
    /(?:log\.(?:info|warn|error)|new RepeatsLog|repeat)\((?:[^;])*?'([a-z][^'{}]+)'(?:,\s*log)?,?\s*\)/g;
  const messages = sources.flatMap((text) => [...text.matchAll(logged)].map(([, message]) => message!));
  expect(messages.length).toBeGreaterThan(20);
  expect(sorted(rowsOf('Log'))).toEqual(sorted(messages));
});

describe('compose.yaml', () => {
  const service = z.looseObject({
    command: z.array(z.string()).optional(),
    environment: z.record(z.string(), z.string()).optional(),
  });
  const { services } = z
    .looseObject({ services: z.record(z.string(), service) })
    .parse(load(read('compose.yaml')));

  test('gives the bot settings that there are, and starts what the image does', () => {
    const { bot, migrate } = services;
    for (const name of Object.keys({ ...bot?.environment, ...migrate?.environment })) {
      expect(Object.keys(settingShapes)).toContain(name);
    }
    const command = JSON.parse(/^CMD (.*)$/m.exec(read('Dockerfile'))![1]!) as string[];
    expect(bot?.command).toEqual(command);
    expect(migrate?.command).toEqual([...command, '--migrate']);
  });
});
