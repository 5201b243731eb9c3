import { ratingsOf } from './rate';
import { asOfficersSet, asProposed, faults, sentencesOf, type Played } from './cases';
import { pack } from '../document/documentCases';

const played = [...asProposed, ...asOfficersSet];
/** Learners and students who come are nobody's workers. */
const ofWorkers = played.filter(
  ({ measure: { workforceReason, people, takenUp } }) =>
    workforceReason !== undefined && people !== 'none' && !takenUp,
);
const ANY_EMPLOYER = /\bagenc|\bwhoever the employer\b/;

/** Every word that says whom a KPI counts. */
function wordsOf({ kpi, clause, definitions }: Played): readonly string[] {
  const own = [kpi.calculation, ...clause];
  const used = new Set<string>();
  for (let texts = own; texts.length > 0;) {
    const next = definitions.filter(
      ({ term }) => !used.has(term) && texts.some((text) => new RegExp(`\\b${term}`).test(text)),
    );
    for (const { term } of next) used.add(term);
    texts = next.map(({ text }) => text);
  }
  return [...own, ...definitions.filter(({ term }) => used.has(term)).map(({ text }) => text)];
}

describe('moving people to an agency changes nothing', () => {
  test('every measure of workers counts those of an agency, on every instrument', () => {
    expect(ofWorkers.length).toBeGreaterThan(300);
    expect(
      faults(ofWorkers, (each) => (wordsOf(each).some((text) => ANY_EMPLOYER.test(text)) ? [] : [each.name])),
    ).toEqual([]);
  });

  test('no text counts the people of one employer alone', () => {
    const OWN_ONLY = /\bemployed by \{?|\bemployees?\b|\bon (?:its|the) payroll\b|\bdirectly employed\b/;
    const texts = [
      ...[...pack.measures.values()].flatMap(({ id, calculation, targetRules }) =>
        [calculation, ...targetRules.flatMap((rule) => (rule.by === 'offer' ? rule.basis : []))].map(
          (text) => [id, text] as const,
        ),
      ),
      ...pack.definitions.flatMap(({ term, text, variants }) =>
        [text, ...variants.map((each) => each.text)].map((each) => [term, each] as const),
      ),
      ...[...pack.clauses.values()].flatMap(({ id, duty, paragraphs }) =>
        [...Object.values(duty), ...paragraphs.map(({ text }) => text)].map(
          (text) => [id, text ?? ''] as const,
        ),
      ),
    ];
    expect(
      texts
        .filter(([, text]) => OWN_ONLY.test(text) && !/\bagency\b/.test(text))
        .map(([id, text]) => `${id}: ${text}`),
    ).toEqual([]);
  });

  test('who names the firms whose people count names agencies', () => {
    const FIRMS = /\b(?:They may (?:be|come)|newly employ|must engage|have its Sub-contractors.* pay)\b/;
    expect(
      faults(ofWorkers, ({ clause }) =>
        sentencesOf(clause).filter(
          (text) => FIRMS.test(text) && /Sub-contractor/.test(text) && !ANY_EMPLOYER.test(text),
        ),
      ),
    ).toEqual([]);
  });

  test('a share is the same before and after 30 of 40 people move', () => {
    const crew = (agency: number) => [
      ...Array.from({ length: 40 - agency }, () => ({ by: 'supplier', met: true })),
      ...Array.from({ length: agency }, () => ({ by: 'agency', met: true })),
    ];
    const shares = ofWorkers.filter(
      ({ measure, kpi }) => measure.unitKind === 'percent' && kpi.target.mode !== 'monitored',
    );
    expect(shares.length).toBeGreaterThan(50);
    expect(
      faults(shares, (each) => {
        const all = wordsOf(each).some((text) => ANY_EMPLOYER.test(text));
        const counted = (agency: number) => crew(agency).filter(({ by }) => all || by !== 'agency');
        const [before, after] = [counted(0).length, counted(30).length];
        const due = each.kpi.target.mode === 'number' ? each.kpi.target.value : 100;
        const result = each.measure.better === 'more' ? 100 : 0;
        const rate = (cases: number) => ratingsOf(each.kpi.bands, { due, result, cases }).join();
        return before === after && rate(before) === rate(after) ? [] : [each.name];
      }),
    ).toEqual([]);
  });
});
