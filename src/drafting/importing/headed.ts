import type { CharterPack } from '../../charter/pack';
import { importedFact, type ImportedFact } from '../../charter/schema/importing';
import { rememberBy } from '../remember';

/** A fact with what stands beside or under its heading, and the words as they stand. */
export interface Headed {
  readonly fact: ImportedFact;
  readonly heading: string;
  readonly text: string;
}

const LONGEST_HEADING = 80;
const LONGEST_TEXT = 300;
/** "Contract value: £2.4m", "II.1.5) Estimated total value"; a tab or a bar parts the cells of a table. */
const BESIDE = /^(.{2,80}?)(?:\s*[:=|\t]\s*|\s[-–—]\s+)(\S.*)$/u;
const NUMBERED = /^(?:[ivx]+(?:\.\d+)*\)?|\d+(?:\.\d+)*[.)]?|[a-z]\))\s+/i;

const namesOf = rememberBy(
  ({ importing: { headings, others } }: CharterPack): ReadonlyMap<string, ImportedFact | 'other'> =>
    new Map([
      ...others.map((name) => [name, 'other'] as const),
      ...importedFact.options.flatMap((fact) => headings[fact].map((name) => [name, fact] as const)),
    ]),
);

/** What a heading names; undefined where it is none that is known. */
export function headingOf(pack: CharterPack, words: string): ImportedFact | 'other' | undefined {
  if (words.length > LONGEST_HEADING) return undefined;
  const said = words
    .trim()
    .toLowerCase()
    .replace(NUMBERED, '')
    .replace(/[\s:*?]+$/, '')
    .replace(/’/g, "'");
  // "Estimated value (£, excluding VAT)"
  return namesOf(pack).get(said) ?? namesOf(pack).get(said.replace(/\s*\([^()]*\)$/, ''));
}

/** Every fact that a text heads, in its order: beside the heading, or in the line under it. */
export function headedIn(pack: CharterPack, lines: readonly string[]): readonly Headed[] {
  const found: Headed[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]?.trim() ?? '';
    const [, before = '', beside = ''] = BESIDE.exec(line.slice(0, LONGEST_HEADING + LONGEST_TEXT)) ?? [];
    const besides = before === '' ? undefined : headingOf(pack, before);
    if (besides !== undefined) {
      if (besides !== 'other') found.push({ fact: besides, heading: before.trim(), text: cut(beside) });
      continue;
    }
    const fact = headingOf(pack, line);
    if (fact === undefined || fact === 'other') continue;
    const under = lines.slice(at + 1, at + 3).find((next) => next.trim() !== '');
    if (under === undefined || headingOf(pack, under) !== undefined) continue;
    found.push({ fact, heading: line.replace(/[\s:]+$/, ''), text: cut(under) });
  }
  return found;
}

function cut(text: string): string {
  return text.trim().slice(0, LONGEST_TEXT);
}
