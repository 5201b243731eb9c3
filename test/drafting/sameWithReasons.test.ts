import { openCase } from '../../src/drafting/case';
import { pendingReasons } from '../../src/dialogs/views/reviewViews';
import type { BuyerKind } from '../../src/charter/schema/vocabulary';
import type { Choices } from '../../src/record/draft';
import { context, contracts, pack } from '../support/contracts';

/** What is proposed for a contract by default, and the reasons that stand before "ready". */
function proposedTo(buyerKind: BuyerKind, kind: string, more: Choices = {}) {
  const settings = { ...context.settings, buyerKind };
  const choices: Choices = { profileConfirmed: true, ...more };
  const opened = openCase(pack, { ...context, settings }, { answers: contracts[kind]!, choices });
  return {
    proposal: opened.shortlist.entries
      .filter(({ proposed }) => proposed)
      .map(({ commitmentId, measureIds }) => ({ commitmentId, measureIds })),
    targets: opened.kpis.map(({ measureId, targetText }) => ({ measureId, targetText })),
    reasons: opened.assembled ? pendingReasons(opened.assembled).map(({ id }) => id) : [],
  };
}

describe.each(Object.keys(contracts))('%s', (kind) => {
  test('the proposal is the same whether or not a KPI needs a reason', () => {
    const council = proposedTo('council', kind);
    // outside section 17, and without students of its own, who would come first
    const other = proposedTo('housing-association', kind);
    expect(other.reasons).toEqual([]);
    expect(council.proposal).toEqual(other.proposal);
    expect(council.targets).toEqual(other.targets);
  });

  test('and it stays the same once the reasons are accepted', () => {
    const before = proposedTo('council', kind);
    const accepted = Object.fromEntries(before.reasons.map((id) => [id, '2026-11-22T10:00:00.000Z']));
    const after = proposedTo('council', kind, { reasonsAccepted: accepted });
    expect({ ...after, reasons: [] }).toEqual({ ...before, reasons: [] });
  });
});

test('some of these contracts need a reason of a council', () => {
  expect(Object.keys(contracts).some((kind) => proposedTo('council', kind).reasons.length > 0)).toBe(true);
});
