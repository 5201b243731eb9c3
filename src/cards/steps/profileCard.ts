import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardJson, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { cancelButton } from '../elements/buttons/openers';
import { factRows, type Fact } from '../elements/facts';
import { heading, quietLine } from '../elements/lines/text';
import { warningLine } from '../elements/rows';

/** "I read this contract as": one-line requests and forms are read back before anything is proposed. A function is worked out when the card is drawn. */
export interface ProfileView {
  readonly write: WriteKey;
  readonly facts: () => readonly Fact[];
  /** A regime that is not covered, told plainly. */
  readonly warnings: () => readonly string[];
}

/** "I read this contract as": what was understood, before anything is proposed. */
export function profileCard(pack: CharterPack, view: ProfileView): Card {
  const { buttons } = pack.wording.cards;
  return card({
    buttons: [
      button(buttons.suggest, { verb: 'confirmProfile', ...view.write }, { style: 'positive' }),
      button(buttons.changeSomething, { verb: 'editProfile', d: view.write.d }),
      cancelButton(pack),
    ],
    draw: (foot) => drawProfile(pack, view, foot),
  });
}

function drawProfile(pack: CharterPack, view: ProfileView, foot: readonly SubmitAction[]): CardJson {
  const { profile, answered, common } = pack.wording.cards;
  const facts = view.facts();
  const warnings = view.warnings().map((warning) => warningLine('warning', common.note, warning));
  return adaptiveCard(
    [profile.title, ...facts.map(({ label, value }) => fill(answered.spoken, { label, value }))],
    [heading(profile.title), ...factRows(facts), ...warnings, quietLine(profile.check, 'medium')],
    foot,
  );
}
