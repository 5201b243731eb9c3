import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Blank counts as not set: hosting portals keep emptied settings. */
const given = z.preprocess(
  (raw) => (typeof raw === 'string' && raw.trim() === '' ? undefined : raw),
  z.unknown(),
);

function optional<S extends z.ZodType>(schema: S) {
  return given.pipe(schema.optional());
}
function withDefault<S extends z.ZodType>(schema: S, value: z.output<S>) {
  return given.pipe(schema.optional()).transform((parsed) => parsed ?? value);
}

const text = z.string().trim();
const list = text.transform((raw) =>
  raw
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== ''),
);
function whole(from: number, to: number) {
  const rule = `a whole number from ${from} to ${to}`;
  return text
    .regex(/^\d{1,9}$/, rule)
    .transform(Number)
    .refine((n) => n >= from && n <= to, rule);
}
const webAddress = text
  .refine(
    (raw) => /^https?:$/.test(URL.parse(raw)?.protocol ?? ''),
    'a web address such as https://assistant.example.gov.uk',
  )
  .transform((raw) => raw.replace(/\/+$/, ''));
const databaseAddress = text.refine(
  (raw) => /^postgres(ql)?:$/.test(URL.parse(raw)?.protocol ?? ''),
  'the address of a PostgreSQL database such as postgres://user@host/database',
);
const id = text.regex(/^[0-9a-fA-F-]{8,64}$/, 'an id such as 00000000-0000-0000-0000-000000000000');

const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;
const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Every setting, by the name it has in the environment; .env.example lists the same names (a test compares them). */
export const settingShapes = {
  BOT_MODE: withDefault(z.enum(['local', 'teams'], 'local or teams'), 'teams'),
  HOST: optional(text),
  PORT: withDefault(whole(0, 65_535), 3978),
  PUBLIC_URL: optional(webAddress),
  DATA_DIR: withDefault(text, 'data'),
  DATABASE_URL: optional(databaseAddress),
  DATABASE_CONNECTIONS: withDefault(whole(1, 500), 10),
  MicrosoftAppId: optional(id),
  MicrosoftAppPassword: optional(text),
  MicrosoftAppTenantId: optional(id),
  MicrosoftAppType: withDefault(z.enum(appTypes, `one of ${appTypes.join(', ')}`), 'SingleTenant'),
  ALLOWED_TENANTS: withDefault(list, []),
  SERVICE_HOSTS: withDefault(list, ['smba.trafficmanager.net']),
  LINK_MINUTES: withDefault(whole(1, 10_080), 60),
  DRAFTS_KEPT_DAYS: withDefault(whole(0, 36_500), 1_095),
  ON_UNINSTALL: withDefault(z.enum(['keep', 'delete'], 'keep or delete'), 'keep'),
  LINK_SECRET: optional(text.min(32, 'a long random text of 32 characters or more')),
  INSTANCES: withDefault(whole(1, 100), 1),
  TURNS_PER_PERSON: withDefault(whole(1, 1_000_000), 60),
  TURNS_PER_TENANT: withDefault(whole(1, 1_000_000), 1_000),
  METRICS_PORT: optional(whole(0, 65_535)),
  METRICS_HOST: withDefault(text, '127.0.0.1'),
  LOG_LEVEL: withDefault(z.enum(logLevels, `one of ${logLevels.join(', ')}`), 'info'),
  CHARTER_PACK: optional(text),
  POLICY_DIR: optional(text),
};

const shape = z.object(settingShapes);
export type Settings = z.infer<typeof shape>;

/** A database's address may hold a password. */
const SECRET: ReadonlySet<string> = new Set([
  'MicrosoftAppPassword',
  'DATABASE_URL',
  'LINK_SECRET',
] satisfies (keyof Settings)[]);

/** The settings with their defaults, or what is wrong with each. Values of secrets are never repeated. */
export function settingsOf(environment: Environment): { settings?: Settings; problems: string[] } {
  const parsed = shape.safeParse(environment);
  if (parsed.success) return { settings: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const found = SECRET.has(name) ? 'not usable' : `"${environment[name] ?? ''}"`;
    return `${name} is ${found}: it must be ${issue.message}.`;
  });
  return { problems };
}

/** So far from a name a typing error goes; a short one is near too many others. */
const MOST_SLIPS = 2;
const LONG_NAME = 8;

/** Names that are none of ours and nearly one: what is set there would pass unseen. Values are not told. */
export function nearlySettings(environment: Environment): string[] {
  const known = Object.keys(settingShapes);
  return Object.keys(environment)
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const meant = known.find((each) => isNearly(name.toUpperCase(), each.toUpperCase()));
      return meant === undefined
        ? []
        : [`${name} is not a setting and changes nothing: did you mean ${meant}?`];
    });
}

function isNearly(name: string, known: string): boolean {
  return slipsBetween(name, known) <= (known.length < LONG_NAME ? 1 : MOST_SLIPS);
}

/** How many letters more, less, other or swapped with their neighbour lie between two names. */
function slipsBetween(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (last[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (last[j - 1] ?? Infinity) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? Infinity;
}

/** Names that look like the registration's settings and are none: a typing error would otherwise pass unseen. */
export function unknownSettings(environment: Environment): string[] {
  const known = Object.keys(settingShapes).filter((name) => name.startsWith('MicrosoftApp'));
  return Object.keys(environment)
    .filter((name) => /^microsoft_?app/i.test(name) && !known.includes(name))
    .map(
      (name) => `${name} is not a setting: the settings of the bot's registration are ${known.join(', ')}.`,
    );
}
