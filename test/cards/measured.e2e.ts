import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { contractCards, plainCards, titles } from '../support/cardCases';
import { contracts } from '../support/contracts';
import { ORIGINS, THEMES } from '../support/hostConfigs';
import { AROUND, FONT, MARGIN, openBrowser, openRenderer, render } from '../support/renderCards';

/** A phone, the Playground's card, and a desktop chat. */
const WIDTHS = [328, 446, 700] as const;
/** Pixels that a card of the main path may be tall with its folds closed; a desktop chat shows what the Playground's card does. */
const TALLEST: Readonly<Record<(typeof WIDTHS)[number], number>> = { 328: 1300, 446: 900, 700: 900 };
const LOWEST_CONTRAST = 4.5;
/** What an officer meets between the first word and "ready and saved". */
const MAIN_PATH =
  /^(welcome|profile|question-|ready|word|\w+-(shortlist|kpis|reason)|\w+-review(-accepted|-refused|-ready)?$)/;

const title = titles.short;
const cases = [
  ...plainCards(title),
  ...Object.entries(contracts).flatMap(([kind, answers]) => contractCards(kind, answers, title)),
];

interface Row {
  readonly name: string;
  readonly heights: Readonly<Record<number, number>>;
  readonly contrast: Readonly<Record<string, { readonly lowest: number; readonly of: string }>>;
}

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('no card of the main path is taller than a screen, and every text can be read in all three looks', async () => {
  if (!browser) return;
  const rows = await measure(browser);
  print(rows);
  const tall = rows
    .filter(({ name }) => MAIN_PATH.test(name))
    .flatMap(({ name, heights }) =>
      WIDTHS.filter((width) => heights[width]! > TALLEST[width]).map((width) => ({
        name,
        width,
        height: heights[width],
      })),
    );
  const faint = rows.flatMap(({ name, contrast }) =>
    THEMES.filter((theme) => contrast[theme]!.lowest < LOWEST_CONTRAST).map((theme) => ({
      name,
      theme,
      ...contrast[theme],
    })),
  );
  expect({ tall, faint }).toEqual({ tall: [], faint: [] });
}, 600_000);

async function measure(inBrowser: Browser): Promise<readonly Row[]> {
  const pages = new Map<number, Page>();
  for (const width of WIDTHS) pages.set(width, await openRenderer(inBrowser, width + 2 * AROUND));
  const rows: Row[] = [];
  for (const { name, card } of cases) {
    const heights: Record<number, number> = {};
    for (const width of WIDTHS) heights[width] = (await render(pages.get(width)!, card.json)).height;
    const contrast: Record<string, Row['contrast'][string]> = {};
    for (const theme of THEMES)
      contrast[theme] = (await render(pages.get(446)!, card.json, true, theme)).contrast;
    rows.push({ name, heights, contrast });
  }
  return rows;
}

/** The table, under build/ and where the test runs. */
function print(rows: readonly Row[]): void {
  const lines = rows.map(
    ({ name, heights, contrast }) =>
      `| ${name}${MAIN_PATH.test(name) ? ' *' : ''} | ${WIDTHS.map((width) => heights[width]).join(' | ')} | ${THEMES.map((theme) => contrast[theme]!.lowest.toFixed(1)).join(' | ')} |`,
  );
  const head = [
    `Pixels of height at ${WIDTHS.join(', ')} pixels of width, folds closed, in ${FONT} for Segoe UI, which may differ by ${MARGIN * 100} %.`,
    `A card of the main path (*) may have ${WIDTHS.map((width) => TALLEST[width]).join(', ')}.`,
    `Lowest contrast of a text on its ground, folds open. ${THEMES.map((theme) => `${theme}: ${ORIGINS[theme]}`).join('. ')}.`,
    '',
    `| card | ${WIDTHS.join(' | ')} | ${THEMES.join(' | ')} |`,
    `| --- |${' --- |'.repeat(WIDTHS.length + THEMES.length)}`,
  ];
  const folder = join(process.cwd(), 'build', 'cards');
  mkdirSync(folder, { recursive: true });
  const table = [...head, ...lines].join('\n');
  writeFileSync(join(folder, 'measured.md'), `${table}\n`);
  process.stdout.write(`${table}\n`);
}
