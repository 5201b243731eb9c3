import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Card } from '../card';
import { factRows } from '../elements/facts';
import { heading, paragraph, quietLine } from '../elements/lines/text';
import { countedFacts } from '../elements/countedFacts';
import { sharedCard } from './sharedCard';

export interface SharedMeasureView {
  readonly measure: Measure;
  /** "works and services": what it can be asked in. */
  readonly kinds: string;
}

/** A measure of the library, to read in a chat. */
export function sharedMeasureCard(pack: CharterPack, { measure, kinds }: SharedMeasureView): Card {
  const words = pack.wording.compose.library;
  const lead = fill(words.measureLead, { kinds });
  return sharedCard(
    [measure.name, lead, measure.calculation],
    [
      heading(measure.name),
      quietLine(lead, 'none'),
      paragraph(measure.why),
      ...factRows(countedFacts(pack, measure).slice(1)),
    ],
  );
}
