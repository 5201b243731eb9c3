import type { SharedClauseView } from '../../cards/compose/sharedClauseCard';
import { searchTerms } from '../../charter/lookUp/searchTerms';
import { lookUpTyped } from '../../charter/lookUp/typed';
import type { CharterPack } from '../../charter/pack';
import type { Clause } from '../../charter/schema/clause';
import type { Measure } from '../../charter/schema/measure';
import type { Instrument } from '../../charter/schema/vocabulary';
import { formatList } from '../../drafting/figures/formatList';
import { libraryMeasure, libraryText } from '../../drafting/library/libraryText';

/** The measures of the commitments that a subject finds, those first whose own names have a word of it. */
export function measuresOn(pack: CharterPack, subject: string): readonly Measure[] {
  const { commonWords } = pack.charter;
  const asked = searchTerms(subject, commonWords);
  const names = ({ name }: Measure): number =>
    searchTerms(name, commonWords).filter((term) => asked.some((each) => term.startsWith(each))).length;
  const found = lookUpTyped(pack, subject).flatMap((id) =>
    [...pack.measures.values()].filter(({ commitment }) => commitment === id),
  );
  return found
    .map((measure) => ({ measure, score: names(measure) }))
    .sort((one, other) => other.score - one.score)
    .map(({ measure }) => measure);
}

/** The clauses of a measure, those written for an instrument where it is named. */
export function clausesOf(
  pack: CharterPack,
  measure: Measure,
  instrument: Instrument | undefined,
): readonly Clause[] {
  return [...pack.clauses.values()]
    .filter(({ measure: of }) => of === measure.id)
    .filter(({ instruments }) => instrument === undefined || instruments.includes(instrument));
}

/** A clause as it is read for no contract: in an instrument, or in the first that it is written for. */
export function clauseView(
  pack: CharterPack,
  clause: Clause,
  usual: Measure,
  named: Instrument | undefined,
): SharedClauseView {
  const instrument = named ?? clause.instruments[0];
  const names = pack.wording.explaining.paragraph.instruments;
  return {
    clause,
    instruments: formatList(clause.instruments.map((name) => names[name])),
    measure: libraryMeasure(pack, usual, instrument),
    paragraphs: instrument === undefined ? [] : libraryText(pack, clause, instrument),
  };
}

/** The clause of the library that a subject finds first, written for an instrument where one is. */
export function clauseOn(
  pack: CharterPack,
  subject: string,
  instrument: Instrument | undefined,
): SharedClauseView | undefined {
  const measures = measuresOn(pack, subject);
  const written = (kind: Instrument | undefined): readonly SharedClauseView[] =>
    measures.flatMap((measure) =>
      clausesOf(pack, measure, kind).map((clause) => clauseView(pack, clause, measure, kind)),
    );
  return written(instrument)[0] ?? written(undefined)[0];
}
