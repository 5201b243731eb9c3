import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, heldBy, type Card } from '../card';
import type { CardElement, CardInput, CardJson, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { cancelButton } from '../elements/buttons/openers';
import { fold } from '../elements/fold';
import { errorLines } from '../elements/inputs/errors';
import { heading, paragraph, quietLine } from '../elements/lines/text';
import { settingsInput } from './settingsInputs';
import type { SettingsField, SettingsView } from './settingsView';
import { tinted } from '../elements/rows';

/** Who you are, what stands in every draft, and whether the Charter was adopted. Only the first group must be filled in. */
const GROUPS: { readonly [G in 'authority' | 'usual' | 'charter']: readonly SettingsField[] } = {
  authority: ['name', 'nation', 'buyerKind', 'localArea'],
  usual: ['formWorks', 'formOther', 'weighting', 'kpiCeiling', 'skillsContact'],
  charter: ['adopted', 'adoptedDecision', 'adoptedOn'],
};

/** The authority's settings: asked once before the first draft, changeable at any time. */
export function settingsCard(pack: CharterPack, view: SettingsView): Card {
  const { buttons } = pack.wording.cards;
  const save = { verb: 'saveSettings', r: view.revision, n: view.nonce } as const;
  return card({
    buttons: [
      button(buttons.saveSettings, save, { sendsInputs: true, style: 'positive' }),
      cancelButton(pack),
    ],
    held: () =>
      heldBy(
        Object.values(GROUPS)
          .flat()
          .map((field) => settingsInput(pack, view, field)),
      ),
    draw: (foot) => drawSettings(pack, view, foot),
  });
}

function drawSettings(pack: CharterPack, view: SettingsView, foot: readonly SubmitAction[]): CardJson {
  const words = pack.wording.cards.settings;
  const wrong = Object.keys(view.errors).length;
  const title = view.first ? words.titleFirst : words.title;
  const attention = wrong > 0 || view.changedSince === true;
  const intro = introOf(words, view, wrong);
  return adaptiveCard(
    [title, intro],
    [
      heading(title),
      attention ? tinted('attention', [paragraph(intro, { weight: 'bolder' }, 'none')]) : quietLine(intro),
      ...GROUPS.authority.flatMap((field) => settingsField(pack, view, field)),
      ...settingsGroup(pack, view, 'usual', words.usual),
      ...settingsGroup(pack, view, 'charter', words.charter),
    ],
    foot,
  );
}

function introOf(
  words: CharterPack['wording']['cards']['settings'],
  view: SettingsView,
  wrong: number,
): string {
  if (wrong > 0) return fill(words.errors, { count: wrong });
  if (view.changedSince === true) return words.changedSince;
  return view.first ? words.introFirst : words.intro;
}

/** Folded unless something in it is wrong; none of its inputs is required, since a hidden one could not be put right. */
function settingsGroup(
  pack: CharterPack,
  view: SettingsView,
  name: 'usual' | 'charter',
  title: string,
): readonly CardElement[] {
  const fields = GROUPS[name];
  const open = fields.some((field) => view.errors[field] !== undefined);
  const body = fields.flatMap((field) => settingsField(pack, view, field));
  return fold(pack, { id: name, title, open, body });
}

function settingsField(
  pack: CharterPack,
  view: SettingsView,
  field: SettingsField,
): readonly (CardElement | CardInput)[] {
  return [...errorLines(pack, view.errors[field]), settingsInput(pack, view, field)];
}
