import { z } from 'zod';
import type { CharterPack } from '../src/charter/pack';
import { isRequest, readRequest } from '../src/drafting/reading/request/readRequest';
import type { Answers } from '../src/record/answers';
import { shareOf, tellShare } from './interval';
import { readRows } from './rows';

const kind = z.enum(['works', 'services', 'goods', 'grant']).nullable();
const facts = z.object({
  title: z.string().nullable(),
  value: z.number().nullable(),
  per: z.enum(['total', 'year']).nullable(),
  vat: z.enum(['with', 'without']).nullable(),
  months: z.number().nullable(),
  extensions: z.array(z.number()),
  start: z.string().nullable(),
  end: z.string().nullable(),
  kind,
  kindFromTitle: kind,
  place: z.string().nullable(),
});
type Facts = z.infer<typeof facts>;
const row = z.object({
  id: z.string(),
  text: z.string(),
  gold: facts,
  /** Other right answers; null among them: that nothing was stated is right too. */
  also: z.record(z.string(), z.array(z.unknown())).optional(),
});
type Row = z.infer<typeof row>;

/** The day on which the rows were written. */
const TODAY = '2026-11-29';
const FIELDS = [
  'title',
  'value',
  'vat',
  'months',
  'extensions',
  'start',
  'kind',
  'kindFromTitle',
  'place',
] as const;
type Field = (typeof FIELDS)[number];

/** How requests are read that the readers never saw: lines to print. */
export function evaluateRequests(pack: CharterPack, tell: boolean): readonly string[] {
  const rows = readRows('requests.jsonl', row);
  const read = rows.map((each) => ({ each, answers: readRequest(pack, each.text, TODAY).answers }));
  const judged = FIELDS.map((field) => ({
    field,
    seen: read
      .filter(({ each }) => isStated(each.gold, field))
      .map(({ each, answers }) => ({
        each,
        got: fieldOf(answers, field),
        right: isRight(each, answers, field),
      })),
  }));
  // an answer that is not read is asked; one that is wrong misleads
  const wrongValue = read.filter(
    ({ each, answers }) => answers.value !== undefined && !isRight(each, answers, 'value'),
  );
  return [
    `requests (${String(rows.length)} rows)`,
    `  taken as a request: ${tellShare(shareOf(rows.map(({ text }) => isRequest(text))))}`,
    ...judged.map(({ field, seen }) => `  ${field}: ${tellShare(shareOf(seen.map(({ right }) => right)))}`),
    `  a wrong value: ${String(wrongValue.length)}`,
    ...(tell
      ? judged.flatMap(({ field, seen }) =>
          seen
            .filter(({ right }) => !right)
            .map(
              ({ each, got }) =>
                `    ${field} | ${each.id} ${each.text} | ${JSON.stringify(each.gold[field])} | ${JSON.stringify(got)}`,
            ),
        )
      : []),
  ];
}

function isStated(gold: Facts, field: Field): boolean {
  if (field === 'kindFromTitle') return gold.kind === null && gold.kindFromTitle !== null;
  return field === 'extensions' ? gold.months !== null || gold.extensions.length > 0 : gold[field] !== null;
}

function fieldOf({ title, value, term, start, kind: read, place }: Answers, field: Field): unknown {
  switch (field) {
    case 'title':
      return title;
    case 'value':
      return value && value.pence / 100;
    case 'vat':
      return value?.basis;
    case 'months':
      return term?.months;
    case 'extensions':
      return term?.extensions ?? [];
    case 'start':
      return start;
    case 'kind':
    case 'kindFromTitle':
      return read === 'light-touch' ? 'services' : read;
    case 'place':
      return place;
  }
}

function isRight({ gold, also }: Row, answers: Answers, field: Field): boolean {
  const got = plain(fieldOf(answers, field) ?? null);
  const others = (also?.[field] ?? []).map(plain);
  if (field === 'value' && answers.value && gold.per !== null && answers.value.per !== gold.per) return false;
  if (field === 'extensions')
    return got === plain(gold.extensions) || sameSum(answers, gold) || others.includes(got);
  return got === plain(gold[field]) || others.includes(got);
}

/** "Two further years" may be one option of 24 months or two of 12. */
function sameSum({ term }: Answers, { extensions }: Facts): boolean {
  const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);
  return extensions.length > 0 && sum(term?.extensions ?? []) === sum(extensions);
}

function plain(value: unknown): string {
  return JSON.stringify(value).toLowerCase();
}
