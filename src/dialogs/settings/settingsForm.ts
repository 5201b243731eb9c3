import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { nation } from '../../charter/schema/vocabulary';
import type { AuthoritySettings } from '../../record/answers';
import { formatDate } from '../../drafting/figures/formatDate';
import { readStart } from '../../drafting/reading/dates/readStart';
import { cleanText } from '../../drafting/reading/cleanText';
import { readBuyer } from './readBuyer';
import type { SettingsField, SettingsView } from '../../cards/settings/settingsView';

const MAX_NAME = 120;
const MAX_CONTACT = 200;
const MAX_PLACES = 40;
const MAX_PLACE = 100;

type Values = SettingsView['values'];
type Errors = Partial<Record<SettingsField, string>>;

export type SettingsReading =
  | { readonly ok: true; readonly settings: AuthoritySettings }
  | { readonly ok: false; readonly values: Values; readonly errors: Errors };

/** What the settings form shows: what is kept, or the defaults of the pack the first time. */
export function settingsValues(pack: CharterPack, settings: AuthoritySettings | undefined): Values {
  const defaults = pack.wording.dialogs.settingsDefaults;
  return {
    name: settings?.name ?? '',
    nation: settings?.nation ?? defaults.nation,
    buyerKind: settings?.buyerKind ?? defaults.buyerKind,
    formWorks: settings?.formWorks ?? defaults.formWorks,
    formOther: settings?.formOther ?? defaults.formOther,
    localArea: settings?.localArea.join(', ') ?? '',
    skillsContact: settings?.skillsContact ?? '',
    weighting: String(settings?.weighting ?? defaults.weighting),
    kpiCeiling: String(settings?.kpiCeiling ?? defaults.kpiCeiling),
    adopted: settings?.charterAdopted ? 'yes' : 'no',
    adoptedDecision: settings?.charterAdopted?.decision ?? '',
    adoptedOn: settings?.charterAdopted ? formatDate(settings.charterAdopted.on) : '',
  };
}

/** Reads the settings form whole: every wrong field is named, and every field keeps what was typed. */
export function readSettings(pack: CharterPack, today: string, typed: Values): SettingsReading {
  const words = pack.wording.dialogs.settings;
  const errors: Errors = {};
  const name = cleanText(typed.name);
  if (name === '') errors.name = words.name;
  if (name.length > MAX_NAME) errors.name = fill(words.nameLong, { max: MAX_NAME });
  const inNation = nation.safeParse(typed.nation);
  if (!inNation.success) errors.nation = words.nation;
  const kind = readBuyer(pack, typed.buyerKind);
  if (!kind.ok) errors.buyerKind = kind.why;
  for (const field of ['formWorks', 'formOther'] as const)
    if (!pack.forms.has(typed[field])) errors[field] = words.form;
  const localArea = readPlaces(typed.localArea);
  if (localArea.length > MAX_PLACES || localArea.some((place) => place.length > MAX_PLACE))
    errors.localArea = fill(words.localAreaLong, { max: MAX_PLACES });
  const skillsContact = cleanText(typed.skillsContact);
  if (skillsContact.length > MAX_CONTACT)
    errors.skillsContact = fill(words.skillsContactLong, { max: MAX_CONTACT });
  const weighting = wholeNumber(typed.weighting, 0, 100);
  if (weighting === undefined) errors.weighting = words.weighting;
  const kpiCeiling = wholeNumber(typed.kpiCeiling, 1, pack.engine.ceiling);
  if (kpiCeiling === undefined) errors.kpiCeiling = fill(words.kpiCeiling, { max: pack.engine.ceiling });
  const charterAdopted = readAdoption(pack, today, typed, errors);
  if (Object.keys(errors).length > 0 || !inNation.success || !kind.ok)
    return { ok: false, values: typed, errors };
  return {
    ok: true,
    settings: {
      name,
      nation: inNation.data,
      buyerKind: kind.kind,
      formWorks: typed.formWorks,
      formOther: typed.formOther,
      localArea,
      weighting: weighting ?? 0,
      kpiCeiling: kpiCeiling ?? 1,
      ...(skillsContact === '' ? {} : { skillsContact }),
      ...(charterAdopted ? { charterAdopted } : {}),
    },
  };
}

function readPlaces(typed: string): readonly string[] {
  const places = typed
    .slice(0, 10_000)
    .split(/[,;\n]/)
    .map(cleanText)
    .filter((place) => place !== '');
  return [...new Set(places)];
}

function wholeNumber(typed: string, least: number, most: number): number | undefined {
  const match = /^\s*(\d{1,4})\s*%?\s*$/.exec(typed);
  const value = match?.[1] === undefined ? undefined : Number(match[1]);
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

function readAdoption(
  pack: CharterPack,
  today: string,
  typed: Values,
  errors: Errors,
): AuthoritySettings['charterAdopted'] {
  const words = pack.wording.dialogs.settings;
  if (typed.adopted === 'no') return undefined;
  if (typed.adopted !== 'yes') {
    errors.adopted = words.adopted;
    return undefined;
  }
  const decision = cleanText(typed.adoptedDecision);
  if (decision === '' || decision.length > MAX_CONTACT) errors.adoptedDecision = words.adoptedDecision;
  const on = readStart(typed.adoptedOn, today, {});
  if (!on.ok || on.value > today) errors.adoptedOn = words.adoptedOn;
  return on.ok ? { decision, on: on.value } : undefined;
}
