import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BREAKAGES } from './table';

const root = join(__dirname, '../..');

// That each is noticed is proved by `npm run test:breakages`, which runs a test for each; this keeps the table from rotting.
test.each(BREAKAGES)('$name: the line is there, once', ({ file, find, replace }) => {
  expect(readFileSync(join(root, file), 'utf8').split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
});

test('no two breakages have one name', () => {
  const names = BREAKAGES.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
