import { readNumberWord } from './numberWords';

/** The number that words name: "104", "kpi 2", "six". */
export function numberIn(words: string): number | undefined {
  const figure = /\d[\d,]*/.exec(words)?.[0];
  if (figure !== undefined) return Number(figure.replaceAll(',', ''));
  return words
    .split(' ')
    .map(readNumberWord)
    .find((number) => number !== undefined);
}
