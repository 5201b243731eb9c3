import { fill, slotsOf } from '../fill';

const SAMPLES = new Map([
  ['supplier', 'the Supplier'],
  ['Supplier', 'The Supplier'],
  ['authority', 'the Authority'],
  ['Authority', 'The Authority'],
  ['contract', 'this Contract'],
  ['completion', 'the Expiry Date'],
  ['kpi', 'KPI 1'],
]);

/** The text as it would read, so that its words can be counted and its capitals seen; a slot without a sample reads as a few small words. */
export function fillWithSamples(text: string): string {
  const values: Record<string, string> = {};
  for (const slot of slotsOf(text)) values[slot] = SAMPLES.get(slot) ?? sampleOf(slot);
  return fill(text, values);
}

function sampleOf(slot: string): string {
  if (slot.startsWith('Paragraph')) return 'Paragraph 9';
  return /paragraph/i.test(slot) ? 'paragraphs 4 to 6' : '104';
}
