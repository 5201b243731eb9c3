/** "CPV 45000000" or "CPV: 45261900-3", as notices write it. */
const CPV = /\bCPV(?: code)?s?:?\s*(\d{8})(?:-\d)?\b/i;
/** The same with the brackets around it. */
const BRACKETED = /,?\s{0,3}[([]?\s{0,3}\bCPV(?: code)?s?:?\s*\d{8}(?:-\d)?\b\s{0,3}[)\]]?/i;

/** The code of the Common Procurement Vocabulary that a text states: its first eight digits. */
export function readCpv(text: string): string | undefined {
  return CPV.exec(text)?.[1];
}

/** A title without the code that it states, as it is quoted in a sentence. */
export function withoutCpv(title: string): string {
  const rest = title.replace(BRACKETED, '').trim();
  return rest === '' ? title : rest;
}
