import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, heldBy, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardInput, CardJson, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { backToDraftButton } from '../elements/buttons/openers';
import { errorLines } from '../elements/inputs/errors';
import { multiChoiceInput, textInput } from '../elements/inputs/inputs';
import { heading, paragraphs, quietLine, titleLine } from '../elements/lines/text';

/** How many service KPIs can be entered. */
export const MOST_SERVICE_KPIS = 10;

export interface SetKpiChoice {
  readonly value: string;
  readonly name: string;
}

/** Which KPIs are set under section 52, which may be, and which of them are most material for the next notice. */
export interface Section52View {
  readonly write: WriteKey;
  readonly title: string;
  readonly kpis: readonly { readonly number: number; readonly name: string; readonly value: string }[];
  readonly someMonitored: boolean;
  readonly ticked: readonly string[];
  /** Titles, a line each. */
  readonly services: string;
  /** Why none is suitable, where none is set. */
  readonly whyNone: string;
  /** Empty while no more are set than a notice names. */
  readonly material: readonly SetKpiChoice[];
  readonly materialTicked: readonly string[];
  readonly least: number;
  readonly mostMaterial: number;
  readonly lead?: string;
  readonly error?: string;
}

/** The KPIs to set under section 52 of the Procurement Act 2023: none is ticked until the officer ticks it. */
export function section52Card(pack: CharterPack, view: Section52View): Card {
  const { buttons } = pack.wording.cards;
  const set = { verb: 'setSection52', ...view.write } as const;
  return card({
    buttons: [
      button(buttons.useSection52, set, { sendsInputs: true, style: 'positive' }),
      backToDraftButton(pack, view.write.d),
    ],
    held: () => heldBy([...kpiInputs(pack, view), ...materialInputs(pack, view)]),
    draw: (foot) => drawSection52(pack, view, foot),
  });
}

function drawSection52(pack: CharterPack, view: Section52View, foot: readonly SubmitAction[]): CardJson {
  const { section52: words, common } = pack.wording.cards;
  const intro = fill(words.intro, { least: view.least });
  const material = materialInputs(pack, view);
  return adaptiveCard(
    [
      ...[view.lead ?? '', words.title, view.title],
      ...(view.error === undefined ? [] : [`${common.error} ${view.error}`]),
      intro,
    ],
    [
      ...(view.lead === undefined ? [] : paragraphs(view.lead)),
      heading(words.title),
      titleLine(view.title),
      quietLine(intro),
      ...errorLines(pack, view.error),
      ...kpiInputs(pack, view),
      ...(view.someMonitored ? [quietLine(words.monitored)] : []),
      ...(material.length === 0 ? [] : [...material, quietLine(words.materialHint)]),
    ],
    foot,
  );
}

function kpiInputs(pack: CharterPack, view: Section52View): readonly CardInput[] {
  const { section52: words, schedule } = pack.wording.cards;
  const choices = view.kpis.map(({ number, name, value }) => ({
    value,
    title: fill(schedule.kpi, { number, name }),
  }));
  const services = textInput(pack, {
    id: 'field:services',
    label: fill(words.services, { most: MOST_SERVICE_KPIS }),
    value: view.services,
    placeholder: words.servicesExample,
    multiline: true,
  });
  const whyNone = textInput(pack, {
    id: 'field:whyNone',
    label: words.whyNone,
    value: view.whyNone,
    placeholder: words.whyNoneExample,
    multiline: true,
  });
  return choices.length === 0
    ? [services, whyNone]
    : [
        multiChoiceInput(pack, { id: 'field:kpis', label: words.kpis, choices, ticked: view.ticked }),
        services,
        whyNone,
      ];
}

function materialInputs(pack: CharterPack, view: Section52View): readonly CardInput[] {
  if (view.material.length === 0) return [];
  const label = fill(pack.wording.cards.section52.material, { material: view.mostMaterial });
  const choices = view.material.map(({ value, name: title }) => ({ value, title }));
  return [multiChoiceInput(pack, { id: 'field:material', label, choices, ticked: view.materialTicked })];
}
