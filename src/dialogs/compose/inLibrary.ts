import { sharedClauseCard } from '../../cards/compose/sharedClauseCard';
import { sharedMeasureCard } from '../../cards/compose/sharedMeasureCard';
import { fill } from '../../charter/fill';
import { searchTerms } from '../../charter/lookUp/searchTerms';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import { instrument as instrumentNames, type Instrument } from '../../charter/schema/vocabulary';
import { formatList } from '../../drafting/figures/formatList';
import { libraryMeasure } from '../../drafting/library/libraryText';
import type { ComposeResult } from '../../turn/composeBox';
import { clausesOf, clauseView, measuresOn } from '../charter/library';
import type { Drawn, Found } from './found';

/** Clauses and measures on a subject, for one instrument where it is named; with an instrument alone, all clauses for it. */
export function libraryResults(pack: CharterPack, text: string): Found {
  const words = pack.wording.compose;
  const { instrument, subject } = readInstrument(pack, text);
  const asksAll = searchTerms(subject, pack.charter.commonWords).length === 0;
  if (asksAll && instrument === undefined) return { message: words.library.ask };
  const results = asksAll
    ? [...pack.measures.values()].flatMap((measure) => clauseResults(pack, measure, instrument))
    : measuresOn(pack, subject).flatMap((measure) => [
        ...clauseResults(pack, measure, instrument),
        ...measureResults(pack, measure, instrument),
      ]);
  return results.length > 0 ? { results } : { message: fill(words.library.none, { text }) };
}

/** The instrument that is named, by its longest name, and the text without it. */
function readInstrument(
  pack: CharterPack,
  text: string,
): { readonly instrument?: Instrument; readonly subject: string } {
  const spoken = pack.wording.compose.library.instruments;
  const said = ` ${text.toLowerCase()} `;
  const named = instrumentNames.options
    .flatMap((instrument) => spoken[instrument].map((phrase) => ({ instrument, phrase })))
    .filter(({ phrase }) => said.includes(` ${phrase} `))
    .sort((one, other) => other.phrase.length - one.phrase.length)[0];
  if (named === undefined) return { subject: text };
  return { instrument: named.instrument, subject: said.replace(` ${named.phrase} `, ' ').trim() };
}

function clauseResults(
  pack: CharterPack,
  measure: Measure,
  instrument: Instrument | undefined,
): readonly Drawn[] {
  return clausesOf(pack, measure, instrument).map((clause) => () => {
    const { clauseTitle, clauseAbout } = pack.wording.compose.library;
    const view = clauseView(pack, clause, measure, instrument);
    return {
      title: fill(clauseTitle, { title: clause.title }),
      about: fill(clauseAbout, { instruments: view.instruments, name: view.measure.name }),
      card: sharedClauseCard(pack, view).json,
    };
  });
}

function measureResults(
  pack: CharterPack,
  measure: Measure,
  instrument: Instrument | undefined,
): readonly Drawn[] {
  if (instrument !== undefined && instrument !== 'call-off' && !measure.suits.includes(instrument)) return [];
  return [() => measureResult(pack, libraryMeasure(pack, measure, instrument))];
}

function measureResult(pack: CharterPack, measure: Measure): ComposeResult {
  const { measureTitle, measureAbout } = pack.wording.compose.library;
  const { name, unit, calculation, suits } = measure;
  const names = pack.wording.explaining.paragraph.instruments;
  return {
    title: fill(measureTitle, { name }),
    about: fill(measureAbout, { unit, calculation }),
    card: sharedMeasureCard(pack, { measure, kinds: formatList(suits.map((each) => names[each])) }).json,
  };
}
