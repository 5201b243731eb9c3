import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardJson } from '../json/cardJson';
import { submitButton } from '../elements/buttons';
import { adaptiveCard } from '../elements/card';
import { cancelButton } from '../elements/openers';
import { factRows } from '../elements/rows';
import { heading, markedLine, quietLine } from '../elements/text';
import type { ProfileView } from '../views';

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
