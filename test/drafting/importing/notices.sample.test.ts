import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { formatAnswer } from '../../../src/drafting/questions/answerWords';
import type { ContractRead, ImportRead } from '../../../src/drafting/importing/found';
import { readPasted } from '../../../src/drafting/importing/readSent';
import type { QuestionId } from '../../../src/record/answers';
import { pack } from '../../support/contracts';
import { readSample, sharedData } from '../../support/sharedData';

const TODAY = '2026-11-22';
const FACTS: readonly QuestionId[] = ['title', 'value', 'term', 'start', 'kind', 'place'];

const row = z.object({
  title: z.string(),
  description: z.string(),
  value_amount: z.number().nullable(),
  startDate: z.string().nullable(),
  endDate: z.string().nullable(),
  duration_months: z.number().nullable(),
  mainProcurementCategory: z.string().nullable(),
  cpv: z.array(z.object({ id: z.string() })),
  buyer: z.string(),
});
const notices = readSample('notices-sample.jsonl', row);

/** As its page says it, copied into the chat. */
function pasted(of: z.infer<typeof row>): string {
  const day = (date: string): string => {
    const [year = '', month = '', on = ''] = date.slice(0, 10).split('-');
    return `${on}/${month}/${year}`;
  };
  return [
    ['Title', of.title],
    ['Buyer', of.buyer],
    ['Industry', of.cpv.map(({ id }) => id).join(', ')],
    ['Description', of.description],
    ['Value of contract', of.value_amount === null ? '' : `£${of.value_amount.toLocaleString('en-GB')}`],
    ['Contract start date', of.startDate === null ? '' : day(of.startDate)],
    ['Contract end date', of.endDate === null ? '' : day(of.endDate)],
    ...(of.endDate === null ? [['Duration', `${String(of.duration_months)} months`]] : []),
    ['Contract type', of.mainProcurementCategory ?? ''],
  ]
    .filter(([, text]) => text !== '')
    .map(([head, text]) => `${head ?? ''}\n${text ?? ''}`)
    .join('\n\n');
}

function contractOf(read: ImportRead | undefined): ContractRead | undefined {
  return read?.what === 'contract' ? read.contract : read?.what === 'lots' ? read.whole : undefined;
}

function told(read: ImportRead | undefined): string {
  const contract = contractOf(read);
  if (contract === undefined) return read?.what === 'problem' ? read.problem : 'nothing';
  const facts = FACTS.map((id) => formatAnswer(pack, id, contract.answers).slice(0, 44) || '–').join(' | ');
  const remarks = contract.remarks.map(({ code }) => code).join(', ');
  const lots = read?.what === 'lots' ? ` | ${String(read.count)} lots` : '';
  return `${facts} | ${contract.buyer?.value.slice(0, 24) ?? '–'} | ${contract.cpv?.value ?? '–'}${lots} | ${remarks}`;
}

test('the notices as data: what was read of each', () => {
  const files = readdirSync(join(sharedData, 'ocds'));
  const read = files.map((file) =>
    readPasted(pack, readFileSync(join(sharedData, 'ocds', file), 'utf8'), TODAY),
  );
  process.stdout.write(`${files.map((file, at) => `${file.slice(0, 24)}: ${told(read[at])}`).join('\n')}\n`);
  expect(read.map((each) => each?.what)).toEqual([
    ...['contract', 'contract', 'contract', 'contract', 'contract', 'lots', 'contract', 'lots'],
  ]);
  // what stands there in pounds is read to the penny, and nothing where no value stands
  expect(read.map((each) => (contractOf(each)?.answers.value?.pence ?? 0) / 100)).toEqual([
    ...[20_320, 0, 0, 85_000, 543_000_000, 0, 2_668_000, 31_200_000],
  ]);
});

test('the notices as their pages have them, pasted: what was read of each', () => {
  const read = notices.map((each) => readPasted(pack, pasted(each), TODAY));
  process.stdout.write(`${read.map(told).join('\n')}\n`);
  const wrong = notices.flatMap((of, at) => {
    const { answers = {}, cpv } = contractOf(read[at]) ?? {};
    return [
      ...(answers.title === of.title.trim() || of.title.length > 200 ? [] : [`title of ${of.title}`]),
      ...(answers.value?.pence === Math.round((of.value_amount ?? 0) * 100) ? [] : [`value of ${of.title}`]),
      ...(of.startDate === null || answers.start === of.startDate.slice(0, 10) || of.startDate < '2020'
        ? []
        : [`start of ${of.title}`]),
      ...(answers.kind === undefined ? [`kind of ${of.title}`] : []),
      ...(answers.term === undefined && (of.startDate ?? '2020') >= '2020' ? [`term of ${of.title}`] : []),
      ...(cpv?.value === of.cpv[0]?.id.slice(0, 8) ? [] : [`cpv of ${of.title}`]),
    ];
  });
  expect(wrong).toEqual([]);
});
