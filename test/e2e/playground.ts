import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

const root = join(__dirname, '../..');
export const SCREENSHOTS = join(root, 'build/screenshots');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Headless, as root, and quiet: Chromium's own background connections have nowhere to go here. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** `npm start` as a person runs it, on ports of its own and a new data folder. */
export interface Running {
  readonly address: string;
  readonly output: () => string;
  /** Ctrl-C; resolves with the exit status. */
  stop(): Promise<number | null>;
}

/** Starts `scripts/start.js` (the build has been made) and waits for the one address it prints. */
export async function startAssistant(dataDir = mkdtempSync(join(tmpdir(), 'sva-e2e-'))): Promise<Running> {
  const env = {
    ...process.env,
    PORT: String(await freePort()),
    PLAYGROUND_PORT: String(await freePort()),
    DATA_DIR: dataDir,
  };
  const child = spawn(process.execPath, ['scripts/start.js'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /Open (http:\/\/localhost:\d+)/.exec(output);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => {
      reject(new Error(`npm start ended before it was ready:\n${output}`));
    });
  });
  return { address, output: () => output, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  child.kill('SIGINT');
  return ended;
}

export async function openBrowser(): Promise<Browser> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  return chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
}

/** The chat as a person sees it: type, read, press. */
export class Chat {
  constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    address: string,
    viewport = { width: 1280, height: 1000 },
  ): Promise<Chat> {
    const page = await browser.newPage({ viewport });
    await page.goto(address);
    const chat = new Chat(page);
    await page.getByText('Personal Chat').first().waitFor();
    // The log panel is the tester's, not the officer's.
    await page
      .getByTitle('Hide log panel')
      .click()
      .catch(() => undefined);
    return chat;
  }

  async says(text: string): Promise<void> {
    const box = this.page.getByRole('textbox').last();
    await box.click();
    await this.page.keyboard.insertText(text);
    await this.sends();
  }

  /** Waits until the chat shows this text. */
  async sees(text: string | RegExp): Promise<Locator> {
    const found = this.page.getByText(text).last();
    await found.waitFor({ state: 'visible', timeout: 20_000 });
    // the client may draw it anew while it comes into view; what is found then is the new one
    await found.scrollIntoViewIfNeeded().catch(() => found.scrollIntoViewIfNeeded());
    return found;
  }

  /** Presses the newest button of that name. */
  async presses(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).last().click();
  }

  async fills(label: string | RegExp, value: string): Promise<void> {
    await this.page.getByLabel(label).last().fill(value);
  }

  /** Opens one of the Playground's chats by its name. */
  async goesTo(name: string): Promise<void> {
    await this.page.getByText(name).first().click();
  }

  /** Opens the compose box at a command; the Playground reads no manifest, so it is told its id. */
  async opensComposeBox(commandId: string): Promise<void> {
    await this.page.getByLabel('Trigger Message Extension App').click();
    await this.page.getByText('Search Command').click();
    const id = this.page.getByPlaceholder('Command ID');
    if (!(await id.isVisible())) await this.page.getByText('Specify Command ID or Parameter').click();
    await id.fill(commandId);
    await this.page.getByPlaceholder('Parameter name').fill('query');
  }

  /** Types into the open compose box, and picks a result, which is put into the message that is being written. */
  async picks(typed: string, result: string): Promise<void> {
    await this.page.getByPlaceholder('Enter a search term').fill(typed);
    await this.page.getByText(result, { exact: true }).last().click();
  }

  /** Sends the message that is being written. */
  async sends(): Promise<void> {
    await this.page
      .getByTitle('Send Message')
      .or(this.page.getByRole('button', { name: 'Send Message' }))
      .first()
      .click();
  }

  async photograph(name: string): Promise<void> {
    // Cards slide in; a still picture needs them to have come to rest.
    await this.page.waitForTimeout(700);
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }
}
