import type { z } from 'zod';

/** What a later build may have added to any enum. */
export const LATER = 'from-a-later-build';

/** A value in which one member of an enum is of a later build, and where it stands. */
export interface Unknown {
  readonly path: string;
  readonly value: unknown;
}

/** As much of zod's own description of a schema as is walked here. */
interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
}

const defOf = (schema: z.ZodType): Def => schema.def;
const inside = ({ innerType, in: input }: Def): z.ZodType | undefined => innerType ?? input;

/** A value that a schema takes; with `undefined` for what may be absent. */
function sample(schema: z.ZodType): unknown {
  const def = defOf(schema);
  const { shape, options, values, entries, element, keyType } = def;
  if (def.type === 'optional') return undefined;
  if (def.type === 'record' && keyType) return {};
  if (shape) return stated(Object.entries(shape).map(([key, each]) => [key, sample(each)]));
  if (options?.[0]) return sample(options[0]);
  if (values) return values[0];
  if (entries) return Object.values(entries)[0];
  if (element) return [];
  const wrapped = inside(def);
  if (wrapped) return sample(wrapped);
  return (['x', 1, true, '2027-04-01', {}] as const).find((each) => schema.safeParse(each).success);
}

const stated = (entries: readonly (readonly [string, unknown])[]): object =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined));

const within = (key: string, inner: readonly Unknown[], put: (value: unknown) => unknown): Unknown[] =>
  inner.map(({ path, value }) => ({ path: [key, path].filter(Boolean).join('.'), value: put(value) }));

/** Every enum, and every literal that is a text, within a schema: a value around each, as near to `real` as it goes, with an unknown member in its place. */
export function unknownMembers(schema: z.ZodType, real: unknown = sample(schema)): Unknown[] {
  const def = defOf(schema);
  const { shape, options, values, entries, element, keyType, valueType } = def;
  if (entries || values?.some((each) => typeof each === 'string')) return [{ path: '', value: LATER }];
  if (shape) {
    const around = { ...sample(schema)!, ...(typeof real === 'object' ? real : {}) };
    return Object.entries(shape).flatMap(([key, each]) =>
      within(key, unknownMembers(each, (around as Record<string, unknown>)[key]), (value) => ({
        ...around,
        [key]: value,
      })),
    );
  }
  if (element) return within('[]', unknownMembers(element), (value) => [value]);
  if (keyType && valueType)
    return [
      ...(defOf(keyType).entries ? [{ path: '{}', value: { [LATER]: sample(valueType) } }] : []),
      ...within('{}', unknownMembers(valueType), (value) => ({ [keyOf(keyType)]: value })),
    ];
  if (options)
    return options.flatMap((each, index) =>
      within(nameOf(each, index), unknownMembers(each, asTaken(each, real)), (value) => value),
    );
  const wrapped = inside(def);
  return wrapped ? unknownMembers(wrapped, real ?? sample(wrapped)) : [];
}

const asTaken = (schema: z.ZodType, real: unknown): unknown =>
  schema.safeParse(real).success ? real : sample(schema);

const keyOf = (schema: z.ZodType): string => String(Object.values(defOf(schema).entries ?? { x: 'x' })[0]);

/** An option by the literal that it is known by. */
function nameOf(option: z.ZodType, index: number): string {
  const [known] = Object.values(defOf(option).shape ?? {}).flatMap((each) => defOf(each).values ?? []);
  return typeof known === 'string' ? known : String(index);
}
