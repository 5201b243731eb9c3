import { mentionsOf, withoutMentionMarkup } from '../../src/bot/door/mentions';

const BOT = '28:bot';
const bot = { id: BOT, text: '<at>Sam</at>' };
const sam = { id: '29:sam', text: '<at>Sam</at>' };

test.each([
  ['the bot’s own goes, and leaves words apart', 'say<at>Sam</at>draft', [bot], 'say draft'],
  ['another’s becomes the name', 'ask <at>Sam</at>, please', [sam], 'ask Sam, please'],
  ['of two of one name each is whose entity it is', '<at>Sam</at>/<at>Sam</at>', [bot, sam], ' /Sam'],
  ['in their order', '<at>Sam</at>/<at>Sam</at>', [sam, bot], 'Sam/ '],
  ['one entity stands for several', '<at>Sam</at>/<at>Sam</at>', [bot], ' / '],
  ['one that nobody is named for becomes the name', '<at>Kim</at>', [bot], 'Kim'],
  ['with attributes', '<at id="0">Sam</at>', [bot], ' '],
  ['in capitals', '<AT>Sam</AT>', [bot], ' '],
  ['one that is not closed leaves words apart', 'say<at>draft', [bot], 'say draft'],
  ['nor one with attributes', 'say<at id="0" x>draft', [bot], 'say draft'],
  ['nor one that was not opened', 'say</at>draft', [bot], 'say draft'],
  ['what only begins like one stays', '<attic>', [bot], '<attic>'],
])('a mention: %s', (_what, text, mentions, expected) => {
  expect(withoutMentionMarkup(text, mentions, BOT)).toBe(expected);
});

test('where the bot’s own id is not known no mention is its own', () => {
  for (const mentions of [[], [bot]])
    expect(withoutMentionMarkup('<at>Sam</at>', mentions, undefined)).toBe('Sam');
});

test('anything odd among the entities is passed over', () => {
  const mention = { type: 'mention', text: bot.text, mentioned: { id: BOT } };
  const odd = [
    null,
    7,
    {},
    { ...mention, type: 'clientInfo' },
    { ...mention, mentioned: {} },
    { ...mention, text: 1 },
  ];
  const long = 'x'.repeat(1_025);
  const tooLong = [
    { ...mention, text: long },
    { ...mention, mentioned: { id: long } },
  ];
  expect(mentionsOf({ entities: [...odd, ...tooLong, mention] })).toEqual([bot]);
  expect(mentionsOf({ entities: undefined })).toEqual([]);
});
