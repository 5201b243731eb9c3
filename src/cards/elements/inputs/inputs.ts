import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { ChoiceSetInput, TextInput } from '../../json/cardJson';
import { literalText, plainText } from '../../json/literalText';

/** The longest typed text a card sends; readers cut it shorter and say so. */
const LONGEST_TYPED = 20_000;
/** More choices than this are picked from a list that drops down. */
const MOST_SHOWN = 6;

interface InputView {
  readonly id: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly required?: boolean;
  /** What to say when it is required and empty; without it, a sentence made from the label. */
  readonly missing?: string | undefined;
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** A line or a box to type in. */
export function textInput(
  pack: CharterPack,
  view: InputView & {
    readonly placeholder?: string | undefined;
    readonly multiline?: boolean;
    readonly maxLength?: number;
  },
): TextInput {
  return {
    type: 'Input.Text',
    ...labelled(pack, view),
    ...(view.value === undefined || view.value === '' ? {} : { value: view.value }),
    ...(view.placeholder === undefined ? {} : { placeholder: view.placeholder }),
    ...(view.multiline === true ? { isMultiline: true } : {}),
    maxLength: view.maxLength ?? LONGEST_TYPED,
  };
}

/**
 * One choice of a few, all shown, or of many, in a list that drops down, which typing narrows where it is `searched`. A value
 * that is no choice is left out.
 */
export function choiceInput(
  pack: CharterPack,
  view: InputView & { readonly choices: readonly Choice[]; readonly searched?: boolean },
): ChoiceSetInput {
  const many = view.searched === true ? 'filtered' : 'compact';
  const known = view.choices.some((choice) => choice.value === view.value);
  return {
    type: 'Input.ChoiceSet',
    ...labelled(pack, view),
    style: view.choices.length > MOST_SHOWN ? many : 'expanded',
    wrap: true,
    choices: plainChoices(view.choices),
    ...(known && view.value !== undefined ? { value: view.value } : {}),
  };
}

/** Any number of choices, ticked. */
export function multiChoiceInput(
  pack: CharterPack,
  view: Omit<InputView, 'value'> & {
    readonly choices: readonly Choice[];
    readonly ticked: readonly string[];
  },
): ChoiceSetInput {
  const offered = new Set(view.choices.map((choice) => choice.value));
  return {
    type: 'Input.ChoiceSet',
    ...labelled(pack, view),
    style: 'expanded',
    isMultiSelect: true,
    wrap: true,
    choices: plainChoices(view.choices),
    value: view.ticked.filter((value) => offered.has(value)).join(','),
  };
}

/** Renderers read Markdown in choice titles, so its signs are replaced. */
function plainChoices(choices: readonly Choice[]): readonly Choice[] {
  return choices.map(({ title, value }) => ({ title: plainText(title), value }));
}

function labelled(pack: CharterPack, view: InputView) {
  const label = literalText(view.label);
  const { common } = pack.wording.cards;
  return {
    id: view.id,
    label,
    spacing: 'medium' as const,
    ...(view.required === true
      ? {
          isRequired: true as const,
          errorMessage: plainText(view.missing ?? fill(common.required, { label })),
        }
      : {}),
  };
}
