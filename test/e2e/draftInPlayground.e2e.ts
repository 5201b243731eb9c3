import type { Browser } from 'playwright-core';
import { Chat, openBrowser, startAssistant, type Running } from './playground';

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

test('one address is printed, and the chat welcomes the officer', async () => {
  expect(assistant.output().match(/Open http/g)).toHaveLength(1);
  const chat = await Chat.open(browser, assistant.address);
  await chat.sees('Social value clauses from your Charter');
  await chat.photograph('01-welcome');
  await chat.page.close();
});

test('an officer drafts from one sentence, sets a target, marks it as ready and finds it again', async () => {
  const chat = await Chat.open(browser, assistant.address);
  await chat.says(
    'Draft social value clauses for Hartwell community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent',
  );
  await chat.sees('First, about your authority');
  await chat.fills('Name of your authority', 'Hartwell City Council');
  await chat.photograph('02-settings');
  await chat.presses('Save the settings');

  await chat.sees('I read this contract as');
  await chat.photograph('03-profile');
  await chat.presses('Suggest commitments');

  await chat.sees(/4 commitments suggested/);
  await chat.photograph('04-shortlist');
  await chat.presses('Use these');

  await chat.sees('KPIs and targets');
  await chat.fills(/^KPI 1\. .*, in weeks/, '90');
  await chat.photograph('05-kpis');
  await chat.presses('Use these targets');

  await chat.sees(/90 weeks/);
  await chat.sees('Mark as ready');
  await chat.photograph('06-review');
  await chat.presses('Open the reason');
  await chat.fills('Name of the person who accepts it', 'Jo Patel');
  await chat.fills('Their post', 'head of procurement');
  await chat.fills('One fact of this contract that it rests on', 'Four of the eleven people left last year');
  await chat.presses('Accept this reason');
  // the review is shown anew; a press of the one above it would be of an older card
  await chat.sees(/Jo Patel, head of procurement/);
  await chat.presses('Mark as ready');

  await chat.sees('Ready and saved');
  await chat.photograph('07-ready');
  await chat.says('my drafts');
  await chat.sees('My drafts');
  await chat.photograph('08-my-drafts');

  await chat.says('what does the charter say about the living wage?');
  await chat.sees(/non-exploitative employment practices/);
  await chat.photograph('09-look-up');
  await chat.page.close();
});

test('one question at a time works at a narrow width', async () => {
  const chat = await Chat.open(browser, assistant.address, { width: 460, height: 900 });
  await chat.says('draft');
  await chat.sees('What is the contract called?');
  await chat.photograph('10-narrow-question');
  await chat.says('Grounds maintenance, Hartwell Park');
  await chat.sees('What is the contract worth');
  await chat.says('lots');
  await chat.sees(/Error/);
  await chat.photograph('11-narrow-error');
  await chat.says('cancel');
  await chat.sees('Left for now');
  await chat.page.close();
});
