import { asOfficersSet, asProposed, faults } from './cases';
import { pack } from '../document/documentCases';

const played = [...asProposed, ...asOfficersSet];
/** Words of a change, and not of a level. */
const CHANGE =
  /\b(?:reduc(?:e|es|ed|ing|tion)|cuts? of|increase[sd]?|rise from|more than before|less than before|improvement (?:on|over)|better than|compared with|above (?:the|its) (?:baseline|present)|than (?:last|the) year)\b/i;

describe('no change from a baseline is scored', () => {
  test('what tenderers state is a level', () => {
    const bases = [...pack.measures.values()].flatMap(({ id, targetRules }) =>
      targetRules.flatMap((rule) => (rule.by === 'offer' ? [`${id}: ${rule.basis}`] : [])),
    );
    expect(bases.length).toBeGreaterThan(30);
    expect(bases.filter((basis) => CHANGE.test(basis))).toEqual([]);
  });

  test('and so is what is worked out and owed', () => {
    expect(
      faults(played, ({ measure, kpi, clause }) =>
        [kpi.calculation, measure.unit, ...(kpi.target.mode === 'baseline' ? [] : clause.slice(0, 1))].filter(
          (text) => CHANGE.test(text),
        ),
      ),
    ).toEqual([]);
  });

  test('a figure that is set from a baseline is never part of an offer', () => {
    const set = played.filter(({ kpi }) => kpi.target.mode === 'baseline');
    expect(set.length).toBeGreaterThan(20);
    expect(faults(set, ({ kpi, name }) => (kpi.role === 'offered' ? [name] : []))).toEqual([]);
  });
});
