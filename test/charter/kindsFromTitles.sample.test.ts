import { z } from 'zod';
import { readKindFromTitle } from '../../src/drafting/reading/readKind';
import { readSample } from '../support/sharedData';
import { pack } from '../support/shippedPack';

const notice = z.object({ title: z.string(), mainProcurementCategory: z.string() });
const request = z.object({ gold: z.object({ title: z.string(), category: z.string().nullable() }) });

test('real titles suggest a kind that is right in nineteen cases of twenty, for four titles of ten or more', () => {
  const titled = [
    ...readSample('notices-sample.jsonl', notice).map(
      (row) => [row.title, row.mainProcurementCategory] as const,
    ),
    ...readSample('requests-sample.jsonl', request).map(({ gold }) => [gold.title, gold.category] as const),
  ];
  const guessed = titled.flatMap(([title, category]) => {
    const kind = readKindFromTitle(pack, title)?.kind;
    // notices know no light touch services: they call them services
    return kind === undefined ? [] : [(kind === 'light-touch' ? 'services' : kind) === category];
  });
  expect(guessed.length / titled.length).toBeGreaterThanOrEqual(0.4);
  expect(guessed.filter(Boolean).length / guessed.length).toBeGreaterThanOrEqual(0.95);
});
