import { fill } from '../../src/charter/fill';
import { elementsOf } from '../support/cardLint';
import { buttonsOf, textOf, type Json } from '../support/cardPress';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { wordText } from '../support/wordText';
import type { Exchange } from './officer';
import { officerAt, TO_KPIS, TO_REVIEW, TO_SHORTLIST, TO_VALUE } from './startingPoints';

const { cards, document, dialogs } = pack.wording;
const { buttons, common, review } = cards;
const WORKS: readonly Exchange[] = [
  [
    'Draft clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent',
  ],
  ['yes'],
];
/** Another contract, from its shortlist to its review. */
const WORKS_TO_REVIEW: readonly Exchange[] = [...WORKS, ['go on'], ['go on', review.kept]];

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

/** What stands on a card before anything on it is opened. */
function unfolded(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((each) => !isHidden(each)).map(unfolded);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, unfolded(each)]));
}

const isHidden = (node: unknown): boolean => (node as Json | null)?.['isVisible'] === false;
const countWords = (text: string): number => text.split(/\s+/).length;
const inputsOf = (card: Json): number =>
  elementsOf(card).filter(({ type }) => type.startsWith('Input.')).length;

test.each([['services', TO_REVIEW] as const, ['works', WORKS_TO_REVIEW] as const])(
  'U3: Word says before the facts of the contract what must be fixed: %s',
  async (_, way) => {
    const officer = await officerAt(bot, way);
    expect(officer.newest().text).toContain(common.mustFix);
    await officer.says('word');
    const text = await wordText(officer.last);
    const lead = text.indexOf(document.render.toFix.one);
    expect(lead).toBeGreaterThan(0);
    expect(lead).toBeLessThan(500);
    expect(lead).toBeLessThan(text.indexOf(document.render.schedule));
  },
);

test.each([['services', TO_SHORTLIST] as const, ['works', WORKS] as const])(
  'U11: the shortlist shows what is suggested, each with a figure and a reason, and one opening for all else: %s',
  async (_, way) => {
    const officer = await officerAt(bot, way);
    const card = officer.newest().card!;
    const seen = unfolded(card) as Json;
    expect(countWords(textOf(seen))).toBeLessThan(260);
    expect(inputsOf(seen)).toBe(0);
    expect(inputsOf(card)).toBe(1);
    const folds = elementsOf(seen).filter(({ type }) => type === 'Action.ToggleVisibility');
    expect(folds).toHaveLength(1);
    // the main button needs nothing that is folded
    expect(await officer.presses(buttons.draftIt)).toContain(cards.kpis.title);
  },
);

test.each([['services', TO_REVIEW] as const, ['works', WORKS_TO_REVIEW] as const])(
  'U12: the review begins with the next thing to do, and what must be fixed stands on it unopened: %s',
  async (_, way) => {
    const officer = await officerAt(bot, way);
    const card = officer.newest().card!;
    const seen = unfolded(card) as Json;
    const text = textOf(seen);
    const next = text.indexOf(fill(review.next.fixOne, { count: 1 }));
    expect(next).toBeGreaterThan(0);
    expect(next).toBeLessThan(text.indexOf(common.mustFix));
    expect(text.indexOf(common.mustFix)).toBeLessThan(text.indexOf(review.target));
    expect(text).not.toContain(common.consider);
    const folds = elementsOf(seen).filter(
      ({ type, at }) => type === 'Action.ToggleVisibility' && at.endsWith('selectAction'),
    );
    expect(folds.length).toBeLessThanOrEqual(2);
  },
);

test.each([
  ['an answer that cannot be read', [...TO_VALUE, ['lots of money', common.error]]],
  ['a target that cannot be read', [...TO_KPIS, ['KPI 1 lots']]],
  ['what must be fixed', TO_REVIEW],
  ['“ready” that is refused', [...WORKS_TO_REVIEW, ['mark as ready']]],
] as readonly [string, readonly Exchange[]][])(
  'U13: a warning is dark text on a tinted ground, never coloured text: %s',
  async (_, way) => {
    const officer = await officerAt(bot, way);
    const shown = elementsOf([...officer.shown.values()].map(({ card }) => card));
    const coloured = shown.flatMap(({ fields }) => fields['color'] ?? []);
    expect([...new Set(coloured)].filter((each) => each !== 'accent' && each !== 'default')).toEqual([]);
    for (const mark of [common.error, common.mustFix]) {
      const marked = shown.filter(({ type, fields }) => type === 'RichTextBlock' && begins(fields, mark));
      const grounds = shown.filter(({ fields }) => typeof fields['style'] === 'string' && 'items' in fields);
      const tinted = JSON.stringify(grounds.map(({ fields }) => fields));
      for (const { fields } of marked) expect(tinted).toContain(JSON.stringify(fields['inlines']));
    }
  },
);

function begins(fields: Readonly<Record<string, unknown>>, mark: string): boolean {
  const [first] = fields['inlines'] as readonly { readonly text?: string }[];
  return first?.text?.startsWith(mark) === true;
}

test.each([
  ['while it is worked on', TO_REVIEW, buttons.ready],
  ['another contract', WORKS_TO_REVIEW, buttons.ready],
])('U28: More opens above the foot of the card, not below the screen: %s', async (_, way, main) => {
  const officer = await officerAt(bot, way);
  const card = officer.newest().card! as Json & { body: Json[]; actions: Json[] };
  expect(JSON.stringify(card)).not.toContain('Action.ShowCard');
  const more = card.actions.find(({ title }) => title === buttons.more)!;
  const last = card.body.at(-1)!;
  expect(more['targetElements']).toEqual([last['id']]);
  expect(last['isVisible']).toBe(false);
  expect(buttonsOf(last)).toEqual(expect.arrayContaining([buttons.copy, buttons.rename, buttons.delete]));
  expect(card.actions.map(({ title }) => title)).toContain(main);
  // what is folded is pressed by its title too
  expect(await officer.says(buttons.copy)).toContain(
    fill(dialogs.notices.duplicated, { reference: 'SV-0001' }),
  );
});
