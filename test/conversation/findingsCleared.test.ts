import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A test: its file under test/, and words of its title. */
type Proof = readonly [file: string, title: string];

const words = (line: string): Proof => ['conversation/findingsOfUse.test.ts', `${line}: `];
const language = (line: string): Proof => ['conversation/findingsOfLanguage.test.ts', `${line}: `];
const seen = (line: string): Proof => ['conversation/whatIsSeen.test.ts', `${line}: `];
const MEASURED: Proof = ['cards/measured.e2e.ts', 'no card of the main path is taller than a screen'];

/** Every line of the findings of use (U) and of language (L) that saying it in one's own words clears, and the tests that hold it. */
const CLEARED: Readonly<Record<string, { readonly what: string; readonly by: readonly Proof[] }>> = {
  U1: {
    what: 'private drafts appeared in group chats',
    by: [
      ['conversation/interruptions.test.ts', 'no draft is shown to the others'],
      ['conversation/interruptions.test.ts', 'a kind of chat that nobody knows counts as one with others'],
      ['conversation/dialogs.test.ts', 'a chat that others read open nothing'],
      ['dialogs/sharedChat.test.ts', 'nothing of the person is shown, or even looked at'],
    ],
  },
  U3: {
    what: 'Word said on page 14 only that something must be fixed',
    by: [seen('U3'), ['drafting/render/renderWord.test.ts', 'named before the facts of the contract']],
  },
  U4: { what: 'questions and junk became answers', by: [words('U4')] },
  U5: { what: 'dead ends below a long card posted again', by: [words('U5')] },
  U6: { what: 'any request inside a question was an error', by: [words('U6')] },
  U7: { what: 'facts ended up in the title', by: [words('U7')] },
  U8: { what: 'the kind was not read from the title', by: [words('U8')] },
  U10: { what: 'a target of a change could not be read', by: [words('U10')] },
  U11: { what: 'the shortlist was too long', by: [seen('U11'), MEASURED] },
  U12: { what: 'the review was too long, "must fix" off screen', by: [seen('U12'), MEASURED] },
  U13: { what: 'warnings could not be read on white', by: [seen('U13'), MEASURED] },
  U18: { what: 'the wrong quote came first', by: [words('U18')] },
  U19: { what: 'refused what it knows', by: [words('U19')] },
  U20: { what: '"show me the clause" never worked', by: [words('U20')] },
  U21: { what: 'confirmed what had not happened', by: [words('U21')] },
  U22: { what: 'a change of term dropped extensions', by: [words('U22')] },
  U23: { what: 'the same words differed by step', by: [words('U23')] },
  U24: { what: 'no way back to where one was', by: [words('U24')] },
  U25: {
    what: 'ten receipts before the review; typed answers left the old form live',
    by: [
      ['conversation/liveCards.test.ts', 'pressing from question to question changes one card in its place'],
      ['conversation/liveCards.test.ts', 'a card that was answered by typing becomes its answer'],
    ],
  },
  U26: {
    what: 'who came back was a stranger',
    by: [['conversation/ownWords.test.ts', 'U26: whoever comes back']],
  },
  U27: { what: 'a pending deletion followed every later message', by: [words('U27')] },
  U28: { what: 'More opened below the screen', by: [seen('U28')] },
  U29: {
    what: 'no answer on data or sharing; anybody got the settings; the place asked twice',
    by: [
      words('U29'),
      ['conversation/interruptions.test.ts', "['settings']"],
      ['conversation/settings.test.ts', 'who set each setting and when is shown before it is changed'],
      ['conversation/firstMinutes.test.ts', 'the place is asked once'],
    ],
  },
  U30: {
    what: 'nothing of Teams beyond chat',
    by: [
      ['conversation/dialogs.test.ts', 'a dialog button asks for a dialog'],
      ['conversation/composeBox.test.ts', 'finds every commitment by its name'],
      ['conversation/feedback.test.ts', 'below an answer Teams asks whether it helped'],
      ['bot/typing.test.ts', 'typing'],
      ['cards/reviewCard.test.ts', 'every target stands unfolded'],
    ],
  },
  L1: { what: 'look-ups typed bare, and generic words before the telling one', by: [language('L1')] },
  L2: {
    what: 'words that are learnt, slips, and the Charter’s own words before them',
    by: [language('L2'), ['charter/lookUp.test.ts', 'finds its commitment first']],
  },
  L3: {
    what: 'requests misread',
    by: [language('L3'), ['drafting/reading/requests.sample.test.ts', 'request']],
  },
  L4: {
    what: 'what a request is, and what "service" tells',
    by: [language('L4'), ['charter/kindsFromTitles.sample.test.ts', 'real titles suggest a kind']],
  },
  L5: { what: 'what is said at seven moments lost, misunderstood or refused', by: [language('L5')] },
};

/** This table names lines as well, and is no test of one. */
const OWN = 'findingsCleared.test.ts';

test.each(Object.entries(CLEARED))('%s is held by the tests named', (_line, { by }) => {
  for (const [file, title] of by) expect(readFileSync(join(__dirname, '..', file), 'utf8')).toContain(title);
});

test('no test names a line that the table has not, but one of another issue', () => {
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts') && name !== OWN);
  const named = files.flatMap((name) =>
    [...readFileSync(join(__dirname, name), 'utf8').matchAll(/['`]([UL]\d+): /g)].map(
      ([, line = '']) => line,
    ),
  );
  expect(new Set(named.filter((line) => !(line in CLEARED)))).toEqual(new Set(['U14']));
});
