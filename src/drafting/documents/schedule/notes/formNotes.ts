import { fill } from '../../../../charter/fill';
import { formOf, isScheduleFirst } from '../../../contract/form';
import { isOffered } from '../../../targets/target';
import type { DocumentInput } from '../documentInput';

/** What the officer should know of the form of contract: how the Schedule gets in, what is left alone, what to check. */
export function writeFormNotes({
  pack,
  profile,
  kpis,
}: Pick<DocumentInput, 'pack' | 'profile' | 'kpis'>): readonly string[] {
  const words = pack.wording.document.formNotes;
  const form = formOf(pack, profile);
  const { authority, supplier } = form;
  const edition =
    profile.edition === ''
      ? words.editionUnknown
      : fill(words.edition, { form: form.name, edition: profile.edition });
  return [
    ...form.notes,
    ...(form.edition ? [edition] : []),
    ...(form.namesEntered ? [fill(words.parties, { authority, supplier })] : []),
    ...(kpis.some(({ target }) => isOffered(target)) ? [words.offered] : []),
    ...(profile.instrument === 'call-off' ? [words.callOff] : []),
    ...(isScheduleFirst(form, profile) ? [words.scheduleFirst] : []),
  ];
}
