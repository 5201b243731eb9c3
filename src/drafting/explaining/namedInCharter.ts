import type { CharterPack } from '../../charter/pack';
import { lookUp } from '../../charter/lookUp/lookUp';
import { searchTerms } from '../../charter/lookUp/searchTerms';
import type { Subject } from './subject';

type CharterSubject = Extract<Subject, { id: string }>;

/** The commitment, else the measure, that words name outright: by id, code or name in these words, else in other forms of them. */
export function namedInCharter(pack: CharterPack, words: string): CharterSubject | undefined {
  const said = plain(words);
  const terms = termsOf(pack, words);
  return (
    firstNamed(pack, (name) => plain(name) === said) ??
    (terms === '' ? undefined : firstNamed(pack, (name) => termsOf(pack, name) === terms))
  );
}

function firstNamed(pack: CharterPack, is: (name: string) => boolean): CharterSubject | undefined {
  const commitment = [...pack.commitments.values()].find(({ id, code, name, aliases }) =>
    [id, code, name, ...aliases].some(is),
  );
  if (commitment !== undefined) return { of: 'commitment', id: commitment.id };
  const measure = [...pack.measures.values()].find(({ id, code, name }) => [id, code, name].some(is));
  return measure && { of: 'measure', id: measure.id };
}

/** What words speak of by the search of the Charter: a measure where only its name has all of them. */
export function foundInCharter(pack: CharterPack, words: string): CharterSubject | undefined {
  const result = lookUp(pack, words);
  if (result.found !== 'one') return undefined;
  const { commitmentId } = result;
  const asked = searchTerms(words, pack.charter.commonWords);
  const has = (text: string): boolean => {
    const terms = searchTerms(text, pack.charter.commonWords);
    return asked.every((term) => terms.includes(term));
  };
  const commitment = pack.commitments.get(commitmentId);
  const isCommitment = commitment && [commitment.name, ...commitment.aliases, commitment.words].some(has);
  const measure = [...pack.measures.values()].find(
    ({ commitment: of, name }) => of === commitmentId && has(name),
  );
  return isCommitment === true || measure === undefined
    ? { of: 'commitment', id: commitmentId }
    : { of: 'measure', id: measure.id };
}

/** Lower case, one space between words, without article and hyphens. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/-/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:a|an|any|the|our|more) /, '')
    .trim();
}

function termsOf({ charter }: CharterPack, words: string): string {
  return searchTerms(words, charter.commonWords).join(' ');
}
