import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../support/charterLines';
import { pack } from '../support/shippedPack';

const { charter } = pack;
const printed = join(__dirname, '../../../shared/charter/social-value-charter.txt');

/** Headings and the refrain, which the pack does not keep because no screen or document prints them. */
const HEADINGS = [
  'Background',
  'Purpose',
  'Policy Drivers',
  'Principles',
  'Taking Action',
  'We are committed to:',
];

test('is the published text, word for word and in its order', () => {
  const lines = readFileSync(printed, 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/^- /, '').replace(/\*/g, ''))
    .filter((line) => line !== '' && !HEADINGS.includes(line));
  expect(linesOf(charter)).toEqual(lines);
});

test('marks as lead-in exactly what is printed in italics', () => {
  const italics = [...readFileSync(printed, 'utf8').matchAll(/^- \*(.+?)\*/gm)].map(([, lead]) => lead);
  const entries = [...charter.drivers, ...charter.themes.flatMap(({ commitments }) => commitments)];
  expect(entries.flatMap(({ lead }) => lead ?? [])).toEqual(italics);
});
