import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { z } from 'zod';
import type { CardJson } from '../../src/cards/json/cardJson';

/** Narrow as a phone, and as a desktop chat. */
export const WIDTHS = [320, 700] as const;
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const RENDERER = require.resolve('adaptivecards/dist/adaptivecards.js');

/** Teams' light theme, near enough for spacing and hierarchy. */
const HOST_CONFIG = {
  supportsInteractivity: true,
  fontFamily: "'Segoe UI', 'Open Sans', 'DejaVu Sans', sans-serif",
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#E1E1E1' },
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 26, extraLarge: 32 },
  containerStyles: {
    default: { backgroundColor: '#FFFFFF', foregroundColors: colors() },
    emphasis: { backgroundColor: '#F5F5F5', foregroundColors: colors() },
    attention: { backgroundColor: '#FDF3F4', foregroundColors: colors() },
    warning: { backgroundColor: '#FFF9F5', foregroundColors: colors() },
    good: { backgroundColor: '#F1FAF1', foregroundColors: colors() },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  inputs: {
    label: {
      inputSpacing: 4,
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
  },
};

const STYLE = `
  body { margin: 0; background: #F0F0F0; font-family: 'Segoe UI', 'DejaVu Sans', sans-serif; }
  #card { margin: 8px; border-radius: 4px; background: #FFF; box-shadow: 0 1px 3px #0003; }
  .ac-pushButton { font: 600 14px 'Segoe UI', 'DejaVu Sans', sans-serif; padding: 5px 12px; border: 1px solid #D1D1D1; border-radius: 4px; background: #FFF; margin-bottom: 8px; color: #242424; max-width: 100%; overflow: hidden; text-overflow: ellipsis; box-sizing: border-box; }
  .ac-actionSet > *, .ac-pushButton > * { max-width: 100%; overflow: hidden; text-overflow: ellipsis; }
  .ac-pushButton.style-positive { background: #5B5FC7; color: #FFF; border-color: #5B5FC7; }
  .ac-pushButton.style-destructive { color: #C4314B; border-color: #C4314B; }
  .ac-actionSet { flex-wrap: wrap !important; row-gap: 0; }
  .ac-input { font: 14px 'Segoe UI', 'DejaVu Sans', sans-serif; }
  .ac-textInput, .ac-choiceSetInput-compact { box-sizing: border-box; padding: 6px 8px; border: 1px solid #D1D1D1; border-radius: 4px; width: 100%; }
`;

function colors() {
  const color = (value: string, subtle: string) => ({ default: value, subtle });
  return {
    default: color('#242424', '#616161'),
    accent: color('#5B5FC7', '#5B5FC7'),
    attention: color('#C4314B', '#C4314B'),
    good: color('#237B4B', '#237B4B'),
    warning: color('#8A3707', '#8A3707'),
  };
}

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

const rendering = z.object({
  /** Pixels by which the widest element passes the edge. */
  overflow: z.number(),
  /** Active elements that untrusted text could have made: links, images, scripts, bold. */
  made: z.number(),
  text: z.string(),
});
export type Rendering = z.infer<typeof rendering>;

/** Renders one card; `unfold` shows everything that is folded. */
export async function render(page: Page, card: CardJson, unfold = false): Promise<Rendering> {
  const script = `(${RENDER_IN_PAGE})(${JSON.stringify({ card, config: HOST_CONFIG, unfold })})`;
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
  return { overflow: Math.round(overflow), made: root.querySelectorAll('img, script, iframe, b, a[href*="evil"]').length, text: root.innerText };
}`;

/** Saves what the page shows under build/cards/. */
export async function savePicture(page: Page, name: string): Promise<void> {
  const folder = join(process.cwd(), 'build', 'cards');
  mkdirSync(folder, { recursive: true });
  await page.locator('#card').screenshot({ path: join(folder, `${name}.png`) });
}
