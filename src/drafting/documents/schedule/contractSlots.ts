import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { ContractProfile } from '../../contract/contractProfile';
import type { DraftingContext } from '../../../record/draft';
import { formatDate } from '../../figures/formatDate';
import { formatList } from '../../figures/formatList';
import type { Slots } from './outline';

/** The slots that every text of a document may use: parties, end of the work, dates, places (docs/drafting-standard.md#rule-1). */
export function contractSlots(
  pack: CharterPack,
  { settings }: DraftingContext,
  profile: ContractProfile,
): Slots {
  const form = pack.forms.get(profile.formId);
  const words = pack.wording.document.slots;
  const adopted = settings.charterAdopted;
  return {
    ...(form === undefined
      ? {}
      : {
          supplier: form.supplier,
          Supplier: capitalise(form.supplier),
          authority: form.authority,
          Authority: capitalise(form.authority),
          completion: form.completion,
          completionMeans: form.completionMeans,
        }),
    contract: profile.instrument === 'grant' ? words.agreement : words.contract,
    startDate: formatDate(profile.start),
    nation: pack.wording.cards.settings.nations[settings.nation],
    localArea: formatList(settings.localArea.length > 0 ? settings.localArea : [profile.place]),
    skillsContact:
      settings.skillsContact ??
      fill(words.skillsContactUnnamed, { authority: form?.authority ?? settings.name }),
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
