import { parse } from 'csv-parse/sync';
import type { CharterPack } from '../../charter/pack';
import type { ImportedFact } from '../../charter/schema/importing';
import { cleanText } from '../reading/cleanText';
import { readKindFromTitle } from '../reading/readKind';
import type { ContractRead, ImportRead } from './found';
import { headingOf, type Headed } from './headed';
import { ofHeaded } from './ofHeaded';

/** So many planned contracts are shown and added up at once; each is worked out as a draft would be. */
const MOST_ROWS = 25;
/** Counted so that it can be said how many were left out; beyond these no table is read. */
const MOST_RECORDS = 5_000;
const MOST_COLUMNS = 60;
const LONGEST_CELL = 300;
const DELIMITERS = [',', '\t', ';', '|'] as const;

/** Whether a text begins with the headings of a plan: a title and at least one more, each in a column of its own. */
export function isPipeline(pack: CharterPack, text: string): boolean {
  return delimiterOf(pack, text) !== undefined;
}

/** A plan of contracts as comma-separated values, or copied from a sheet: each row read as a notice with headings is. */
export function readPipeline(pack: CharterPack, text: string, today: string): ImportRead {
  const delimiter = delimiterOf(pack, text);
  if (delimiter === undefined) return { what: 'problem', problem: 'noTitleColumn' };
  let records: readonly (readonly string[])[];
  try {
    records = parse(text, {
      ...{ delimiter, bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true },
      ...{ to: MOST_RECORDS, max_record_size: 20_000, trim: true },
    });
  } catch {
    return { what: 'problem', problem: 'brokenTable' };
  }
  const [heads = [], ...others] = records;
  const columns = heads.slice(0, MOST_COLUMNS).map((head) => ({ head, fact: headingOf(pack, head) }));
  const titled = columns.findIndex(({ fact }) => fact === 'title');
  const rows = others.filter((cells) => (cells[titled] ?? '').trim() !== '');
  if (rows.length === 0) return { what: 'problem', problem: 'brokenTable' };
  const read = rows.slice(0, MOST_ROWS).map((cells) => ofRow(pack, columns, cells, today));
  return { what: 'pipeline', rows: read, count: rows.length };
}

interface Column {
  readonly head: string;
  readonly fact: ImportedFact | 'other' | undefined;
}

function ofRow(
  pack: CharterPack,
  columns: readonly Column[],
  cells: readonly string[],
  today: string,
): ContractRead {
  const headed = columns.flatMap(({ head, fact }, at): readonly Headed[] => {
    const text = cleanText((cells[at] ?? '').slice(0, LONGEST_CELL));
    return fact === undefined || fact === 'other' || text === '' ? [] : [{ fact, heading: head, text }];
  });
  const row = ofHeaded(pack, headed, today);
  const { title, kind } = row.answers;
  const guess = kind === undefined && title !== undefined ? readKindFromTitle(pack, title) : undefined;
  return guess === undefined ? row : { ...row, answers: { ...row.answers, kind: guess.kind } };
}

function delimiterOf(pack: CharterPack, text: string): string | undefined {
  const head =
    text
      .slice(0, 4_000)
      .replace(/^\uFEFF/, '')
      .trimStart()
      .split('\n', 1)[0] ?? '';
  return DELIMITERS.find((sign) => {
    const facts = head
      .split(sign)
      .slice(0, MOST_COLUMNS)
      .map((cell) => headingOf(pack, cell.trim().replace(/^"|"$/g, '')));
    return facts.includes('title') && facts.filter((fact) => fact !== undefined).length > 1;
  });
}
