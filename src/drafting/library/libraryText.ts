import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Clause } from '../../charter/schema/clause';
import type { Measure } from '../../charter/schema/measure';
import { kind, type Instrument, type Kind, type TargetMode } from '../../charter/schema/vocabulary';
import { suits } from '../contract/form';
import { wordForKind } from '../contract/grantWords';
import { capitalise } from '../documents/schedule/contractSlots';

/** The wording with a figure says most. */
const MODES: readonly TargetMode[] = ['number', 'offered', 'baseline', 'monitored'];

/**
 * A clause of the library to read, in an instrument and for no contract: its longest wording, with our word where a contract has
 * its figure. It is never part of a document.
 */
export function libraryText(pack: CharterPack, clause: Clause, instrument: Instrument): readonly string[] {
  const { duty, paragraphs } = clause;
  const mode = MODES.find((each) => duty[each] !== undefined);
  const first = mode && duty[mode];
  if (mode === undefined || first === undefined) return [];
  const rest = paragraphs.filter(({ modes }) => modes === undefined || modes.includes(mode));
  const slots = slotsOf(pack, clause, instrument);
  return [first, ...rest.map(({ text }) => text)].map((template) => fill(template, slots));
}

/** A measure of the library as it is put in an instrument: a grant has words of its own. */
export function libraryMeasure(
  pack: CharterPack,
  measure: Measure,
  instrument: Instrument | undefined,
): Measure {
  if (instrument !== 'grant') return measure;
  const word = (text: string): string => wordForKind(pack, instrument, text);
  return {
    ...measure,
    name: word(measure.name),
    calculation: word(measure.calculation),
    evidence: measure.evidence.map(word),
    why: word(measure.why),
  };
}

function slotsOf(
  pack: CharterPack,
  clause: Clause,
  instrument: Instrument,
): Readonly<Record<string, string>> {
  const { figures, kpi, half } = pack.wording.compose.library;
  const target = figures[pack.measures.get(clause.measure)?.unitKind ?? 'count'];
  const { supplier, authority, contract, completion } = usualForm(pack, clause, instrument);
  return {
    ...{ supplier, authority, contract, completion, kpi, target },
    Supplier: capitalise(supplier),
    Authority: capitalise(authority),
    atLeast: fill(pack.wording.proportion.printed.atLeast, { target }),
    halfTarget: fill(half, { target }),
  };
}

/** The first form of the pack that suits: what it calls the parties and the end of the work. */
function usualForm(pack: CharterPack, { instruments }: Clause, instrument: Instrument) {
  const calledOff = instrument === 'call-off';
  const bought = calledOff ? instruments.find(isKind) : isKind(instrument) ? instrument : undefined;
  const form = [...pack.forms.values()].find(
    (each) =>
      bought !== undefined && suits(each, { kind: bought, route: calledOff ? 'call-off' : 'competition' }),
  );
  if (form === undefined) throw new RangeError(`No form of contract in the pack for "${instrument}"`);
  return form;
}

function isKind(name: Instrument): name is Kind {
  return kind.safeParse(name).success;
}
