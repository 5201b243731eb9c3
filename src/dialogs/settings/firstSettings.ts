import { fill } from '../../charter/fill';
import { formatList } from '../../drafting/figures/formatList';
import type { DraftContent } from '../../record/draft';
import type { Turn } from '../turn';
import { buyersNamed } from './readBuyer';
import { readSettings, settingsValues, type SettingsReading } from './settingsForm';

/** The authority that the request named, with the kind that its name says: filled in where its name is asked for. */
export function authoritySaid(
  { pack }: Turn,
  { choices: { buyerSaid, readFrom } }: Pick<DraftContent, 'choices'>,
): { readonly name?: string; readonly buyerKind?: string } {
  if (buyerSaid === undefined) return {};
  const [kind, ...others] = buyersNamed(pack, buyerSaid);
  // a notice classes its buyer too, more roughly than a name that speaks of one kind
  const known = kind !== undefined && others.length === 0 ? kind : readFrom?.buyerKind;
  return { name: buyerSaid, ...(known !== undefined && { buyerKind: known }) };
}

/** That the request named another buyer than the settings: they hold for every draft, so it is told, and nothing is changed. */
export function otherBuyerSaid(
  { pack, snapshot: { settings } }: Turn,
  { choices: { buyerSaid } }: Pick<DraftContent, 'choices'>,
): readonly string[] {
  if (buyerSaid === undefined || settings === undefined) return [];
  const [said, name] = [buyerSaid, settings.name].map((each) => each.toLowerCase().replace(/^the /, ''));
  // "Thornley" is how people say "Thornley District Council"
  if (said === undefined || name === undefined || name.includes(said) || said.includes(name)) return [];
  return [fill(pack.wording.dialogs.settings.otherBuyer, { said: buyerSaid, name: settings.name })];
}

/**
 * The settings of an authority that has given none, from its name and kind, with our defaults for the rest; or what is wrong. A kind
 * that was left as proposed is asked about where the name speaks of another.
 */
export function readFirstSettings(
  { pack, env }: Turn,
  fields: Readonly<Record<string, string>>,
): SettingsReading {
  const values = settingsValues(pack, undefined);
  const { name = '', buyerKind = values.buyerKind } = fields;
  const reading = readSettings(pack, env.today, { ...values, name, buyerKind });
  if (!reading.ok || buyerKind !== values.buyerKind) return reading;
  const named = buyersNamed(pack, reading.settings.name);
  const { kinds } = pack.buyers;
  const { group } = kinds[reading.settings.buyerKind];
  const [first] = named;
  if (first === undefined || named.some((kind) => kinds[kind].group === group)) return reading;
  const listed = formatList(named.map((kind) => kinds[kind].label));
  const error = fill(pack.wording.dialogs.settings.soundsLike, { name, kinds: listed });
  return { ok: false, values: { ...values, name, buyerKind: first }, errors: { buyerKind: error } };
}
