import type { CharterPack } from '../pack';
import type { Clause } from '../schema/clause';
import type { Measure } from '../schema/measure';
import { kind, type Instrument, type Kind, type TargetMode } from '../schema/vocabulary';
import { targetModesOf } from './targetRules';

/** Every measure has one clause in each instrument it suits, and every clause a duty for each way its target can be set. */
export function checkClauseCoverage(pack: CharterPack): readonly string[] {
  const clauses = [...pack.clauses.values()];
  return [...pack.measures.values()].flatMap((measure) => {
    const own = clauses.filter((clause) => clause.measure === measure.id);
    return [...checkInstruments(measure, own), ...own.flatMap((clause) => checkDuties(measure, clause))];
  });
}

/** The instruments in which a kind is bought: its own, and a call-off unless it is a grant. */
function instrumentsOf(name: Kind): readonly Instrument[] {
  return name === 'grant' ? [name] : [name, 'call-off'];
}

function checkInstruments({ id, suits }: Measure, own: readonly Clause[]): readonly string[] {
  return kind.options.flatMap((name) =>
    instrumentsOf(name).flatMap((instrument) => {
      // a call-off's clause must suit what is called off too
      const count = own.filter(
        ({ instruments }) => instruments.includes(name) && instruments.includes(instrument),
      ).length;
      const place = instrument === name ? name : `a ${instrument} of ${name}`;
      const suited = suits.includes(name);
      if (suited && count === 0) return [`measure ${id} has no clause for ${place}`];
      if (suited && count > 1) return [`measure ${id} has ${String(count)} clauses for ${place}`];
      if (!suited && count > 0) return [`measure ${id} has a clause for ${place}, which it does not suit`];
      return [];
    }),
  );
}

const MODE_IN_WORDS: Readonly<Record<TargetMode, string>> = {
  number: 'a number',
  offered: 'offered',
  baseline: 'set from a baseline',
  monitored: 'monitored',
};

function checkDuties(measure: Measure, { id, duty, paragraphs }: Clause): readonly string[] {
  const missing = [...targetModesOf(measure)]
    .filter((mode) => duty[mode] === undefined)
    .map((mode) => `clause ${id} has no duty for a target that is ${MODE_IN_WORDS[mode]}`);
  if (measure.neverScored && duty.offered !== undefined)
    missing.push(`clause ${id} leaves to tenderers what is never scored`);
  const said = [duty.number ?? '', ...paragraphs.map(({ text }) => text)].some((text) =>
    /\{(?:target|atLeast)\}/.test(text),
  );
  return duty.number === undefined || said ? missing : [...missing, `clause ${id} does not say its {target}`];
}
