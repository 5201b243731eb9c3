import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { MenuEntry } from '../../drafting/remedies/menu';
import type { RemedyChoice } from '../../record/draft';
import { card, heldBy, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardElement, CardInput, CardJson, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { backToDraftButton } from '../elements/buttons/openers';
import { errorLines } from '../elements/inputs/errors';
import { multiChoiceInput, textInput } from '../elements/inputs/inputs';
import { heading, paragraph, quietLine, subheading, titleLine } from '../elements/lines/text';

export interface RemediesView {
  readonly write: WriteKey;
  readonly title: string;
  readonly menu: readonly MenuEntry[];
  readonly choice: RemedyChoice;
  /** The KPIs of which units can be short, with what stands in the field of each price. */
  readonly units: readonly {
    readonly measureId: string;
    readonly number: number;
    readonly name: string;
    readonly unit: string;
    readonly price: string;
  }[];
  readonly error?: string;
}

/** What may follow a shortfall: what this contract may have, ticked as it stands, and what it may not, with why. */
export function remediesCard(pack: CharterPack, view: RemediesView): Card {
  const use = { verb: 'chooseRemedies', ...view.write } as const;
  return card({
    buttons: [
      button(pack.wording.cards.buttons.useRemedies, use, {
        sendsInputs: true,
        style: 'positive',
        shown: () => offered(view).length > 0,
      }),
      backToDraftButton(pack, view.write.d),
    ],
    held: () => heldBy(inputs(pack, view)),
    draw: (foot) => drawRemedies(pack, view, foot),
  });
}

function offered({ menu }: RemediesView): readonly MenuEntry[] {
  return menu.filter(({ remedy, whyNot }) => whyNot === undefined && !remedy.always);
}

function drawRemedies(pack: CharterPack, view: RemediesView, foot: readonly SubmitAction[]): CardJson {
  const { remedies: words, common } = pack.wording.cards;
  const refused = view.menu.filter(({ whyNot }) => whyNot !== undefined);
  return adaptiveCard(
    [
      words.title,
      view.title,
      ...(view.error === undefined ? [] : [`${common.error} ${view.error}`]),
      words.lead,
    ],
    [
      heading(words.title),
      titleLine(view.title),
      quietLine(words.lead),
      ...errorLines(pack, view.error),
      ...offered(view).flatMap((entry) => explained(pack, entry)),
      ...(priceInputs(pack, view).length === 0 ? [] : [quietLine(words.priceHint)]),
      ...inputs(pack, view),
      ...(refused.length === 0 ? [] : [subheading(words.notHere)]),
      ...refused.map(({ remedy: { label }, whyNot = '' }) =>
        paragraph(fill(words.whyNot, { label, why: whyNot })),
      ),
    ],
    foot,
  );
}

function explained(pack: CharterPack, { remedy, needsAdviser }: MenuEntry): readonly CardElement[] {
  const words = pack.wording.cards.remedies;
  return [
    subheading(remedy.label),
    paragraph(remedy.means),
    quietLine(fill(words.notAdvised, { text: remedy.notAdvised })),
    ...(needsAdviser ? [quietLine(words.needsAdviser)] : []),
  ];
}

function inputs(pack: CharterPack, view: RemediesView): readonly CardInput[] {
  const words = pack.wording.cards.remedies;
  const { chosen, interest, adviser } = view.choice;
  const entries = offered(view);
  if (entries.length === 0) return [];
  const choices = entries.map(({ remedy: { id, label } }) => ({ value: id, title: label }));
  return [
    multiChoiceInput(pack, { id: 'field:chosen', label: words.choose, choices, ticked: chosen }),
    ...priceInputs(pack, view),
    ...(entries.some(({ remedy }) => remedy.sums)
      ? [
          textInput(pack, {
            id: 'field:interest',
            label: words.interest,
            value: interest,
            maxLength: MOST_TYPED,
          }),
        ]
      : []),
    ...(entries.some(({ needsAdviser }) => needsAdviser)
      ? [
          textInput(pack, {
            id: 'field:adviser',
            label: words.adviser,
            value: adviser,
            maxLength: MOST_TYPED,
          }),
        ]
      : []),
  ];
}

/** A field for the price of one unit of each total, where a remedy that takes sums may be chosen. */
function priceInputs(pack: CharterPack, view: RemediesView): readonly CardInput[] {
  const words = pack.wording.cards.remedies;
  if (!offered(view).some(({ remedy }) => remedy.sums)) return [];
  return view.units.map(({ measureId, number, name, unit, price }) =>
    textInput(pack, {
      id: `field:${priceField(measureId)}`,
      label: fill(words.price, { number, name, unit }),
      value: price,
      placeholder: words.pricePlaceholder,
      maxLength: 20,
    }),
  );
}

/** What the field of a KPI's price is called among what the card sends. */
export function priceField(measureId: string): string {
  return `price-${measureId}`;
}

/** A sentence, not a report. */
export const MOST_TYPED = 300;
