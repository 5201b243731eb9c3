import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import { formOf } from '../../contract/form';
import type { ContractProfile } from '../../contract/contractProfile';
import type { DraftingContext } from '../../../record/draft';
import { middleOf, weekdayFrom } from '../../figures/calendar';
import { formatDate } from '../../figures/formatDate';
import { formatMoney } from '../../figures/formatMoney';
import { packageFloor, quietSum } from '../../contract/packageFloor';
import { formatList } from '../../figures/formatList';
import { clockSlots } from './clocks';
import type { Slots } from './outline';

/** The slots that every text of a document may use: parties, end of the work, dates, places (docs/drafting-standard.md#rule-1). */
export function contractSlots(
  pack: CharterPack,
  { settings }: DraftingContext,
  profile: ContractProfile,
): Slots {
  const form = formOf(pack, profile);
  const words = pack.wording.document.slots;
  const adopted = settings.charterAdopted;
  return {
    supplier: form.supplier,
    Supplier: capitalise(form.supplier),
    authority: form.authority,
    Authority: capitalise(form.authority),
    manager: fill(form.manager, { authority: form.authority }),
    contract: form.contract,
    frameworkAgreement:
      profile.framework === undefined
        ? words.frameworkUnnamed
        : fill(words.frameworkNamed, { name: profile.framework }),
    packageFloor: formatMoney(packageFloor(pack, profile)),
    quietSum: formatMoney(quietSum(pack, profile)),
    completion: form.completion,
    completionMeans:
      profile.extensionMonths === 0 ? (form.completionFixed ?? form.completionMeans) : form.completionMeans,
    workingDay: fill(form.workingDay, { nation: words.nations[settings.nation] }),
    ...clockSlots(pack, profile.months),
    startDate: formatDate(profile.start),
    midTerm: formatDate(weekdayFrom(middleOf(profile.start, profile.end))),
    localArea: formatList(settings.localArea.length > 0 ? settings.localArea : [profile.place]),
    skillsContact: settings.skillsContact ?? fill(words.skillsContactUnnamed, { authority: form.authority }),
    ...(adopted === undefined
      ? {}
      : {
          charterTitle: pack.charter.title,
          charterVersion: pack.charter.version,
          charterAdoptedOn: formatDate(adopted.on),
          charterDecision: adopted.decision,
        }),
  };
}

/** "the Supplier" at the start of a sentence. */
export function capitalise(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
