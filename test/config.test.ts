import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../src/config';
import { bundled } from './support/bundled';
import { shippedPackDir } from './support/shippedPack';
import { nearlySettings, settingShapes, type Environment } from '../src/settings';

const LOCAL = { BOT_MODE: 'local' };
const TEAMS = {
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppPassword: 'hush',
  MicrosoftAppTenantId: '99999999-2222-3333-4444-555555555555',
  PUBLIC_URL: 'https://assistant.example.gov.uk/',
};

function problemsOf(environment: Environment, local = false): readonly string[] {
  try {
    readConfig(environment, { local });
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('a right environment', () => {
  test('in local mode needs nothing, and listens on this machine alone', () => {
    const config = readConfig({}, { local: true });
    expect(config).toMatchObject({ mode: 'local', host: '127.0.0.1', port: 3978, linkMinutes: 60 });
    expect(config.database).toEqual({ dataDir: join(process.cwd(), 'data') });
    expect(config).not.toHaveProperty('credentials');
    expect(Object.isFrozen(config)).toBe(true);
  });

  test('for Teams answers the home tenant alone, at the public service alone', () => {
    expect(readConfig(TEAMS, { local: false })).toMatchObject({
      ...{ mode: 'teams', host: '0.0.0.0', publicUrl: 'https://assistant.example.gov.uk' },
      credentials: { type: 'SingleTenant', appId: TEAMS.MicrosoftAppId, password: 'hush' },
      allowedTenants: [TEAMS.MicrosoftAppTenantId],
      serviceHosts: ['smba.trafficmanager.net'],
    });
  });

  test('names further tenants and hosts in lists, and a blank setting counts as none', () => {
    const lists = {
      ALLOWED_TENANTS: ' A , b,',
      SERVICE_HOSTS: 'smba.infra.gcc.teams.microsoft.com',
      HOST: ' ',
    };
    expect(readConfig({ ...TEAMS, ...lists }, { local: false })).toMatchObject({
      ...{
        allowedTenants: ['a', 'b'],
        serviceHosts: ['smba.infra.gcc.teams.microsoft.com'],
        host: '0.0.0.0',
      },
    });
  });

  test('lets a managed identity do without a password, and a multi-tenant bot without a home', () => {
    const { MicrosoftAppPassword, MicrosoftAppTenantId, ...rest } = TEAMS;
    const managed = { ...rest, MicrosoftAppTenantId, MicrosoftAppType: 'UserAssignedMSI' };
    const multi = { ...rest, MicrosoftAppPassword, MicrosoftAppType: 'MultiTenant', ALLOWED_TENANTS: '*' };
    expect(problemsOf(managed)).toEqual([]);
    expect(readConfig(multi, { local: false })).toMatchObject({ allowedTenants: 'any' });
  });
});

test('the database is PostgreSQL where its address is set, and an instance answers its part of what all do', () => {
  const url = 'postgres://user@host/database';
  const config = readConfig({ ...LOCAL, DATABASE_URL: url, INSTANCES: '3' }, { local: false });
  expect(config.database).toEqual({ url, connections: 10 });
  expect(config.turnLimits).toEqual({ perPerson: 20, perTenant: 334, spanMs: 10_000 });
});

describe('a wrong setting is named with its fix:', () => {
  const cases: [string, Environment, RegExp][] = [
    ['no credentials and no local mode', {}, /MicrosoftAppId is missing.*--local/],
    ['an unknown mode', { BOT_MODE: 'Local' }, /BOT_MODE is "Local": it must be local or teams/],
    ['a port that is none', { ...LOCAL, PORT: '80a' }, /PORT is "80a": .*from 0 to 65535/],
    ['a port that is too high', { ...LOCAL, PORT: '70000' }, /PORT .*from 0 to 65535/],
    ['a negative time', { ...LOCAL, LINK_MINUTES: '-5' }, /LINK_MINUTES .*from 1 to 10080/],
    [
      'a log level that is none',
      { ...LOCAL, LOG_LEVEL: 'loud' },
      /LOG_LEVEL .*debug, info, warn, error, silent/,
    ],
    [
      'several instances without one secret for their links',
      { ...TEAMS, DATABASE_URL: 'postgres://user@host/database' },
      /LINK_SECRET is missing.*openssl rand/,
    ],
    [
      'a secret that is short',
      { ...LOCAL, LINK_SECRET: 'hush' },
      /^LINK_SECRET is not usable: .*32 characters/,
    ],
    ['local mode on all addresses', { ...LOCAL, HOST: '0.0.0.0' }, /HOST .*127\.0\.0\.1/],
    [
      'half of the credentials',
      { MicrosoftAppId: TEAMS.MicrosoftAppId, PUBLIC_URL: TEAMS.PUBLIC_URL },
      /MicrosoftAppPassword is missing/,
    ],
    ['a password alone', { ...TEAMS, MicrosoftAppId: '' }, /MicrosoftAppId is missing/],
    ['no tenant', { ...TEAMS, MicrosoftAppTenantId: undefined }, /MicrosoftAppTenantId is missing/],
    [
      'a mistyped type',
      { ...TEAMS, MicrosoftAppType: 'SingleTennant' },
      /MicrosoftAppType is "SingleTennant": .*SingleTenant/,
    ],
    [
      'a mistyped name',
      { ...TEAMS, MicrosoftAppPasword: 'hush' },
      /MicrosoftAppPasword is not a setting.*MicrosoftAppPassword/,
    ],
    ['another case', { ...TEAMS, MICROSOFTAPPID: 'x' }, /MICROSOFTAPPID is not a setting.*MicrosoftAppId/],
    [
      'a managed identity with a password',
      { ...TEAMS, MicrosoftAppType: 'UserAssignedMSI' },
      /MicrosoftAppPassword is set.*remove it/,
    ],
    [
      'a multi-tenant bot for anyone by accident',
      { ...TEAMS, MicrosoftAppType: 'MultiTenant', MicrosoftAppTenantId: '' },
      /ALLOWED_TENANTS is missing/,
    ],
    [
      'a database of another make, whose password is not repeated',
      { ...LOCAL, DATABASE_URL: 'mysql://user:hush@host/db' },
      /^DATABASE_URL is not usable: it must be .*postgres:/,
    ],
    ['no public address', { ...TEAMS, PUBLIC_URL: undefined }, /PUBLIC_URL is missing/],
    [
      'a public address without encryption',
      { ...TEAMS, PUBLIC_URL: 'http://assistant.example.gov.uk' },
      /PUBLIC_URL .*https:/,
    ],
    ['a public address that is none', { ...TEAMS, PUBLIC_URL: 'assistant' }, /PUBLIC_URL is "assistant"/],
  ];
  test.each(cases)('%s', (_name, environment, problem) => {
    expect(problemsOf(environment).join('\n')).toMatch(problem);
  });

  test('all at once, and no secret among them', () => {
    const problems = problemsOf({
      ...TEAMS,
      PORT: 'x',
      LOG_LEVEL: 'loud',
      MicrosoftAppPasword: 'top-secret',
    });
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).not.toContain('top-secret');
  });
});

test.each([
  ['TURNS_PER_TENNANT', 'TURNS_PER_TENANT'],
  ['DATBASE_URL', 'DATABASE_URL'],
  ['datadir', 'DATA_DIR'],
  ['LINK_MINUTE', 'LINK_MINUTES'],
  ['PROT', 'PORT'],
])('%s is said to be none and nearly %s, without its value', (name, meant) => {
  expect(nearlySettings({ [name]: 'hush', [meant]: 'x' })).toEqual([
    `${name} is not a setting and changes nothing: did you mean ${meant}?`,
  ]);
});

test('names that other programs use are left alone', () => {
  const others = [
    'PATH',
    'HOME',
    'HOSTNAME',
    'PWD',
    'SHLVL',
    'TERM',
    'NODE_ENV',
    'LANG',
    'USER',
    'WEBSITE_PORT',
  ];
  expect(nearlySettings(Object.fromEntries(others.map((name) => [name, 'x'])))).toEqual([]);
});

test('.env.example lists every setting, and no other', () => {
  const listed = readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Za-z_]+)=/gm);
  expect([...listed].map(([, name]) => name).sort()).toEqual(Object.keys(settingShapes).sort());
});

describe('the process', () => {
  let bundle: string;
  beforeAll(async () => {
    bundle = await bundled(join(__dirname, '../src/index.ts'));
  });
  const run = (args: readonly string[], env: Environment) =>
    spawnSync(process.execPath, [bundle, ...args], {
      env: { PATH: process.env['PATH'], CHARTER_PACK: shippedPackDir, ...env },
      encoding: 'utf8',
    });

  test('ends with status 1 and says what to put right, without a stack', () => {
    for (const [args, env, text] of [
      [[], {}, 'MicrosoftAppId is missing'],
      [['--local'], { PORT: 'many' }, 'PORT is "many"'],
      [['--lokal'], {}, '--lokal is not an option'],
      [['--local'], { CHARTER_PACK: '/nowhere' }, '/nowhere'],
    ] as const) {
      const { status, stderr } = run(args, env);
      expect(status).toBe(1);
      expect(stderr).toContain(text);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  }, 30_000);

  test('says so when its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'assistant-port-'));
    const { status, stderr } = run(['--local'], { DATA_DIR, PORT: String(port), LOG_LEVEL: 'silent' });
    other.close();
    expect([status, stderr]).toEqual([1, expect.stringContaining(`PORT ${port} on 127.0.0.1`)]);
  }, 30_000);

  test('backs up and restores when asked to, and says in one line why it does not', () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'assistant-backup-'));
    const file = join(DATA_DIR, 'monday.gz');
    const refused = run(['--backup', file], { DATA_DIR });
    expect(refused).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^There is no database.*\n$/) as string,
    });
    expect(run(['--restore'], { DATA_DIR }).stderr).toContain('npm run db:restore -- <file>');
    expect(run(['--copy'], { DATA_DIR }).stderr).toContain('DATABASE_URL is missing');
    run(['--migrate'], { DATA_DIR });
    const rows = (args: readonly string[]) => run(args, { DATA_DIR }).stdout;
    expect(rows(['--backup', file])).toMatch(
      /^conversations\t0\n[^]*0 rows of \d+ tables backed up to .*monday\.gz/,
    );
    expect(rows(['--restore', file])).toMatch(
      /^conversations\t0\n[^]*restored from .*monday\.gz[^]*assistant\.db-before-/,
    );
  }, 60_000);

  test('brings the database up to date when asked to, and without it does not start', () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'assistant-migrate-'));
    const before = run([], { ...TEAMS, DATA_DIR, PORT: '0', HOST: '127.0.0.1' });
    expect([before.status, before.stderr]).toEqual([1, expect.stringContaining('npm run db:migrate')]);
    expect(run(['--migrate'], { DATA_DIR })).toMatchObject({ status: 0 });
    expect(execFileSync('ls', [DATA_DIR], { encoding: 'utf8' })).toContain('assistant.db');
  }, 30_000);
});
