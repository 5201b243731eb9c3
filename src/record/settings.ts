import { z } from 'zod';
import { buyerKind, nation } from '../charter/schema/vocabulary';
import type { AuthoritySettings } from './answers';
import type { Shape } from './answerShapes';
import { sameData } from './sameData';

const text = z.string();

/** The authority's settings as kept. */
export const settingsShape = z.strictObject({
  name: text,
  nation,
  buyerKind,
  formWorks: text,
  formOther: text,
  localArea: z.array(text),
  skillsContact: text.exactOptional(),
  weighting: z.number(),
  kpiCeiling: z.number(),
  charterAdopted: z.object({ decision: text, on: text }).exactOptional(),
} satisfies Shape<AuthoritySettings>) satisfies z.ZodType<AuthoritySettings>;

/** Who set a setting, by name as the channel gave it and by account, and when (ISO time). Both are absent from before it was kept. */
export interface SetBy {
  readonly name?: string;
  readonly who?: string;
  readonly at: string;
}

export const settingName = settingsShape.keyof();
export type SettingName = z.infer<typeof settingName>;

/** Whose each setting is; one that is not named is our default. */
export type SettingsSetBy = Readonly<Partial<Record<SettingName, SetBy>>>;

/** As kept. */
export const settingsSetByShape = z.partialRecord(
  settingName,
  z.object({ name: text.exactOptional(), who: text.exactOptional(), at: text } satisfies Shape<SetBy>),
) satisfies z.ZodType<SettingsSetBy>;

/** The settings that one save made other than they were. */
export function settingsChanged(
  before: AuthoritySettings | undefined,
  after: AuthoritySettings,
): readonly SettingName[] {
  return settingName.options.filter((name) => !sameData(before?.[name], after[name]));
}
