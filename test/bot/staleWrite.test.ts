import type { Snapshot } from '../../src/turn/decision';
import type { Dialogs } from '../../src/bot/turns/turn';
import { noteDialogs } from '../support/noteDialogs';
import { startBot, type Bot } from '../support/startBot';

/** So many decisions are made on what was there when the conversation began, as if another had written since it was read. */
let stale = 0;

function staleDialogs(): Dialogs {
  const dialogs = noteDialogs()();
  let first: Snapshot | undefined;
  return {
    ...dialogs,
    decide: (env, input, snapshot) => {
      if (first === undefined && snapshot.current) first = snapshot;
      const behind = stale > 0 ? first : undefined;
      if (behind) stale -= 1;
      return dialogs.decide(env, input, behind ?? snapshot);
    },
  };
}

let bot: Bot;
beforeEach(async () => {
  stale = 0;
  bot = await startBot({}, { dialogs: staleDialogs });
});
afterEach(() => bot.stop());

const texts = (replies: readonly { text: string }[]) => replies.map(({ text }) => text.split('\n')[0]);

test('a draft that was changed since it was read is decided once more, on what is there now', async () => {
  const officer = bot.person('Ada');
  for (const word of ['one', 'two', 'three']) await officer.says(word);
  stale = 1;
  expect(texts(await officer.says('four'))).toEqual(['one two three four']);
});

test('where it was changed again, nothing is kept, and the officer is told', async () => {
  const officer = bot.person('Ada');
  for (const word of ['one', 'two', 'three']) await officer.says(word);
  stale = 2;
  expect(texts(await officer.says('four'))).toEqual([expect.stringMatching(/^sorry [0-9a-f]{8}$/)]);
  expect(texts(await officer.says('five'))).toEqual(['one two three five']);
});
