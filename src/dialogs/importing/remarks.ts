import { fill } from '../../charter/fill';
import type { ContractRead } from '../../drafting/importing/found';
import { formatNation } from './nation';
import type { Turn } from '../turn';

const LONGEST_QUOTE = 200;

/** What was not taken and why, and what is to be checked: a sentence each. */
export function remarkLines(turn: Turn, source: string, { remarks, cpv }: ContractRead): readonly string[] {
  const { importing } = turn.pack.wording.dialogs;
  const said = remarks.map(({ code, read }) =>
    fill(importing.remarks[code], {
      read: read.length > LONGEST_QUOTE ? `${read.slice(0, LONGEST_QUOTE).trimEnd()}…` : read,
    }),
  );
  const coded = cpv ? [fill(importing.cpv, { code: cpv.value, words: cpv.origin })] : [];
  return [...new Set([...said, ...formatNation(turn, source), ...coded])];
}
