import type { CharterPack } from '../../charter/pack';
import type { ContractForm } from '../../charter/schema/contractForm';
import type { Kind } from '../../charter/schema/vocabulary';
import { isBuyer } from '../law/buyer';
import type { Answers, AuthoritySettings, PartyNames, Route } from '../../record/answers';

/** What is bought and how: what a form of contract must suit. */
interface Bought {
  readonly kind: Kind;
  readonly route: Route;
}

/** The form of contract of a draft and what is known of it. */
export interface FormFacts {
  readonly formId: string;
  /** Empty where it is not known. */
  readonly edition: string;
  /** What the framework's own terms call the parties. */
  readonly parties?: PartyNames;
  /** The Schedule comes before the main terms, as the officer decided. */
  readonly scheduleFirst: boolean;
}

/** Whether a form of contract is for what is bought in this way. */
export function suits({ kinds, routes }: ContractForm, { kind, route }: Bought): boolean {
  return kinds.includes(kind) && routes.includes(route);
}

/** The form answered, else one that is for such a service of this buyer alone, else that of the settings; where none suits, the first of the pack that does. */
function chooseForm(
  pack: CharterPack,
  settings: AuthoritySettings,
  { form, healthCare }: Answers,
  bought: Bought,
): string {
  const special = [...pack.forms.values()].find(
    ({ firstFor }) =>
      firstFor !== undefined && healthCare === true && isBuyer(pack, settings.buyerKind, firstFor.buyer),
  )?.id;
  const bySettings = bought.kind === 'works' ? settings.formWorks : settings.formOther;
  const fits = (id: string | undefined): boolean => {
    const known = id === undefined ? undefined : pack.forms.get(id);
    return known !== undefined && suits(known, bought);
  };
  // "NEC4" for services: the family stands, in the first of its forms that suits
  const family = form === undefined ? undefined : pack.forms.get(form)?.family;
  const related = [...pack.forms.values()].filter((each) => each.family === family).map(({ id }) => id);
  return [form, ...related, special, bySettings, ...pack.forms.keys()].find(fits) ?? bySettings;
}

/** The form of contract with what is known of it. An edition given for another form says nothing of this one. */
export function readForm(
  pack: CharterPack,
  settings: AuthoritySettings,
  answers: Answers,
  bought: Bought,
): FormFacts {
  const { form, edition, parties, precedence } = answers;
  return {
    formId: chooseForm(pack, settings, answers, bought),
    edition: edition !== undefined && edition.of === form ? edition.edition : '',
    ...(parties === undefined ? {} : { parties }),
    scheduleFirst: precedence === true,
  };
}

/** The form of a contract; where it is a framework's own, with the names that the officer entered for the parties. */
export function formOf(
  pack: CharterPack,
  { formId, parties }: Pick<FormFacts, 'formId' | 'parties'>,
): ContractForm {
  const form = pack.forms.get(formId);
  if (form === undefined) throw new RangeError(`No form of contract "${formId}" in the pack`);
  return form.namesEntered && parties !== undefined ? { ...form, ...parties } : form;
}

/** The answers that hang on the form, as they stand for this one: its edition, the names of the parties, which text comes first. */
export function answersOfForm(
  pack: CharterPack,
  facts: FormFacts,
  { form: of }: Answers,
): Pick<Answers, 'edition' | 'parties' | 'precedence'> {
  const { edition, namesEntered, authority, supplier } = formOf(pack, facts);
  return {
    ...(edition ? { edition: { ...(of === undefined ? {} : { of }), edition: facts.edition } } : {}),
    ...(namesEntered ? { parties: { authority, supplier } } : {}),
    precedence: facts.scheduleFirst,
  };
}

/** Whether the Schedule comes before the main terms: a framework's own terms cannot be put behind it, nor a funder's. */
export function isScheduleFirst(
  { family }: ContractForm,
  { scheduleFirst }: Pick<FormFacts, 'scheduleFirst'>,
): boolean {
  return scheduleFirst && family !== 'framework' && family !== 'grant';
}
