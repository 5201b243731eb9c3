import { z } from 'zod';
import { elementsOf } from '../support/cardLint';
import { pack } from '../support/contracts';
import { readSample } from '../support/sharedData';
import { startBot, type Bot } from '../support/startBot';
import { settledOfficer, type Officer } from './officer';
import { partOf } from '../support/sweep';

const row = z.object({ id: z.string(), kind: z.string(), category: z.string(), payload: z.unknown() });
const rows = readSample('hostile-sample.jsonl', row);
const ofKind = (...kinds: readonly string[]) =>
  partOf(
    `hostile input, ${kinds.join(' and ')}`,
    rows.filter(({ kind }) => kinds.includes(kind)),
    2,
  ).map((each) => [each.id, each] as const);

const repeated = z.object({ $repeat: z.object({ s: z.string(), n: z.number() }) });
const raw = z.object({ $raw_json: z.string() });
const rawBody = z.object({ $raw_body: z.string() });
const record = z.record(z.string(), z.unknown());

/** The text of a row as it is meant: `$repeat` written out. */
function textOf(payload: unknown): string {
  const many = repeated.safeParse(payload);
  if (many.success) return many.data.$repeat.s.repeat(many.data.$repeat.n);
  return typeof payload === 'string' ? payload : JSON.stringify(payload);
}

/** The value of a card as it is meant: `$raw_json` parsed, so that prototype keys are own keys. */
function valueOf(payload: unknown): unknown {
  const source = raw.safeParse(payload);
  return source.success ? (JSON.parse(source.data.$raw_json) as unknown) : payload;
}

/** Everything in the newest answer that a client reads as Markdown. */
function markdownOf(officer: Officer): string {
  return officer.last
    .flatMap(({ card }) => elementsOf(card))
    .filter(({ type }) => type === 'TextBlock')
    .map(({ fields }) => JSON.stringify(fields))
    .join('\n');
}

const BROKEN = /undefined|NaN|Infinity|\[object|Something went wrong/;

describe('hostile input of the shared sample', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
  });
  afterAll(() => bot.stop());

  /** An officer with a draft that waits at its value; whatever comes must leave it there. */
  async function atTheValue(): Promise<Officer> {
    const officer = await settledOfficer(bot);
    await officer.plays([['draft'], ['Grounds maintenance', 'What is the contract worth in total']]);
    return officer;
  }

  async function goesOn(officer: Officer): Promise<void> {
    expect(await officer.says('my drafts')).toContain('Grounds maintenance');
    await officer.plays([
      ['continue', 'What is the contract worth in total'],
      ['£90,000 plus VAT', 'How long is the contract?'],
    ]);
  }

  test('every row is of a kind that is tried here', () => {
    const tried = [
      'slot-text',
      'slot-text:title',
      'slot-text:value',
      'message-text',
      'card-submit',
      'activity',
      'import-json',
    ];
    expect(rows.filter(({ kind }) => !tried.includes(kind))).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
  });

  test.each(ofKind('slot-text', 'slot-text:title'))(
    '%s as a title is kept as text or refused as empty',
    async (_id, { payload }) => {
      const officer = await settledOfficer(bot);
      await officer.says('draft');
      const seen = await officer.presses('Continue', { answer: textOf(payload) });
      expect(seen).toMatch(/What is the contract worth in total|✖ Error:/);
      if (!seen.includes('✖ Error:')) {
        await officer.plays([['£90,000 plus VAT'], ['2 years'], ['April 2027'], ['Stoke-on-Trent']]);
        // of a title that tells no kind, it is asked where the contract is read back
        if (officer.newest().text.includes(pack.questions.get('kind')!.question))
          await officer.says('services');
        // of a title that tells nothing, what decides is asked
        if (officer.newest().text.includes(pack.questions.get('bought')!.question)) await officer.says('yes');
        if (!officer.newest().text.includes('Commitments to draft')) await officer.says('go on');
        await officer.plays([['[Use these]'], ['[Use these targets]', 'SV-0001']]);
        const shown = JSON.stringify(officer.newest().card);
        expect(shown).not.toMatch(/\{\{DATE|<at>|[\u202A-\u202E\u2066-\u2069]/);
      }
    },
  );

  test.each(ofKind('slot-text:value'))(
    '%s as a value is refused with what to do, and the title is kept',
    async (_id, { payload }) => {
      const officer = await atTheValue();
      const seen = await officer.presses('Continue', { answer: textOf(payload) });
      expect(seen).toMatch(/✖ Error:|Is £1,000\.00 with VAT|Is £1,000 with VAT|Is £1,000,000 with VAT/);
      expect(seen.replace(/“[^”]*”/g, '')).not.toMatch(BROKEN);
    },
  );

  test.each(ofKind('message-text'))('%s as a message breaks nothing', async (_id, { payload }) => {
    const officer = await atTheValue();
    expect(await officer.says(textOf(payload))).not.toContain('Something went wrong');
    // Quoted back in an error it stands only where no markup is read.
    expect(markdownOf(officer)).not.toContain('<script');
    await goesOn(officer);
  });

  test.each(ofKind('import-json'))(
    '%s pasted begins a draft of its own or none, in pounds alone, and leaves the one at hand',
    async (_id, { payload }) => {
      const officer = await atTheValue();
      const seen = await officer.says(textOf(payload));
      expect(seen).not.toMatch(BROKEN);
      if (textOf(payload).includes('EUR')) expect(seen).toContain('another currency');
      if (textOf(payload).includes('"releases"'))
        expect(seen).toContain(pack.wording.dialogs.importing.problems.notNotice);
      expect(markdownOf(officer)).not.toMatch(/<script|instructions/);
      expect(await officer.says('my drafts')).toContain('Grounds maintenance');
    },
  );

  test.each(ofKind('card-submit'))(
    '%s as a card value is no button of ours and changes nothing',
    async (_id, { payload }) => {
      const officer = await atTheValue();
      expect(await officer.submits(valueOf(payload))).toContain('I do not know that button any more');
      expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
      await goesOn(officer);
    },
  );

  test.each(ofKind('activity'))(
    '%s as an activity is answered or refused, and never an error of ours',
    async (_id, { payload }) => {
      const officer = await atTheValue();
      const body = rawBody.safeParse(payload);
      const activity: unknown = body.success
        ? JSON.parse(body.data.$raw_body)
        : officer.person.activity(record.parse(payload));
      const response = await fetch(`${bot.url()}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      expect(response.status).toBeLessThan(500);
      await goesOn(officer);
    },
  );
});
