import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { FacetEntry, Sureness } from '../../charter/schema/facet';
import type { Facet, Kind } from '../../charter/schema/vocabulary';
import type { BoughtAnswer, Pence } from '../../record/answers';
import { formatMoney } from '../figures/formatMoney';
import { formatNumber } from '../figures/formatQuantity';
import { penceOf } from '../figures/pence';
import { readCpv } from '../reading/readCpv';

/** What is known of a contract that its facets are read from. */
export interface FacetSource {
  readonly title: string;
  /** The CPV code that was read beside it. */
  readonly cpv?: string;
  readonly kind: Kind;
  /** Ids of the natures read from the title. */
  readonly natures: readonly string[];
  readonly annualWithoutVat: Pence;
  readonly workforce?: number;
  readonly bought?: BoughtAnswer;
}

/** Something that tells of one facet, with its reason in words. */
export interface Sign {
  readonly facet: Facet;
  readonly is: 'present' | 'absent';
  readonly confidence: Sureness;
  readonly why: string;
  /** The title names it: no other sign makes it absent. */
  readonly isNamed?: true;
  /** Of a nature of every trade: it gives way to one of the trade itself. */
  readonly isGeneral?: true;
}

interface Saying {
  readonly confidence: Sureness;
  readonly present: readonly Facet[];
  readonly absent: readonly Facet[];
  readonly names?: readonly Facet[];
}

/** What the words of the title say together with the kind; never by themselves. */
export function natureSigns(pack: CharterPack, { kind, natures }: FacetSource): readonly Sign[] {
  return natures.flatMap((id) => {
    const nature = pack.natures.get(id);
    if (nature === undefined) return [];
    const values = { what: nature.label, kind: kindTitle(pack, kind) };
    const why = fill(pack.wording.proportion.facets.why.title, values);
    return nature.says
      .filter(({ kinds }) => kinds.includes(kind))
      .flatMap((saying) =>
        signsIn(saying, why).map((sign): Sign => (nature.general ? { ...sign, isGeneral: true } : sign)),
      );
  });
}

/** What the CPV code says that stands in the title, or was read beside it, by the longest entry that it begins with. */
export function cpvSigns(pack: CharterPack, { title, cpv }: FacetSource): readonly Sign[] {
  const code = readCpv(title) ?? cpv;
  if (code === undefined) return [];
  const [entry] = [...pack.cpv.values()]
    .filter(({ id }) => code.startsWith(id))
    .sort((one, other) => other.id.length - one.id.length);
  if (entry === undefined) return [];
  return signsIn(entry, fill(pack.wording.proportion.facets.why.cpv, { code, what: entry.label }));
}

function signsIn({ confidence, present, absent, names = [] }: Saying, why: string): readonly Sign[] {
  return [
    ...present.map((facet): Sign => ({ facet, is: 'present', confidence, why })),
    ...absent.map((facet): Sign => ({ facet, is: 'absent', confidence, why })),
    ...names.map((facet): Sign => ({ facet, is: 'present', confidence: 'low', why, isNamed: true })),
  ];
}

/** What the number of people says, where the officer gave it. */
export function workforceSign(
  pack: CharterPack,
  { id, peopleFrom }: FacetEntry,
  { workforce }: FacetSource,
): Sign | undefined {
  if (peopleFrom === undefined || workforce === undefined) return undefined;
  const why = fill(pack.wording.proportion.facets.why.workforce, { count: formatNumber(workforce) });
  return { facet: id, is: workforce >= peopleFrom ? 'present' : 'absent', confidence: 'high', why };
}

/** What the value of a year says. */
export function valueSign(
  pack: CharterPack,
  { id, yearly }: FacetEntry,
  { kind, annualWithoutVat }: FacetSource,
): Sign | undefined {
  const found = yearly.find(
    ({ kinds, from, below }) =>
      kinds.includes(kind) &&
      annualWithoutVat >= penceOf(from) &&
      (below === undefined || annualWithoutVat < penceOf(below)),
  );
  if (found === undefined) return undefined;
  const why = fill(pack.wording.proportion.facets.why.value, { value: formatMoney(annualWithoutVat) });
  return { facet: id, is: found.is, confidence: found.confidence, why };
}

/** What is usual for the kind. */
export function kindSign(
  pack: CharterPack,
  { id, kinds }: FacetEntry,
  { kind }: FacetSource,
): Sign | undefined {
  const usual = kinds[kind];
  if (usual === undefined) return undefined;
  const why = fill(pack.wording.proportion.facets.why.kind, { kind: kindTitle(pack, kind) });
  return { facet: id, is: usual.is, confidence: usual.confidence, why };
}

/** The kind in words: the title of its choice. */
function kindTitle(pack: CharterPack, kind: Kind): string {
  const title = pack.questions.get('kind')?.choices.find(({ value }) => value === kind)?.title;
  return (title ?? kind).toLowerCase();
}
