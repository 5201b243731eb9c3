import { z } from 'zod';
import { lookedUp } from '../support/lookedUp';
import { readSample } from '../support/sharedData';
import { pack } from '../support/shippedPack';

const found = (query: string): readonly string[] => lookedUp(pack, query);

const row = z.object({
  query: z.string(),
  label: z.enum(['match', 'none']),
  gold: z.array(z.string()),
  also_acceptable: z.array(z.string()),
});

const rows = readSample('lookups-sample.jsonl', row);
const share = (list: readonly boolean[]): number => list.filter(Boolean).length / list.length;
const matches = rows.filter((each) => each.label === 'match');
describe(`the ${String(rows.length)} sample look-ups, at floors measured on them`, () => {
  test('the first found is a commitment that would do', () => {
    expect(
      share(
        matches.map(({ query, gold, also_acceptable }) =>
          [...gold, ...also_acceptable].includes(found(query)[0] ?? ''),
        ),
      ),
    ).toBeGreaterThan(0.65);
  });
  test('the best is among the first three', () => {
    expect(
      share(
        matches.map(({ query, gold }) =>
          found(query)
            .slice(0, 3)
            .some((id) => gold.includes(id)),
        ),
      ),
    ).toBeGreaterThan(0.7);
  });
  test('what the charter does not speak of is mostly left empty', () => {
    expect(
      share(rows.filter((each) => each.label === 'none').map(({ query }) => found(query).length === 0)),
    ).toBeGreaterThan(0.65);
  });
});
