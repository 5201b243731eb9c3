import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { factRows, type Fact } from '../elements/facts';
import { heading, quietLine, titleLine } from '../elements/lines/text';

/** What has changed in the authority's settings since a draft was last worked on. */
export interface NewSettingsView {
  readonly write: WriteKey;
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** The authority's settings have changed: taken for this draft, or left. */
export function newSettingsCard(pack: CharterPack, view: NewSettingsView): Card {
  const { newSettings: words, buttons, answered } = pack.wording.cards;
  const set = (take: boolean) => ({ verb: 'setSettings', ...view.write, take }) as const;
  return card({
    buttons: [
      button(buttons.takeSettings, set(true), { style: 'positive' }),
      button(buttons.leaveSettings, set(false)),
    ],
    draw: (foot) =>
      adaptiveCard(
        [
          words.title,
          view.title,
          ...view.facts.map(({ label, value }) => fill(answered.spoken, { label, value })),
          words.intro,
        ],
        [
          heading(words.title),
          titleLine(view.title),
          ...factRows(view.facts),
          quietLine(words.intro, 'medium'),
        ],
        foot,
      ),
  });
}
