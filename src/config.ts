import { resolve } from 'node:path';
import type { RateLimits } from './bot/rates';
import type { DatabasePlace } from './storage/database';
import { settingsOf, unknownSettings, type Environment, type Settings } from './settings';

/** Where a server listens. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** Everything the environment decides, read once at start and frozen. */
export type Config = Readonly<{
  host: string;
  port: number;
  database: DatabasePlace;
  /** Where officers' browsers reach this server; absent in local mode: the address it listens on. */
  publicUrl?: string;
  /** How long a link to a document works. */
  linkMinutes: number;
  /** After so many days without a change a draft that nobody has finished is deleted; 0: never. */
  draftsKeptDays: number;
  /** What becomes of a person's unfinished drafts when they remove the assistant from their own chat. */
  onUninstall: Settings['ON_UNINSTALL'];
  /** What links are signed with; absent: a key of this machine's. */
  linkSecret?: string;
  /** How much this instance answers: its part of what all of them answer. */
  turnLimits: RateLimits;
  /** Where numbers for Prometheus are served; absent: nowhere, and nothing is counted. */
  metrics?: Place;
  logLevel: Settings['LOG_LEVEL'];
  /** Folder of the charter pack; absent: the one that ships with the product. */
  packDir?: string;
  /** Folder of the authorities' own policies; absent: none has any. */
  policyDir?: string;
}> &
  (LocalMode | TeamsMode);

/** No credentials, loopback only: for trying the assistant on one's own machine. */
export type LocalMode = Readonly<{ mode: 'local' }>;

/** Reached by Microsoft Teams through the Bot Framework service. */
export type TeamsMode = Readonly<{
  mode: 'teams';
  credentials: Credentials;
  /** Tenants that are answered; `any` only where the setting says `*`. */
  allowedTenants: 'any' | readonly string[];
  /** Hosts that tokens and replies may be sent to. */
  serviceHosts: readonly string[];
}>;

/** The bot's registration. A managed identity has no password. */
export type Credentials = Readonly<
  | { type: 'SingleTenant'; appId: string; password: string; tenantId: string }
  | { type: 'MultiTenant'; appId: string; password: string }
  | { type: 'UserAssignedMSI'; appId: string; tenantId: string }
>;

/** The environment is wrong: each line names a setting, what is wrong with it and how to put it right. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const CREDENTIAL_NAMES = ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const;

/** Reads the environment. Throws ConfigError with every problem at once. */
export function readConfig(environment: Environment, flags: { readonly local: boolean }): Config {
  const unknown = unknownSettings(environment);
  const { settings, problems } = settingsOf(environment);
  const all = [...unknown, ...problems];
  if (!settings) throw new ConfigError(all);
  const local = flags.local || settings.BOT_MODE === 'local';
  const mode = local ? localMode(settings, all) : teamsMode(settings, all);
  if (all.length > 0 || !mode) throw new ConfigError(all);
  return Object.freeze({
    host: settings.HOST ?? (local ? '127.0.0.1' : '0.0.0.0'),
    port: settings.PORT,
    database: databaseOf(settings),
    ...(settings.PUBLIC_URL !== undefined && { publicUrl: settings.PUBLIC_URL }),
    linkMinutes: settings.LINK_MINUTES,
    draftsKeptDays: settings.DRAFTS_KEPT_DAYS,
    onUninstall: settings.ON_UNINSTALL,
    ...(settings.LINK_SECRET !== undefined && { linkSecret: settings.LINK_SECRET }),
    turnLimits: turnLimitsOf(settings),
    ...(settings.METRICS_PORT !== undefined && {
      metrics: { host: settings.METRICS_HOST, port: settings.METRICS_PORT },
    }),
    logLevel: settings.LOG_LEVEL,
    ...(settings.CHARTER_PACK !== undefined && { packDir: resolve(settings.CHARTER_PACK) }),
    ...(settings.POLICY_DIR !== undefined && { policyDir: resolve(settings.POLICY_DIR) }),
    ...mode,
  });
}

const RATE_SPAN_MS = 10_000;

function turnLimitsOf({ INSTANCES, TURNS_PER_PERSON, TURNS_PER_TENANT }: Settings): RateLimits {
  return {
    perPerson: Math.ceil(TURNS_PER_PERSON / INSTANCES),
    perTenant: Math.ceil(TURNS_PER_TENANT / INSTANCES),
    spanMs: RATE_SPAN_MS,
  };
}

/** The database alone: all that `--migrate` needs. */
export function readDatabase(environment: Environment): DatabasePlace {
  const { settings, problems } = settingsOf(environment);
  if (!settings) throw new ConfigError(problems);
  return databaseOf(settings);
}

/** Both databases, for copying from the file to the server. */
export function readBothDatabases(environment: Environment): {
  readonly from: Extract<DatabasePlace, { dataDir: string }>;
  readonly to: Extract<DatabasePlace, { url: string }>;
} {
  const { settings, problems } = settingsOf(environment);
  if (!settings) throw new ConfigError(problems);
  const to = databaseOf(settings);
  if (!('url' in to))
    throw new ConfigError([
      'DATABASE_URL is missing: set it to the PostgreSQL database to copy to; DATA_DIR names the folder to copy from.',
    ]);
  return { from: { dataDir: resolve(settings.DATA_DIR) }, to };
}

/** PostgreSQL where its address is set; else the SQLite file. */
function databaseOf({
  DATABASE_URL: url,
  DATABASE_CONNECTIONS: connections,
  DATA_DIR,
}: Settings): DatabasePlace {
  return url === undefined ? { dataDir: resolve(DATA_DIR) } : { url, connections };
}

function localMode({ HOST }: Settings, problems: string[]): LocalMode {
  if (HOST !== undefined && !LOOPBACK.includes(HOST)) {
    problems.push(
      `HOST is "${HOST}", but local mode has no authentication and listens on this machine only: ` +
        'remove HOST or set it to 127.0.0.1.',
    );
  }
  return { mode: 'local' };
}

function teamsMode(settings: Settings, problems: string[]): TeamsMode | undefined {
  if (CREDENTIAL_NAMES.every((name) => settings[name] === undefined)) {
    problems.push(
      'MicrosoftAppId is missing: set the credentials of your Azure Bot (see .env.example), ' +
        'or start with --local (BOT_MODE=local) to try the assistant on this machine.',
    );
    return undefined;
  }
  if (settings.PUBLIC_URL === undefined) {
    problems.push(
      'PUBLIC_URL is missing: set it to the https address at which officers reach this server, ' +
        'for example https://assistant.example.gov.uk; links to documents need it.',
    );
  } else if (!settings.PUBLIC_URL.startsWith('https://')) {
    problems.push(`PUBLIC_URL is "${settings.PUBLIC_URL}": outside local mode it must begin with https://.`);
  }
  if (settings.DATABASE_URL !== undefined && settings.LINK_SECRET === undefined) {
    problems.push(
      'LINK_SECRET is missing: with DATABASE_URL every instance signs links to documents with the same secret, which the ' +
        'database does not hold. Set it to a long random text, for example from "openssl rand -hex 32".',
    );
  }
  const credentials = readCredentials(settings, problems);
  const allowedTenants = readTenants(settings, problems);
  if (!credentials || !allowedTenants) return undefined;
  return { mode: 'teams', credentials, allowedTenants, serviceHosts: settings.SERVICE_HOSTS };
}

function readCredentials(settings: Settings, problems: string[]): Credentials | undefined {
  const { MicrosoftAppId: appId, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenantId } = settings;
  const type = settings.MicrosoftAppType;
  const missing = (name: string, why: string) => problems.push(`${name} is missing: ${why}.`);
  if (appId === undefined) missing('MicrosoftAppId', 'set it to the app id of your Azure Bot');
  if (type !== 'UserAssignedMSI' && password === undefined) {
    missing('MicrosoftAppPassword', `a ${type} bot needs a client secret of its app registration`);
  }
  if (type !== 'MultiTenant' && tenantId === undefined) {
    missing('MicrosoftAppTenantId', `a ${type} bot needs the id of its home tenant`);
  }
  if (type === 'UserAssignedMSI' && password !== undefined) {
    problems.push(
      'MicrosoftAppPassword is set, but a UserAssignedMSI bot has none: remove it or change MicrosoftAppType.',
    );
  }
  if (appId === undefined) return undefined;
  if (type === 'UserAssignedMSI') return tenantId === undefined ? undefined : { type, appId, tenantId };
  if (password === undefined) return undefined;
  if (type === 'MultiTenant') return { type, appId, password };
  return tenantId === undefined ? undefined : { type, appId, password, tenantId };
}

/** The home tenant alone unless the setting says otherwise: tokens do not say whose officer is speaking. */
function readTenants(settings: Settings, problems: string[]): TeamsMode['allowedTenants'] | undefined {
  const listed = settings.ALLOWED_TENANTS;
  if (listed.includes('*')) return 'any';
  if (listed.length > 0) return listed;
  if (settings.MicrosoftAppTenantId !== undefined) return [settings.MicrosoftAppTenantId];
  problems.push(
    'ALLOWED_TENANTS is missing: list the tenant ids to answer, separated by commas, or * for any.',
  );
  return undefined;
}
