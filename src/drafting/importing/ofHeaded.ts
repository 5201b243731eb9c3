import type { CharterPack } from '../../charter/pack';
import type { ImportedFact } from '../../charter/schema/importing';
import { route as routeSchema } from '../../charter/schema/vocabulary';
import type { Answers } from '../../record/answers';
import { monthsBetween } from '../figures/calendar';
import { limitsOf, questionWords } from '../questions/questionWords';
import { choiceInWords, routeInWords } from '../reading/choiceInWords';
import { findMoney } from '../reading/money/findMoney';
import { readValue } from '../reading/money/readValue';
import { readStart } from '../reading/dates/readStart';
import { readKind } from '../reading/readKind';
import { readPlace } from '../reading/readPlace';
import { readTitle } from '../reading/readTitle';
import { foldCase } from '../reading/readWords';
import type { Reading } from '../reading/reading';
import { readRequestFacts } from '../reading/request/requestFacts';
import { encodedOnce } from './misencoded';
import type { ContractRead, Found, Remark } from './found';
import type { Headed } from './headed';
import { isPlaceholder } from './noticeValue';
import { kind as kindSchema } from '../../charter/schema/vocabulary';

/** Facts that stand under headings of their own, or in the columns of a table, each read as an answer to its question is. */
export function ofHeaded(pack: CharterPack, headed: readonly Headed[], today: string): ContractRead {
  const first = (fact: ImportedFact): Headed | undefined => headed.find((each) => each.fact === fact);
  const remarks: Remark[] = [];
  const value = valueOf(pack, first('value'), first('vat'), remarks);
  const start = dateOf(pack, first('start'), today, remarks);
  const end = dateOf(pack, first('end'), today, []);
  const term = lengthOf(first('term'), first('options'), today, remarks) ?? between(start, end);
  const kind = kindOf(pack, first('kind'));
  const route = routeOf(pack, first('route'));
  const title = titleOf(pack, first('title'), remarks);
  const place = ofWords(first('place'), (text) => readPlace(text, limitsOf(pack, 'place')));
  const cpv = cpvOf(headed);
  const buyer = first('buyer');
  const found = { title, value, term: term ?? undefined, start, kind, place, route };
  const entries = Object.entries(found).filter(([, each]) => each !== undefined);
  return {
    answers: Object.fromEntries(entries.map(([id, each]) => [id, each?.value])) satisfies Answers,
    origins: Object.fromEntries(entries.map(([id, each]) => [id, each?.origin ?? ''])),
    ...(buyer && { buyer: { value: encodedOnce(buyer.text).text.slice(0, 120), origin: told(buyer) } }),
    ...(cpv && { cpv }),
    remarks,
  };
}

/** A fact with its heading, as it stands. */
export function told({ heading, text }: Headed): string {
  return `${heading}: ${text}`;
}

function ofWords<T>(headed: Headed | undefined, read: (text: string) => Reading<T>): Found<T> | undefined {
  if (headed === undefined) return undefined;
  const reading = read(headed.text);
  return reading.ok ? { value: reading.value, origin: told(headed) } : undefined;
}

function titleOf(
  pack: CharterPack,
  headed: Headed | undefined,
  remarks: Remark[],
): Found<string> | undefined {
  if (headed === undefined) return undefined;
  const mended = encodedOnce(headed.text);
  if (mended.lost) remarks.push({ code: 'misencoded', read: headed.text });
  if (mended.repaired) remarks.push({ code: 'repaired', read: mended.text });
  const { maxCharacters = Infinity } = limitsOf(pack, 'title');
  return ofWords({ ...headed, text: mended.text.slice(0, maxCharacters) }, (text) =>
    readTitle(text, limitsOf(pack, 'title')),
  );
}

const YEARLY = /\b(?:annual|yearly|per (?:year|annum)|a year|p\.?a\.?)\b/i;

function valueOf(
  pack: CharterPack,
  headed: Headed | undefined,
  vat: Headed | undefined,
  remarks: Remark[],
): Found<NonNullable<Answers['value']>> | undefined {
  if (headed === undefined) return undefined;
  // a heading may say the basis, and that it is a year's: "Annual value (£, ex VAT)"
  const { text } = headed;
  const said = [
    encodedOnce(text).text,
    /\bvat\b/i.test(text)
      ? ''
      : (/\b(?:inc|incl|including|ex|excl?|excluding)\b[^)]{0,12}\bvat\b/i.exec(headed.heading)?.[0] ?? ''),
    vat === undefined || /\bvat\b/i.test(text) ? '' : `${vat.text} VAT`.replace(/VAT VAT$/i, 'VAT'),
    YEARLY.test(headed.heading) && !YEARLY.test(text) ? 'a year' : '',
  ].filter((part) => part !== '');
  const sums = findMoney(foldCase(said[0] ?? ''));
  const zero = /^[£\s]*0+(?:\.0+)?\s*(?:gbp)?$/i.test(text.trim());
  const reading = readValue(said.join(' '), limitsOf(pack, 'value'));
  if (reading.ok) {
    if (!isPlaceholder(reading.value.pence / 100)) return { value: reading.value, origin: told(headed) };
    remarks.push({ code: 'placeholderValue', read: text });
  } else if (zero) remarks.push({ code: 'placeholderValue', read: text });
  else if (reading.error === 'other-currency') remarks.push({ code: 'otherCurrency', read: text });
  else if (sums.length > 0 || /\d/.test(text)) remarks.push({ code: 'valueUnclear', read: text });
  return undefined;
}

function dateOf(
  pack: CharterPack,
  headed: Headed | undefined,
  today: string,
  remarks: Remark[],
): Found<string> | undefined {
  const found = ofWords(headed, (text) =>
    readStart(text.replace(/,?\s+\d{1,2}[:.]\d{2}\s?(?:am|pm)?$/i, ''), today, limitsOf(pack, 'start')),
  );
  if (headed !== undefined && found === undefined && /\d/.test(headed.text))
    remarks.push({ code: 'startUnclear', read: headed.text });
  return found;
}

function lengthOf(
  headed: Headed | undefined,
  options: Headed | undefined,
  today: string,
  remarks: Remark[],
): Found<NonNullable<Answers['term']>> | undefined {
  if (headed === undefined) return undefined;
  const inMonths = /\bmonths\b/i.test(headed.heading) && /^\d{1,3}$/.test(headed.text.trim());
  const length = inMonths ? `${headed.text} months` : headed.text;
  const optional =
    options === undefined || !/\d/.test(options.text) ? '' : `, with options to extend by ${options.text}`;
  const whole = readRequestFacts(length + optional, today).term ?? readRequestFacts(length, today).term;
  if (whole !== undefined)
    return {
      value: whole,
      origin: optional === '' ? told(headed) : `${told(headed)}; ${told(options ?? headed)}`,
    };
  if (/\d/.test(length)) remarks.push({ code: 'termUnclear', read: headed.text });
  return undefined;
}

function between(
  start: Found<string> | undefined,
  end: Found<string> | undefined,
): Found<NonNullable<Answers['term']>> | undefined {
  if (start === undefined || end === undefined || start.value >= end.value) return undefined;
  return {
    value: { months: monthsBetween(start.value, end.value), extensions: [] },
    origin: `${start.origin}; ${end.origin}`,
  };
}

function kindOf(
  pack: CharterPack,
  headed: Headed | undefined,
): Found<NonNullable<Answers['kind']>> | undefined {
  if (headed === undefined) return undefined;
  const { choices } = questionWords(pack, 'kind');
  const exact = readKind(headed.text, questionWords(pack, 'kind'));
  const read = kindSchema.safeParse(exact.ok ? exact.value : choiceInWords(headed.text, choices));
  return read.success ? { value: read.data, origin: told(headed) } : undefined;
}

function routeOf(
  pack: CharterPack,
  headed: Headed | undefined,
): Found<NonNullable<Answers['route']>> | undefined {
  if (headed === undefined) return undefined;
  const read = routeSchema.safeParse(routeInWords(headed.text, questionWords(pack, 'route').choices));
  return read.success ? { value: read.data, origin: told(headed) } : undefined;
}

const CPV = /\b(\d{8})(?:-\d)?\b/;

function cpvOf(headed: readonly Headed[]): Found<string> | undefined {
  for (const each of headed) {
    const code = each.fact === 'cpv' || each.fact === 'kind' ? CPV.exec(each.text)?.[1] : undefined;
    if (code !== undefined) return { value: code, origin: told(each) };
  }
  return undefined;
}
