import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { nation } from '../../charter/schema/vocabulary';
import type { CardInput } from '../json/cardJson';
import { choiceInput, textInput, type Choice } from '../elements/inputs/inputs';
import type { SettingsField, SettingsView } from './settingsView';

/** The input for one setting, with the value that stands. */
export function settingsInput(pack: CharterPack, view: SettingsView, field: SettingsField): CardInput {
  const words = pack.wording.cards.settings;
  const base = { id: `field:${field}`, label: words.labels[field], value: view.values[field] };
  switch (field) {
    case 'name':
      return textInput(pack, { ...base, required: true, placeholder: words.placeholders.name });
    case 'localArea':
      return textInput(pack, { ...base, placeholder: words.placeholders.localArea });
    case 'nation':
      return choiceInput(pack, {
        ...base,
        required: true,
        choices: choicesOf(nation.options, words.nations),
      });
    case 'buyerKind':
      return choiceInput(pack, {
        ...base,
        required: true,
        choices: buyerChoices(pack),
        searched: true,
      });
    case 'formWorks':
      return choiceInput(pack, { ...base, choices: formChoices(view, 'works') });
    case 'formOther':
      return choiceInput(pack, { ...base, choices: formChoices(view, 'other') });
    case 'adopted':
      return choiceInput(pack, { ...base, choices: choicesOf(['yes', 'no'] as const, words.adoptedChoices) });
    case 'adoptedOn':
      return textInput(pack, { ...base, placeholder: words.placeholders.adoptedOn });
    case 'adoptedDecision':
      return textInput(pack, { ...base, placeholder: words.placeholders.adoptedDecision });
    case 'skillsContact':
      return textInput(pack, { ...base, placeholder: words.placeholders.skillsContact });
    case 'weighting':
    case 'kpiCeiling':
      return textInput(pack, base);
  }
}

function choicesOf<V extends string>(
  values: readonly V[],
  titles: Readonly<Record<V, string>>,
): readonly Choice[] {
  return values.map((value) => ({ value, title: titles[value] }));
}

function formChoices(view: SettingsView, of: 'works' | 'other'): readonly Choice[] {
  return view.contractForms.filter((form) => form[of]).map(({ id, name }) => ({ value: id, title: name }));
}

/** Every kind of buyer, those of a group together: typing in the list finds a kind by its name or its group. */
function buyerChoices({ buyers, wording }: CharterPack): readonly Choice[] {
  const { buyerChoice } = wording.cards.settings;
  const kinds = Object.entries(buyers.kinds);
  return Object.entries(buyers.groups).flatMap(([id, group]) =>
    kinds
      .filter(([, kind]) => kind.group === id)
      .map(([value, { label }]) => ({ value, title: fill(buyerChoice, { label, group }) })),
  );
}
