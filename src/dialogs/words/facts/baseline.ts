import { readNumberWord } from '../../../drafting/reading/numberWords';
import type { DraftIntent } from '../draftIntent';

/** Longer than any figure with its unit, year and origin. */
const LONGEST = 400;
const NAMED =
  /^(?:(?:set|enter|use|make|put) )?(?:the |our |its )?baseline (?:for|of) kpi ?([a-z]{3,5}|\d{1,2}) ?(?:=|:|to|is|was|at)? (\S.*)$/i;
const NUMBERED = /^kpi ?([a-z]{3,5}|\d{1,2})(?:'s)? baseline ?(?:=|:|to|is|was|at)? (\S.*)$/i;
const ONLY = /^(?:(?:set|enter|use) )?(?:the |our )?baseline ?(?:=|:|to|is|was|at) (\S.*)$/i;

/** "The baseline for KPI 2 is 412,000 kWh in 2025/26, from our energy bills": read as typed, because its origin keeps its capitals. */
export function readOneBaseline(text: string): DraftIntent | undefined {
  if (text.length > LONGEST) return undefined;
  const said = text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  const [, which, typed = ''] = NAMED.exec(said) ?? NUMBERED.exec(said) ?? [];
  if (which !== undefined) {
    const kpi = /\d/.test(which) ? Number(which) : readNumberWord(which.toLowerCase());
    return kpi === undefined ? undefined : { does: 'setBaseline', kpi, typed };
  }
  const only = ONLY.exec(said)?.[1];
  return only === undefined ? undefined : { does: 'setBaseline', typed: only };
}
