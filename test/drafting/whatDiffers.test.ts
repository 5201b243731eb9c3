import { openCase } from '../../src/drafting/case';
import type { DraftDocument } from '../../src/drafting/documents/schedule/draftDocument';
import { whatDiffers, type SeenBefore } from '../../src/drafting/whatDiffers';
import { contentOf, context, contracts, pack } from '../support/contracts';

const now = openCase(pack, context, contentOf(contracts['works']!)).assembled!.document;
const [first, second] = now.kpis;
const targets = Object.fromEntries(now.kpis.map(({ measureId, targetText }) => [measureId, targetText]));
const words = pack.wording.cards.review;
const earlier = { ...pack.stamp, version: '0', digest: 'earlier' };

function differs(seen: Partial<SeenBefore> = {}): ReturnType<typeof whatDiffers> {
  return whatDiffers(pack, now, { pack: earlier, targets, saved: undefined, ...seen });
}
const saved = (change: Partial<DraftDocument> = {}) => ({ version: 2, document: { ...now, ...change } });

test('nothing differs from the same document', () => {
  expect(differs({ saved: saved() })).toBeUndefined();
});

test('without a saved version nobody can tell of the text', () => {
  expect(differs()).toEqual({ from: earlier, to: pack.stamp, targets: [] });
});

test('targets are compared with those that were confirmed', () => {
  const { [second!.measureId]: _come, ...rest } = targets;
  const seen = { ...rest, [first!.measureId]: 'less', 'es2-9-gone': '9 of them' };
  expect(differs({ targets: seen, saved: saved() })?.targets).toEqual([
    { name: first!.name, was: 'less', now: first!.targetText },
    { name: second!.name, now: second!.targetText },
    { name: pack.wording.dialogs.told.gone.measure, was: '9 of them' },
  ]);
});

test('a KPI that is gone is called what the saved version called it', () => {
  const gone = { ...first!, measureId: 'es2-9-gone', name: 'Old ways' };
  const document = saved({ kpis: [...now.kpis, gone] });
  const seen = { ...targets, 'es2-9-gone': '9 of them' };
  expect(differs({ targets: seen, saved: document })?.targets).toEqual([
    { name: 'Old ways', was: '9 of them' },
  ]);
});

test('of targets that were never kept, those of the saved version stand for them', () => {
  const kpis = now.kpis.map((kpi, index) => (index === 0 ? { ...kpi, targetText: 'less' } : kpi));
  expect(differs({ targets: undefined, saved: saved({ kpis }) })?.targets).toEqual([
    { name: first!.name, was: 'less', now: first!.targetText },
  ]);
  expect(differs({ targets: undefined })?.targets).toEqual([]);
});

describe('the text is compared part by part', () => {
  const [section, ...others] = now.sections;
  const reworded = { ...section!, paragraphs: [{ number: '1.1', text: 'Other words.' }] };
  const cases: readonly (readonly [string, Partial<DraftDocument>, readonly string[]])[] = [
    ['a clause reworded', { sections: [reworded, ...others] }, [section!.title]],
    ['a clause that came', { sections: others }, [section!.title]],
    ['a clause that is gone', { sections: [...now.sections, { ...section!, title: 'Gone' }] }, ['Gone']],
    ['the front', { incorporation: [{ number: '', text: 'Other words.' }] }, [words.front]],
    ['a definition', { definitions: now.definitions.slice(1) }, [words.definitions]],
    [
      'how a KPI is counted',
      { kpis: now.kpis.map((kpi) => ({ ...kpi, calculation: `${kpi.calculation} or so` })) },
      [words.kpiSchedule],
    ],
    ['nothing printed', { notes: { ...now.notes, legal: [] }, facts: [] }, []],
  ];
  test.each(cases)('%s', (_name, change, parts) => {
    const found = differs({ saved: saved(change) });
    expect(found?.text).toEqual(parts.length === 0 ? undefined : { since: 2, parts });
  });

  test('a KPI with another target is told by its target alone', () => {
    const kpis = now.kpis.map((kpi, index) =>
      index === 0 ? { ...kpi, targetText: 'less', bands: [] } : kpi,
    );
    const seen = { ...targets, [first!.measureId]: 'less' };
    expect(differs({ targets: seen, saved: saved({ kpis }) })?.text?.parts).toEqual([]);
  });
});
