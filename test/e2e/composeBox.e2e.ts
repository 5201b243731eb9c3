import type { Browser } from 'playwright-core';
import { fill } from '../../src/charter/fill';
import { pack } from '../support/contracts';
import { Chat, openBrowser, startAssistant, type Running } from './playground';

const { library, drafts } = pack.wording.compose;

let browser: Browser;
let assistant: Running;

beforeAll(async () => {
  browser = await openBrowser();
  assistant = await startAssistant();
});

afterAll(async () => {
  await browser.close();
  expect(await assistant.stop()).toBe(0);
});

describe.each([
  ['wide', { width: 1280, height: 1000 }],
  ['narrow', { width: 500, height: 900 }],
])('in a %s window', (width, viewport) => {
  test('a commitment is found while it is typed and put into a chat with others', async () => {
    const chat = await Chat.open(browser, assistant.address, viewport);
    const [commitment] = pack.commitments.values();
    await chat.opensComposeBox('charter');
    await chat.picks(commitment!.name.slice(0, 6), commitment!.name);
    await chat.sees(commitment!.words.slice(0, 40));
    await chat.sends();
    await chat.sees(commitment!.place);
    await chat.photograph(`11-compose-charter-${width}`);
    await chat.page.close();
  });

  test('a clause of the library is put into a chat', async () => {
    const chat = await Chat.open(browser, assistant.address, viewport);
    const [measure] = pack.measures.values();
    const clause = [...pack.clauses.values()].find(({ measure: of }) => of === measure!.id)!;
    await chat.opensComposeBox('clauses');
    await chat.picks(measure!.name, fill(library.clauseTitle, { title: clause.title }));
    await chat.sends();
    await chat.sees(library.counted);
    await chat.photograph(`12-compose-clause-${width}`);
    await chat.page.close();
  });
});

test('an officer puts their draft into a chat, with figures because they picked them', async () => {
  const chat = await Chat.open(browser, assistant.address);
  await chat.says(
    'Draft social value clauses for Hartwell library refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent',
  );
  await chat.fills('Name of your authority', 'Hartwell City Council');
  await chat.presses('Suggest commitments');
  await chat.presses('Use these');
  await chat.sees('KPIs and targets');
  const named = { reference: 'SV-0001', title: 'Hartwell library refurbishment' };
  for (const [result, name] of [
    [drafts.title, 'plain'],
    [drafts.withFigures, 'with-figures'],
  ] as const) {
    await chat.opensComposeBox('drafts');
    await chat.picks('hartw', fill(result, named));
    await chat.sends();
    await chat.sees(drafts.standing.draft);
    await chat.photograph(`13-compose-draft-${name}`);
  }
  await chat.page.close();
});
