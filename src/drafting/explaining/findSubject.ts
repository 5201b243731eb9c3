import { frequency } from '../../charter/schema/vocabulary';
import { questionWords } from '../questions/questionWords';
import { numberIn } from '../reading/numberIn';
import { readNumberWord } from '../reading/numberWords';
import type { Kpi } from '../kpis/kpi';
import type { Explaining } from './explained';
import { citedRules, rulesWithFigure, saidRules, termedRules, titledRules } from './findRules';
import { foundInCharter, namedInCharter } from './namedInCharter';
import type { Subject } from './subject';

const KPI = /\bkpi (?:number )?(\d{1,2}|[a-z]+)\b/;
/** A figure with little beside it: no subject of the Charter. */
const BARE_FIGURE = /^(?:[a-z]+ )?£?[\d,.]+ ?(?:%|k|m)?(?: [a-z]+){0,2}$/;
const PLACE = /^ ?(\d{1,3})(?:\.(\d{1,3}))?$/;

/**
 * What words ask about, lower case and without the question: what is named by its number, what is named outright, a figure, then what
 * the Charter, the law or the document speaks of. Undefined where nothing is called so.
 */
export function findSubject(explaining: Explaining, words: string): Subject | undefined {
  const about = words.replace(/^(?:a|an|the|this|that|these|those) (?!warning|problem)/, '').trim();
  return (
    numbered(explaining, about) ??
    targetShown(explaining, about) ??
    citedRules(explaining, about) ??
    asked(explaining, words, about) ??
    namedInCharter(explaining.pack, about) ??
    partNamed(explaining, about) ??
    remedyNamed(explaining, about) ??
    titledRules(explaining, about) ??
    figure(explaining, about) ??
    (BARE_FIGURE.test(about)
      ? undefined
      : (foundInCharter(explaining.pack, about) ?? saidRules(explaining, about))) ??
    paragraphSaying(explaining, about) ??
    termedRules(explaining, about)
  );
}

/** "KPI 2", "paragraph 5.2", "clause 3". */
function numbered({ pack, document }: Explaining, about: string): Subject | undefined {
  const which = KPI.exec(about)?.[1];
  const number = which === undefined ? undefined : (readNumberWord(which) ?? Number(which));
  if (number !== undefined && !Number.isNaN(number)) return { of: 'kpi', number };
  const called = pack.wording.explaining.asked.paragraphs.find((name) => about.startsWith(`${name} `));
  const place = PLACE.exec(called === undefined ? about : about.slice(called.length));
  // without its name a number is a figure, unless it is of two parts and stands in the document
  if (place?.[1] === undefined || (called === undefined && !isPrinted(document, about))) return undefined;
  const within = place[2] === undefined ? {} : { place: Number(place[2]) };
  return { of: 'paragraph', number: Number(place[1]), ...within };
}

/** "10% of miles": the target as the card of KPIs has it above its reasons. */
function targetShown({ kpis }: Explaining, about: string): Subject | undefined {
  const found = kpis.find(({ targetText }) => targetText.toLowerCase() === about);
  return found && { of: 'kpi', number: found.number };
}

function isPrinted(document: Explaining['document'], about: string): boolean {
  return (
    document?.sections.some(({ paragraphs }) => paragraphs.some((each) => each.number === about)) === true
  );
}

/** What has no name of its own in the library: how many, how often, the reasons, the warnings. */
function asked({ pack }: Explaining, words: string, about: string): Subject | undefined {
  const { count, reasons, warnings, frequencies } = pack.wording.explaining.asked;
  const says = (phrases: readonly string[]): boolean => [words, about].some((said) => phrases.includes(said));
  const [first = '', ...rest] = about.split(' ');
  const isCounted = numberIn(first) !== undefined && count.includes(rest.join(' '));
  if (says(count) || isCounted) return { of: 'count' };
  if (says(reasons)) return { of: 'reasons' };
  if (says(warnings)) return { of: 'warnings' };
  // "the weighting 10%" is of no rule that has the same figure
  const { names } = questionWords(pack, 'weighting');
  if (names.some((name) => new RegExp(`^(?:social value )?${name}\\b|^[\\d.]+ ?%? ${name}$`).test(about)))
    return { of: 'weighting' };
  const often = frequency.options.find((each) =>
    frequencies[each].some((phrase) => ` ${about}`.endsWith(` ${phrase}`)),
  );
  return often && { of: 'frequency', frequency: often };
}

function remedyNamed({ pack }: Explaining, about: string): Subject | undefined {
  const found = pack.remedies.menu.find(({ label }) => hasAll(label, about));
  return found && { of: 'remedy', id: found.id };
}

/** A part of the document by words of its title. */
function partNamed({ document }: Explaining, about: string): Subject | undefined {
  const found = document?.sections.find(
    ({ title, origin }) => origin.measureId === undefined && (origin.id === about || hasAll(title, about)),
  );
  return found && { of: 'paragraph', number: found.number };
}

/** Whether a name has every word that is asked for. */
function hasAll(name: string, about: string): boolean {
  const called = name.toLowerCase();
  return about !== '' && about.split(' ').every((word) => called.includes(word));
}

/** "104": the KPI with that target, how many there are or may be, or what the law says of that sum. */
function figure(explaining: Explaining, about: string): Subject | undefined {
  const number = numberIn(about);
  if (number === undefined) return undefined;
  const { kpis, opened } = explaining;
  const having = kpis.filter((each) => hasFigure(each, number));
  const kpi = having.find(({ unit }) => about.endsWith(` ${unit.toLowerCase()}`)) ?? having[0];
  if (kpi !== undefined) return { of: 'kpi', number: kpi.number };
  return number === kpis.length || number === opened.shortlist.most
    ? { of: 'count' }
    : rulesWithFigure(explaining, number, about);
}

function hasFigure({ target, targetText }: Kpi, number: number): boolean {
  if (target.mode === 'number' && target.value === number) return true;
  return (targetText.match(/\d[\d,]*/g) ?? []).some((each) => Number(each.replaceAll(',', '')) === number);
}

/** Shorter words stand in too many paragraphs. */
const LEAST_LETTERS = 5;

/** The first paragraph that has the very words. */
function paragraphSaying({ document }: Explaining, about: string): Subject | undefined {
  if (about.length < LEAST_LETTERS) return undefined;
  for (const { number, paragraphs } of document?.sections ?? []) {
    const place = paragraphs.findIndex(({ text }) => text.toLowerCase().includes(about)) + 1;
    if (place > 0) return { of: 'paragraph', number, place };
  }
  return undefined;
}
