import { asOfficersSet, asProposed, contractsOf, faults, sentencesOf, type Played } from './cases';
import { pack } from '../document/documentCases';

const played = [...asProposed, ...asOfficersSet];
const rated = contractsOf(played).filter(({ kpi }) => kpi.target.mode !== 'monitored');
const textsOf = ({ clause, definitions }: Played): readonly string[] => [
  ...clause,
  ...definitions.map(({ text }) => text),
];

/** That the authority, a public body or a print decides: agreed, accepted, published, read by it, or said in the contract. */
const BOUND = /\bthe Authority\b|\bpublished\b|\bfrom the distance\b|\bif its report says so\b/;

describe('the supplier alone never decides a figure', () => {
  test('where it may estimate, adjust or leave something out, somebody else or a printed rule sets how', () => {
    const ALLOWS =
      /\bmay (?:estimate|adjust|convert|leave out|choose|decide|divide|work out)\b|\bmust divide\b|\bin its (?:view|opinion)\b|\bas it (?:thinks|sees) fit\b/;
    expect(
      faults(rated, (each) =>
        sentencesOf(textsOf(each)).filter((text) => ALLOWS.test(text) && !BOUND.test(text)),
      ),
    ).toEqual([]);
  });

  test('an equivalent counts from the day on which the authority accepts it, or is judged by a printed test', () => {
    const SAME = /\b(?:equivalent|same effect)\b/;
    const claims = rated.flatMap(({ measure, clause }) =>
      sentencesOf(clause)
        .filter((text) => SAME.test(text) && /\bcounts? (?:as|from)\b|\bcounts?\.$/.test(text))
        .filter((text) => !/accept/.test(text))
        .map((text) => `${measure.code}: ${text}`),
    );
    expect(claims).toEqual([]);
  });

  test('a list that a rated figure rests on is the authority’s, or it may add to it', () => {
    const LIST = /\b(?:the|that|a|this) list\b|\bmust list\b/;
    expect(
      faults(rated, (each) => {
        const listing = sentencesOf(textsOf(each)).filter((text) => LIST.test(text));
        if (listing.length === 0 || each.measure.namedByAuthority !== undefined) return [];
        const theirs = textsOf(each).some((text) =>
          /[Tt]he Authority (?:may add|has listed|sets|adds)/.test(text),
        );
        return theirs ? [] : listing;
      }),
    ).toEqual([]);
  });

  test('what the authority must list is asked of the officer before the draft is ready', () => {
    const annexed = [...pack.measures.values()].filter(({ id }) =>
      rated.some(
        ({ measure, definitions }) =>
          measure.id === id && definitions.some(({ text }) => /\bannexed to\b/.test(text)),
      ),
    );
    expect(annexed.length).toBeGreaterThan(0);
    expect(annexed.filter(({ namedByAuthority }) => namedByAuthority === undefined)).toEqual([]);
  });

  test('every share and every ratio says what holds where there is nothing to divide by', () => {
    const divided = [...pack.measures.values()].filter(
      ({ unitKind, rated: how }) =>
        how !== 'monitored' && (unitKind === 'percent' || unitKind === 'intensity'),
    );
    expect(divided.length).toBeGreaterThan(20);
    expect(divided.filter(({ calculation }) => !/not rated/.test(calculation)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('a sum that decides what is counted is not got round by dividing an order', () => {
    const FROM_A_SUM = /£[\d,]+ or more/;
    const sums = played.filter((each) => textsOf(each).some((text) => FROM_A_SUM.test(text)));
    expect(new Set(sums.map(({ measure }) => measure.id)).size).toBeGreaterThan(1);
    expect(
      faults(sums, (each) => (textsOf(each).some((text) => /placed together/.test(text)) ? [] : [each.name])),
    ).toEqual([]);
  });

  test('no business of the supplier’s own group earns it a figure of spend or orders', () => {
    const bought = contractsOf(rated).filter(({ measure }) => /sme-spend/.test(measure.countsWith ?? ''));
    expect(bought.length).toBeGreaterThan(0);
    expect(
      faults(bought, ({ clause, name }) =>
        clause.some((text) => /\bgroup of companies\b/.test(text)) ? [] : [name],
      ),
    ).toEqual([]);
  });
});
