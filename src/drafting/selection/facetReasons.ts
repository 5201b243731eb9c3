import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Facet } from '../../charter/schema/vocabulary';
import type { ContractProfile } from '../contract/contractProfile';
import { facetWords } from '../contract/facets';
import { formatList } from '../figures/formatList';
import { needsOf, type Needs } from './needs';
import { measuresForKind } from './suitableMeasures';

/** Longest title that a reason repeats whole. */
const TITLE = 80;

/** Why a measure is proposed for this contract: the facet that it is asked for, then why its commitment fits. */
export function reasonOf(pack: CharterPack, { title }: ContractProfile, needs: Needs, fit: string): string {
  if (needs.because === undefined) return fit;
  const words = pack.wording.proportion.selection;
  const contract = fill(words.contract, { title: shorten(title) });
  const facet = fill(facetWords(pack, needs.because).plain, { contract });
  const template = needs.estimated.length > 0 ? words.becauseEstimated : words.because;
  return fill(template, { facet, fit });
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

function shorten(title: string): string {
  const letters = Array.from(title);
  return letters.length > TITLE
    ? `${letters
        .slice(0, TITLE - 1)
        .join('')
        .trimEnd()}…`
    : title;
}
