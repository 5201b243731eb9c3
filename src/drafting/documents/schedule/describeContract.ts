import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import { formOf } from '../../contract/form';
import type { ContractProfile } from '../../contract/contractProfile';
import type { DraftingContext } from '../../../record/draft';
import { formatDate } from '../../figures/formatDate';
import { formatAbout } from '../../figures/formatAbout';
import type { DraftDocument } from './draftDocument';

/** The facts of the contract as read, for the head of the document. */
export function describeContract(
  pack: CharterPack,
  { settings }: DraftingContext,
  profile: ContractProfile,
): DraftDocument['facts'] {
  const { labels, kinds, callOff, dates } = pack.wording.document.facts;
  const what = kinds[profile.kind];
  return [
    { label: profile.kind === 'grant' ? labels.funder : labels.buyer, value: settings.name },
    { label: labels.what, value: profile.route === 'call-off' ? fill(callOff, { what }) : what },
    { label: labels.value, value: describeValue(pack, profile) },
    { label: labels.term, value: describeTerm(pack, profile) },
    {
      label: labels.dates,
      value: fill(dates, { start: formatDate(profile.start), end: formatDate(profile.end) }),
    },
    { label: labels.place, value: profile.place },
    { label: labels.form, value: describeForm(pack, profile) },
    ...(profile.kind === 'grant'
      ? []
      : [{ label: labels.procurementStart, value: formatDate(profile.procurementStart) }]),
  ];
}

function describeForm(pack: CharterPack, profile: ContractProfile): string {
  const { editions } = pack.wording.document.facts;
  const { name: form, edition } = formOf(pack, profile);
  if (!edition) return form;
  return profile.edition === ''
    ? fill(editions.unknown, { form })
    : fill(editions.known, { form, edition: profile.edition });
}

function describeValue(pack: CharterPack, profile: ContractProfile): string {
  const { values } = pack.wording.document.facts;
  const without = formatAbout(pack, profile.initialWithoutVat);
  const withVat = formatAbout(pack, profile.initialWithVat);
  const longest = formatAbout(pack, profile.longestWithVat);
  const hasVat = without !== withVat;
  const initial = fill(hasVat ? values.both : values.noVat, { without, with: withVat });
  if (longest === withVat) return initial;
  return fill(hasVat ? values.longest : values.longestNoVat, { initial, longest });
}

function describeTerm(pack: CharterPack, { months, extensionMonths }: ContractProfile): string {
  const { terms } = pack.wording.document.facts;
  const initial = fill(months === 1 ? terms.month : terms.months, { months });
  return extensionMonths === 0 ? initial : fill(terms.extended, { initial, extension: extensionMonths });
}
