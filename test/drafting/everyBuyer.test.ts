import { buyerKind } from '../../src/charter/schema/vocabulary';
import { openCase } from '../../src/drafting/case';
import { contentOf, contextOf, pack, totalOf } from './proportionCases';

describe('whoever buys has a draft', () => {
  const term = { months: 60, extensions: [] };
  const value = totalOf(20_500_000);

  test.each(buyerKind.options)('%s, of a service and of health care', (kind) => {
    const context = contextOf({ buyerKind: kind });
    const cleaning = contentOf({ title: 'Office cleaning', kind: 'services', value, term });
    const care = contentOf({
      title: 'Community stroke rehabilitation',
      kind: 'light-touch',
      healthCare: true,
      value,
      term,
    });
    for (const content of [cleaning, care]) {
      const { assembled, kpis } = openCase(pack, context, content);
      expect(kpis.length).toBeGreaterThan(0);
      expect(assembled?.document.sections.length).toBeGreaterThan(0);
    }
  });
});
