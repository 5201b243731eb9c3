import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Facet, Kind } from '../../charter/schema/vocabulary';
import type { ContractProfile } from '../contract/contractProfile';
import { facetOf, facetWords } from '../contract/facets';
import { wordForKind } from '../contract/grantWords';
import { withoutCpv } from '../reading/readCpv';
import { formatList } from '../figures/formatList';
import { mayBe, needsOf, type Needs } from './needs';
import { measuresForKind, type FittingMeasure } from './suitableMeasures';

/** A title of more letters than this is not said again in every reason. */
const LONG_TITLE = 60;

/** A sentence on why a commitment fits. */
export interface FitSentence {
  readonly reason: string;
  /** The measures that it is about; none: any. */
  readonly of: readonly string[];
  /** How near it is to what the title names: more is nearer. */
  readonly nearness: number;
}

/**
 * Why a measure is proposed for this contract: the facet that it is asked for, then the one sentence that says most of why it fits.
 * A sentence about other measures of its commitment is left out; one of a nature that the title names goes before one of a nature
 * of every trade, and that before one of the kind. Where nothing is left, the measure's own sentence stands.
 */
export function reasonOf(
  pack: CharterPack,
  { title, kind, facets }: ContractProfile,
  { measure, needs }: FittingMeasure,
  sentences: readonly FitSentence[],
): string {
  const fit = fitOf(pack, kind, measure, sentences);
  if (needs.because === undefined) return fit;
  const words = pack.wording.proportion.selection;
  const named = withoutCpv(title);
  const contract =
    named.length > LONG_TITLE
      ? wordForKind(pack, kind, words.thisContract)
      : fill(words.contract, { title: named });
  const entry = facetWords(pack, needs.because);
  const wasSaid = facetOf(facets, needs.because).by === 'officer';
  const facet = fill(wasSaid ? entry.plain : (entry.asRead ?? entry.plain), { contract });
  const saysHowKnown = wasSaid || entry.asRead !== undefined;
  const template =
    needs.estimated.length > 0 ? words.becauseEstimated : saysHowKnown ? words.because : words.becauseRead;
  return fill(template, { facet, fit });
}

/** The one sentence that says most of why a measure fits, without how it is known. */
export function fitOf(
  pack: CharterPack,
  kind: Kind,
  { id, why }: Pick<Measure, 'id' | 'why'>,
  sentences: readonly FitSentence[],
): string {
  const own = sentences.filter(({ of }) => of.length === 0 || of.includes(id));
  const [said] = own.toSorted((one, other) => other.nearness - one.nearness);
  return wordForKind(pack, kind, said?.reason ?? why);
}

/** Why no measure of a commitment is offered: what the contract has not, as it is read. */
export function missingReason(pack: CharterPack, profile: ContractProfile, commitmentId: string): string {
  const words = pack.wording.proportion.selection;
  const missing = measuresForKind(pack, profile, commitmentId).flatMap(
    (measure) => needsOf(measure, profile.facets).absent,
  );
  return missing.length === 0
    ? words.noMeasure
    : fill(words.missing, { facets: formatList(labelsOf(pack, [...new Set(missing)])) });
}

/** So many facets are named as what the other commitments hang on. Our default. */
const FACETS_NAMED = 3;

/** Why fewer are proposed than the value carries: what the most of the other measures hang on and this contract has not, or may not have. */
export function fewerReason(pack: CharterPack, profile: ContractProfile, count: number): string {
  const { fewer, fewerPlain } = pack.wording.proportion.selection;
  const counts = new Map<Facet, number>();
  for (const measure of pack.measures.values()) {
    if (!measure.suits.includes(profile.kind)) continue;
    const { absent, open } = needsOf(measure, profile.facets);
    for (const id of [...absent, ...open]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([, one], [, other]) => other - one);
  const most = ordered.slice(0, FACETS_NAMED);
  if (most.length === 0) return fewerPlain;
  const named = formatList(
    labelsOf(
      pack,
      most.map(([id]) => id),
    ),
  );
  if (count === 0) {
    const open = ordered.find(([id]) => mayBe(facetOf(profile.facets, id)));
    const ask = open === undefined ? [] : [fill(fewer.ask, { question: facetWords(pack, open[0]).title })];
    return [fill(fewer.none, { facets: named }), ...ask].join(' ');
  }
  return count === 1 ? fill(fewer.one, { facets: named }) : fill(fewer.many, { count, facets: named });
}

/** Why a measure is offered and not proposed: what is not known of the contract. */
export function doubtReason(pack: CharterPack, { open, estimated }: Needs): string {
  const words = pack.wording.proportion.selection;
  const facets = formatList(labelsOf(pack, [...open, ...estimated]));
  return fill(open.length > 0 ? words.doubtful : words.estimatedOffer, { facets });
}

/** Facets as they stand in a list. */
export function labelsOf(pack: CharterPack, facets: readonly Facet[]): readonly string[] {
  return facets.map((id) => facetWords(pack, id).label);
}
