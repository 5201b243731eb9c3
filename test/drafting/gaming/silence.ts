import { asOfficersSet, asProposed, contractsOf, faults } from './cases';
import { pack } from '../document/documentCases';

const rated = contractsOf([...asProposed, ...asOfficersSet]).filter(
  ({ kpi }) => kpi.target.mode !== 'monitored',
);

describe('who reports late or nothing', () => {
  test('is rated as the worst until the report comes, so that silence is no figure of nought', () => {
    const MISSING =
      /\brated Inadequate\b.* while its figure or its evidence is missing, from \d+ Working Days after the report was due\b/;
    expect(
      faults(rated, ({ standing, name }) => (standing.some((text) => MISSING.test(text)) ? [] : [name])),
    ).toEqual([]);
  });
});

describe('who claims relief', () => {
  test('is not rated while the claim is undecided, and silence does not hold a rating off for ever: the decision can be called for', () => {
    const others = rated.flatMap(({ kpi }) => kpi.bands.filter(({ rating }) => rating === 'Other'));
    expect(others).toHaveLength(rated.length);
    expect(others.filter(({ means }) => !/relief is claimed and not yet decided/.test(means))).toEqual([]);
    const CALL =
      /within \d+ Working Days of a written call|call for the decision in writing, .+ within \d+ Working Days/;
    expect(
      faults(rated, ({ standing, name }) => (standing.some((text) => CALL.test(text)) ? [] : [name])),
    ).toEqual([]);
  });

  test('is not refused by the silence of who must decide, and holds nothing off by a claim without cause or effect', () => {
    expect(
      faults(rated, ({ standing, name }) => [
        ...standing.filter((text) => /counts as refused/.test(text)).map(() => name),
        ...(standing.some((text) => /the cause and its effect in figures/.test(text)) ? [] : [name]),
      ]),
    ).toEqual([]);
  });

  test('has a time to claim, and the authority a time to decide', () => {
    expect(
      faults(rated, ({ standing, name }) =>
        standing.some((text) => /must decide the claim within \d+ Working Days/.test(text)) &&
        standing.some((text) =>
          /claim (?:relief |this )in writing (?:within \d+ Working Days|in or before the report that shows the shortfall)/.test(
            text,
          ),
        )
          ? []
          : [name],
      ),
    ).toEqual([]);
  });

  test('names a clock of the pack for each of them', () => {
    expect(
      ['late-report', 'relief-claim', 'relief-answer', 'relief-call'].filter((id) => !pack.clocks.has(id)),
    ).toEqual([]);
  });
});
