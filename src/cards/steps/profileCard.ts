import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardJson } from '../json/cardJson';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { cancelButton } from '../elements/buttons/openers';
import { heading, markedLine, quietLine } from '../elements/lines/text';
import type { WriteKey } from '../json/cardAction';
import { factRows, type Fact } from '../elements/facts';

/** "I read this contract as": one-line requests and forms are read back before anything is proposed. */
export interface ProfileView {
  readonly write: WriteKey;
  readonly facts: readonly Fact[];
  /** A regime that is not covered, told plainly. */
  readonly warnings: readonly string[];
}

/** "I read this contract as": what was understood, before anything is proposed. */
export function profileCard(pack: CharterPack, view: ProfileView): CardJson {
  const { profile, answered, buttons, common } = pack.wording.cards;
  const warnings = view.warnings.map((warning) => markedLine(common.note, warning, 'warning', 'medium'));
  return adaptiveCard(
    [
      profile.title,
      ...view.facts.map((fact) => fill(answered.spoken, { label: fact.label, value: fact.value })),
    ],
    [heading(profile.title), ...factRows(view.facts), ...warnings, quietLine(profile.check, 'medium')],
    [
      submitButton(buttons.suggest, { verb: 'confirmProfile', ...view.write }, { style: 'positive' }),
      submitButton(buttons.changeSomething, { verb: 'editProfile', d: view.write.d }),
      cancelButton(pack),
    ],
  );
}
