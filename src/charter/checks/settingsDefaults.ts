import type { CharterPack } from '../pack';
import { buyerKind, nation, type Kind } from '../schema/vocabulary';

/** What the settings form proposes is what it would accept: an officer who changes nothing can save it. */
export function checkSettingsDefaults(pack: CharterPack): readonly string[] {
  const defaults = pack.wording.dialogs.settingsDefaults;
  const suits = (form: string, bought: Kind): boolean =>
    pack.forms.get(form)?.kinds.includes(bought) ?? false;
  const sound: Readonly<Record<keyof typeof defaults, boolean>> = {
    nation: nation.safeParse(defaults.nation).success,
    buyerKind: buyerKind.safeParse(defaults.buyerKind).success,
    formWorks: suits(defaults.formWorks, 'works'),
    formOther: suits(defaults.formOther, 'services'),
    weighting: isWhole(defaults.weighting, 0, 100),
    kpiCeiling: isWhole(defaults.kpiCeiling, 1, pack.engine.ceiling),
  };
  return Object.entries(sound)
    .filter(([, accepted]) => !accepted)
    .map(([field]) => `wording/dialogs.yaml: the settings form would refuse its own default for ${field}`);
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
