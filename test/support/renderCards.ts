import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { z } from 'zod';
import type { CardJson } from '../../src/cards/json/cardJson';
import { hostConfigOf, type Theme } from './hostConfigs';

/** Narrow as a phone, and as a desktop chat. */
export const WIDTHS = [320, 446, 700] as const;
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const RENDERER = require.resolve('adaptivecards/dist/adaptivecards.js');

/** Stands in for Segoe UI, which is Windows' own: as wide, within some percent. */
export const FONT = 'Liberation Sans';
/** By so much a card may be taller in Segoe UI. */
export const MARGIN = 0.1;

/** Pixels on each side of a card. */
export const AROUND = 8;

const STYLE = `
  body { margin: 0; background: #F0F0F0; font-family: '${FONT}', sans-serif; line-height: 1.43; }
  #card { margin: ${AROUND}px; border-radius: 4px; box-shadow: 0 1px 3px #0003; }
  .ac-pushButton { font: 600 14px '${FONT}', sans-serif; padding: 5px 12px; border: 1px solid #D1D1D1; border-radius: 4px; background: #FFF; margin-bottom: 8px; color: #242424; max-width: 100%; overflow: hidden; text-overflow: ellipsis; box-sizing: border-box; }
  .ac-actionSet > *, .ac-pushButton > * { max-width: 100%; overflow: hidden; text-overflow: ellipsis; }
  .ac-pushButton.style-positive { background: #5B5FC7; color: #FFF; border-color: #5B5FC7; }
  .ac-pushButton.style-destructive { color: #C4314B; border-color: #C4314B; }
  .ac-anchor { color: inherit; }
  .ac-actionSet { flex-wrap: wrap !important; row-gap: 0; }
  .ac-input { font: 14px '${FONT}', sans-serif; }
  .ac-textInput, .ac-choiceSetInput-compact { box-sizing: border-box; padding: 6px 8px; border: 1px solid #D1D1D1; border-radius: 4px; width: 100%; }
`;

/** Opens the browser, or says undefined where there is none. */
export async function openBrowser(): Promise<Browser | undefined> {
  try {
    return await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  } catch {
    return undefined;
  }
}

/** A page with the renderer loaded, as wide as a chat. */
export async function openRenderer(browser: Browser, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 400 }, deviceScaleFactor: 1.5 });
  await page.setContent(`<style>${STYLE}</style><div id="card"></div>`);
  await page.addScriptTag({ content: readFileSync(RENDERER, 'utf8') });
  return page;
}

/** Pixels of each size of text, as in the published config. */
const SIZES = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };

const rendering = z.object({
  /** Pixels by which the widest element passes the edge. */
  overflow: z.number(),
  /** Active elements that untrusted text could have made: links, images, scripts, bold. */
  made: z.number(),
  text: z.string(),
  /** Pixels from the card's upper edge to its lower. */
  height: z.number(),
  /** Lowest contrast of a text on its ground, and that text; buttons, what is typed and the star of what must be filled in have the host's own colours. */
  contrast: z.object({ lowest: z.number(), of: z.string() }),
});
export type Rendering = z.infer<typeof rendering>;

/** Renders one card as one of Teams' looks; `unfold` shows everything that is folded. */
export async function render(
  page: Page,
  card: CardJson,
  unfold = false,
  theme: Theme = 'light',
): Promise<Rendering> {
  const config = { ...hostConfigOf(theme), fontTypes: undefined, fontFamily: FONT, fontSizes: SIZES };
  const script = `(${RENDER_IN_PAGE})(${JSON.stringify({ card, config, unfold })})`;
  return rendering.parse(await page.evaluate(script));
}

/** Runs in the page, where the renderer is a global without types. */
const RENDER_IN_PAGE = `({ card, config, unfold }) => {
  const ac = new AdaptiveCards.AdaptiveCard();
  ac.hostConfig = new AdaptiveCards.HostConfig(config);
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = text.replace(/\\[([^\\]]*)\\]\\(([^)]*)\\)/g, '<a href="$2">$1</a>').replace(/\\*\\*([^*]*)\\*\\*/g, '<b>$1</b>');
    result.didProcess = true;
  };
  ac.parse(card, new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5));
  const root = document.getElementById('card');
  root.replaceChildren(ac.render());
  if (unfold) for (const id of JSON.stringify(card).matchAll(/"id":"([^"]+-part)"/g)) { const e = ac.getElementById(id[1]); if (e) e.isVisible = true; }
  const edge = document.documentElement.clientWidth;
  let overflow = 0;
  for (const e of root.querySelectorAll('*')) overflow = Math.max(overflow, e.getBoundingClientRect().right - edge);
  const colour = (text) => { const [r, g, b, a = 1] = (text.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number); return { rgb: [r, g, b], a }; };
  const over = (top, ground) => top.rgb.map((each, i) => each * top.a + ground[i] * (1 - top.a));
  const bright = (rgb) => rgb.map((each) => each / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const groundOf = (e) => { const grounds = []; for (let at = e; at; at = at.parentElement) grounds.push(colour(getComputedStyle(at).backgroundColor)); return grounds.reverse().reduce((rgb, top) => over(top, rgb), [255, 255, 255]); };
  const contrast = { lowest: 21, of: '' };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (['', '*'].includes(walker.currentNode.data.trim()) || e.getClientRects().length === 0 || e.closest('button, input, textarea, select, .ac-pushButton')) continue;
    const ground = groundOf(e);
    const [a, b] = [bright(over(colour(getComputedStyle(e).color), ground)), bright(ground)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < contrast.lowest) Object.assign(contrast, { lowest: ratio, of: walker.currentNode.data.slice(0, 60) });
  }
  return { height: Math.round(root.getBoundingClientRect().height), contrast, overflow: Math.round(overflow), made: root.querySelectorAll('img, script, iframe, b, a[href*="evil"]').length, text: root.innerText };
}`;

/** Saves what the page shows under build/cards/. */
export async function savePicture(page: Page, name: string): Promise<void> {
  const folder = join(process.cwd(), 'build', 'cards');
  mkdirSync(folder, { recursive: true });
  await page.locator('#card').screenshot({ path: join(folder, `${name}.png`) });
}
