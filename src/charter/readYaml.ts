import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { PackError } from './packError';
import { isPrototypeKey } from './prototypeKeys';

/** A list entry of the pack with the file it stands in. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
}

/** Reads one YAML file against its schema; a file that is not there counts as `absent`. Throws PackError naming file and field. */
export function readYaml<S extends z.ZodType>(
  dir: string,
  file: string,
  schema: S,
  absent: unknown,
): z.infer<S> {
  const path = join(dir, file);
  const raw = existsSync(path) ? parseYaml(dir, file, readFileSync(path, 'utf8')) : absent;
  // each schema is used once, so that compiling it first would cost more than it saves
  const parsed = schema.safeParse(raw, { jitless: true });
  if (parsed.success) return parsed.data;
  throw new PackError(
    dir,
    parsed.error.issues.map(
      ({ path: at, message }) => `${file}: ${formatPath(raw, at)}: ${message}${formatFound(raw, at)}`,
    ),
  );
}

/** Reads every YAML list of a folder, in the order of the file names; a folder that is not there is an empty list. */
export function readYamlFolder<T>(dir: string, folder: string, schema: z.ZodType<T[]>): Located<T>[] {
  const path = join(dir, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => {
    const file = `${folder}/${name}`;
    return readYaml(dir, file, schema, []).map((value) => ({ file, value }));
  });
}

function parseYaml(dir: string, file: string, content: string): unknown {
  try {
    // the core schema leaves dates as the strings they are and knows no `<<` merge
    const raw = readJson(content) ?? load(content, { schema: CORE_SCHEMA, filename: file });
    refusePrototypeKeys(dir, file, raw);
    return raw;
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new PackError(dir, [`${file}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** The content as JSON, which the built pack is; undefined where it is YAML proper. */
function readJson(content: string): unknown {
  if (!/^[[{]/.test(content)) return undefined;
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function refusePrototypeKeys(dir: string, file: string, raw: unknown): void {
  if (typeof raw !== 'object' || raw === null) return;
  const bad = Object.getOwnPropertyNames(raw).find(isPrototypeKey);
  if (bad !== undefined) throw new PackError(dir, [`${file}: the key "${bad}" is not allowed`]);
  for (const child of Object.values(raw)) refusePrototypeKeys(dir, file, child);
}

/** "entry 3 (packaging-returned).calculation", so that a policy officer finds the line. */
function formatPath(raw: unknown, path: readonly PropertyKey[]): string {
  const [first, ...rest] = path;
  if (first === undefined) return 'the file';
  if (typeof first !== 'number') return path.map(countedFromOne).join('.');
  const id = entryId(raw, first);
  return [`entry ${String(first + 1)}${id}`, ...rest.map(String)].join('.');
}

/** A place in a list as people count it. */
function countedFromOne(key: PropertyKey): string {
  return typeof key === 'number' ? `entry ${String(key + 1)}` : String(key);
}

/** The value that does not fit, where it is short enough to show. */
function formatFound(raw: unknown, path: readonly PropertyKey[]): string {
  const found = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), raw);
  return typeof found === 'string' || typeof found === 'number'
    ? ` (found "${String(found).slice(0, 60)}")`
    : '';
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

const named = z.looseObject({ id: z.string() });

function entryId(raw: unknown, index: number): string {
  const list = z.array(z.unknown()).safeParse(raw);
  const entry = named.safeParse(list.success ? list.data[index] : undefined);
  return entry.success ? ` (${entry.data.id})` : '';
}
