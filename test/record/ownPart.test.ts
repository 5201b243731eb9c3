import { ownPart } from '../../src/record/ownPart';

test.each<[string, Readonly<Record<string, number>> | undefined, string, number | undefined]>([
  ['what is there', { a: 1 }, 'a', 1],
  ['nothing of what is not', { a: 1 }, 'b', undefined],
  ['nothing of no record', undefined, 'a', undefined],
  ['nothing that every object has', { a: 1 }, 'constructor', undefined],
])('gives %s', (_name, record, id, part) => {
  expect(ownPart(record, id)).toBe(part);
});
