/** A number as written: its figures without separators, or why it cannot be read. */
export type Numeral =
  | { readonly ok: true; readonly whole: string; readonly fraction: string; readonly grouped: boolean }
  | { readonly ok: false; readonly problem: 'ambiguous' | 'garbled' };

const FIGURES = /^\d+$/;
const PLAIN = /^(\d*)(?:\.(\d+))?$/;
const BRITISH_GROUPS = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
const SPACED_GROUPS = /^(\d{1,3}(?: \d{3})+)(?:\.(\d+))?$/;
/** 1.000,00 · 1.000.000 · 10,5 · 1'000: written elsewhere; asked about, never guessed. */
const FOREIGN =
  /^(?:\d{1,3}(?:\.\d{3})+,\d*|\d{1,3}(?:\.\d{3}){2,}|\d+,\d{1,2}|\d{1,3}(?:[’']\d{3})+(?:[.,]\d+)?|\d{1,3}(?: \d{3})+,\d+)$/;

/** Reads the figures of one number in British writing: commas or spaces between thousands, a point before the fraction. */
export function parseNumeral(written: string): Numeral {
  if (FIGURES.test(written)) return { ok: true, whole: plainWhole(written), fraction: '', grouped: false };
  if (FOREIGN.test(written)) return { ok: false, problem: 'ambiguous' };
  const groups = BRITISH_GROUPS.exec(written) ?? SPACED_GROUPS.exec(written);
  const match = groups ?? PLAIN.exec(written);
  const whole = (match?.[1] ?? '').replace(/[, ]/g, '');
  const fraction = match?.[2] ?? '';
  if (match === null || whole + fraction === '') return { ok: false, problem: 'garbled' };
  return { ok: true, whole: plainWhole(whole), fraction, grouped: groups !== null };
}

/** Without noughts before the first figure that counts. */
function plainWhole(figures: string): string {
  return figures.replace(/^0+(?=\d)/, '') || '0';
}
