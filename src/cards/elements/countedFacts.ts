import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Fact } from './facts';

/** How a measure is counted, proved and reported, and which commitment it serves. */
export function countedFacts(pack: CharterPack, measure: Measure): readonly Fact[] {
  const { labels } = pack.wording.compose.library;
  const { name, unit, calculation, evidence, frequency } = measure;
  const place = pack.commitments.get(measure.commitment)?.place ?? '';
  return [
    { label: labels.measure, value: name },
    { label: labels.unit, value: unit },
    { label: labels.calculation, value: calculation },
    { label: labels.evidence, value: evidence.join('. ') },
    { label: labels.frequency, value: pack.wording.explaining.frequency.words[frequency] },
    { label: labels.commitment, value: place },
  ];
}
