import type { CharterPack } from '../../charter/pack';
import { buyerKind, nation } from '../../charter/schema/vocabulary';
import { rememberBy } from '../../drafting/remember';
import type { AuthoritySettings } from '../../record/answers';

/** What stands for the settings of an authority that has given none: our defaults, without a name. */
export const assumedSettings = rememberBy(({ wording }: CharterPack): AuthoritySettings => {
  const defaults = wording.dialogs.settingsDefaults;
  return {
    name: '',
    nation: nation.parse(defaults.nation),
    buyerKind: buyerKind.parse(defaults.buyerKind),
    formWorks: defaults.formWorks,
    formOther: defaults.formOther,
    localArea: [],
    weighting: Number(defaults.weighting),
    kpiCeiling: Number(defaults.kpiCeiling),
  };
});
