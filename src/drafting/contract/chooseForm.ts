import type { CharterPack } from '../../charter/pack';
import type { ContractForm } from '../../charter/schema/contractForm';
import type { Kind } from '../../charter/schema/vocabulary';
import type { Answers, AuthoritySettings, Route } from '../../record/answers';
import type { ContractProfile } from './contractProfile';

/** What is bought and how: what a form of contract must suit. */
interface Bought {
  readonly kind: Kind;
  readonly route: Route;
}

/** Whether a form of contract is for what is bought in this way. */
export function suits({ kinds, routes }: ContractForm, { kind, route }: Bought): boolean {
  return kinds.includes(kind) && routes.includes(route);
}

/** The form answered, else the one of the settings; where neither suits, the first of the pack that does. */
export function chooseForm(
  pack: CharterPack,
  settings: AuthoritySettings,
  { form }: Answers,
  bought: Bought,
): string {
  const bySettings = bought.kind === 'works' ? settings.formWorks : settings.formOther;
  const fits = (id: string | undefined): boolean => {
    const known = id === undefined ? undefined : pack.forms.get(id);
    return known !== undefined && suits(known, bought);
  };
  return [form, bySettings, ...pack.forms.keys()].find(fits) ?? bySettings;
}

/** The form of a contract; where it is a framework's own, with the names that the officer entered for the parties. */
export function formOf(pack: CharterPack, { formId, parties }: ContractProfile): ContractForm {
  const form = pack.forms.get(formId);
  if (form === undefined) throw new RangeError(`No form of contract "${formId}" in the pack`);
  return form.namesEntered && parties !== undefined ? { ...form, ...parties } : form;
}

/** The answers that hang on the form, as they stand for this one: its edition, the names of the parties, which text comes first. */
export function answersOfForm(
  pack: CharterPack,
  profile: ContractProfile,
  { form: of }: Answers,
): Pick<Answers, 'edition' | 'parties' | 'precedence'> {
  const { edition, namesEntered, authority, supplier } = formOf(pack, profile);
  return {
    ...(edition ? { edition: { ...(of === undefined ? {} : { of }), edition: profile.edition } } : {}),
    ...(namesEntered ? { parties: { authority, supplier } } : {}),
    precedence: profile.scheduleFirst,
  };
}

/** Whether the Schedule comes before the main terms: a framework's own terms cannot be put behind it, nor a funder's. */
export function isScheduleFirst(
  { family }: ContractForm,
  { scheduleFirst }: Pick<ContractProfile, 'scheduleFirst'>,
): boolean {
  return scheduleFirst && family !== 'framework' && family !== 'grant';
}
