import type { Browser, Page } from 'playwright-core';
import { contractCards, plainCards, titles } from '../support/cardCases';
import { contracts } from '../support/contracts';
import { openBrowser, openRenderer, render, savePicture, WIDTHS } from '../support/renderCards';

/** CARD_PICTURES=review also saves pictures of the cards whose names match, under build/cards/; "." saves all. */
const PICTURES = process.env['CARD_PICTURES'];
const title = titles[PICTURES === undefined ? 'hostile' : 'short'];
const cases = [
  ...plainCards(title),
  ...Object.entries(contracts).flatMap(([kind, answers]) => contractCards(kind, answers, title)),
].filter(({ name }) => new RegExp(PICTURES ?? '').test(name));

describe.each(WIDTHS)('cards in a browser, %i pixels wide', (width) => {
  let browser: Browser | undefined;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    if (browser) page = await openRenderer(browser, width);
    else console.warn('No Chromium: rendering in a browser is not tested. Set CHROMIUM to its path.');
  });
  afterAll(() => browser?.close());

  test('no card needs sideways scrolling, folded or unfolded, and no text of a person becomes a link, an image or bold', async () => {
    if (!browser) return;
    for (const { name, card } of cases) {
      const folded = await render(page, card.json);
      if (PICTURES !== undefined) await savePicture(page, `${name}-${width}`);
      const unfolded = await render(page, card.json, true);
      if (PICTURES !== undefined) await savePicture(page, `${name}-${width}-unfolded`);
      expect({ name, overflow: Math.max(folded.overflow, unfolded.overflow) }).toEqual({ name, overflow: 0 });
      expect({ name, made: unfolded.made }).toEqual({ name, made: 0 });
      expect(folded.text.length).toBeGreaterThan(10);
    }
  }, 300_000);
});
