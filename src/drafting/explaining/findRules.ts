import { searchTerms } from '../../charter/lookUp/searchTerms';
import { severity, type LegalStatement } from '../../charter/schema/law/law';
import { formatNumber } from '../figures/formatQuantity';
import type { Explaining } from './explained';
import type { Subject } from './subject';

type Rules = Extract<Subject, { of: 'rules' }>;

/** Shorter words stand in too many sentences. */
const LEAST_LETTERS = 4;
const SECTION = /\b(?:sections? |s\.? ?)(\d+[a-z]?)\b/;
const POLICY_NOTE = /\bppn ?0*(\d{1,3})\b/;

/** A title word for word; "section 17", "PPN 2": the statements that cite it; undefined where none does. */
export function citedRules(explaining: Explaining, about: string): Rules | undefined {
  const named = rulesOf(explaining, ({ title }) => title.toLowerCase() === about);
  if (named !== undefined) return named;
  const section = SECTION.exec(about)?.[1];
  const note = POLICY_NOTE.exec(about)?.[1];
  if (section !== undefined)
    return matching(explaining, new RegExp(`\\bsections? (?:[\\d, and]+ and )?${section}(?![\\da-z])`, 'i'));
  return note === undefined ? undefined : matching(explaining, new RegExp(`\\bPPN 0*${note}(?!\\d)`, 'i'));
}

/** The statements whose title, or the title of a source, has these words. */
export function titledRules(explaining: Explaining, about: string): Rules | undefined {
  if (about.length < LEAST_LETTERS) return undefined;
  const { pack } = explaining;
  const has = (text: string | undefined): boolean => text?.toLowerCase().includes(about) === true;
  const titled = rulesOf(explaining, ({ title }) => has(title));
  return (
    titled ?? rulesOf(explaining, ({ sources }) => sources.some((id) => has(pack.sources.get(id)?.title)))
  );
}

/** The statements that say these words, in their sentence or in what is to be done. */
export function saidRules(explaining: Explaining, about: string): Rules | undefined {
  if (about.length < LEAST_LETTERS) return undefined;
  return rulesOf(explaining, ({ text, todo = '' }) => `${text} ${todo}`.toLowerCase().includes(about));
}

/** The statements whose title, or else whose sentence, has every telling word in some form. */
export function termedRules(explaining: Explaining, about: string): Rules | undefined {
  const asked = searchTerms(about);
  if (asked.join('').length < LEAST_LETTERS) return undefined;
  const has = (text: string): boolean => {
    const terms = searchTerms(text);
    return asked.every((term) => terms.includes(term));
  };
  return (
    rulesOf(explaining, ({ title }) => has(title)) ??
    rulesOf(explaining, ({ title, text, todo = '' }) => has(`${title} ${text} ${todo}`))
  );
}

/** The statements that name a sum or a share, as they are said of this contract; other figures number sections and days. */
export function rulesWithFigure({ opened }: Explaining, figure: number, about: string): Rules | undefined {
  const shown = formatNumber(figure);
  const printed = new RegExp(about.includes('%') ? `(?<![\\d.])${shown}%` : `£${shown}(?![\\d]|,\\d)`);
  const ids = opened.law.notes.filter(({ text }) => printed.test(text)).map(({ id }) => id);
  return ids.length === 0 ? undefined : { of: 'rules', ids };
}

/** In titles first, because a title says what a statement is about. */
function matching(explaining: Explaining, pattern: RegExp): Rules | undefined {
  return (
    rulesOf(explaining, ({ title }) => pattern.test(title)) ??
    rulesOf(explaining, ({ text, todo = '' }) => pattern.test(`${text} ${todo}`))
  );
}

/** Those said of this contract first, the heaviest of them before the others. */
function rulesOf(
  { pack, opened }: Explaining,
  test: (statement: LegalStatement) => boolean,
): Rules | undefined {
  const said = new Set(opened.law.notes.map(({ id }) => id));
  const found = [...pack.legal.values()].filter(test);
  const weights = severity.options;
  const weight = (each: LegalStatement): number =>
    (said.has(each.id) ? 0 : weights.length) + weights.indexOf(each.severity);
  const ids = found.toSorted((one, other) => weight(one) - weight(other)).map(({ id }) => id);
  return ids.length === 0 ? undefined : { of: 'rules', ids };
}
