import { buttons } from '../../src/charter/schema/wording/buttons';
import { everyCard, titles } from '../support/cardCases';
import { elementsOf, lintCard } from '../support/cardLint';
import { pack } from '../support/contracts';

const cases = everyCard().map(({ name, card }) => ({ name, card: card.json }));
/** Signs of the hostile title that would do something where Markdown, mentions or functions are read. */
const HARMFUL = /\[press\]\(|\*\*Bold|<at>|\{\{|<script|\u202E|https:\/\/evil/;

test('there is a case for every card file', () => {
  const names = new Set(cases.map(({ name }) => name.replace(/ .*/, '')));
  expect(names.size).toBeGreaterThan(100);
});

test('every card in every state keeps the rules for Teams and for screen readers', () => {
  const problems = cases.flatMap(({ name, card }) => lintCard(card).map((problem) => `${name}: ${problem}`));
  expect(problems).toEqual([]);
});

test('a card that breaks a rule is found by the linter', () => {
  const [sound] = cases;
  const broken = { ...sound!.card, body: [{ type: 'Input.Text' as const, id: '', label: '' }] };
  expect(lintCard(broken)).toEqual(expect.arrayContaining([expect.stringContaining('no label')]));
});

test('text of a person or of the Charter stands only where no Markdown is read', () => {
  const markdownRead = cases.flatMap(({ name, card }) =>
    elementsOf(card).flatMap(({ type, fields }) => {
      const read =
        type === 'TextBlock'
          ? fields['text']
          : type === 'Input.ChoiceSet'
            ? fields['choices']
            : fields['errorMessage'];
      return read === undefined ? [] : [{ name, read: JSON.stringify(read) }];
    }),
  );
  const said = cases.flatMap(({ name, card }) =>
    [card.speak, card.fallbackText].map((read) => ({ name, read })),
  );
  expect(markdownRead.length).toBeGreaterThan(1000);
  expect([...markdownRead, ...said].filter(({ read }) => HARMFUL.test(read))).toEqual([]);
  const words = new Set([...pack.commitments.values()].map((commitment) => commitment.words));
  const blocks = cases.flatMap(({ card }) => elementsOf(card).filter(({ type }) => type === 'TextBlock'));
  expect(blocks.filter(({ fields }) => words.has(String(fields['text'])))).toEqual([]);
});

test('mentions, functions and backward text are broken wherever text is shown', () => {
  const runs = cases.flatMap(({ name, card }) =>
    elementsOf(card).flatMap(({ type, fields }) =>
      type === 'TextRun' || type.startsWith('Action.')
        ? [{ name, text: JSON.stringify({ text: fields['text'], title: fields['title'] }) }]
        : [],
    ),
  );
  const shown = runs.filter(({ text }) => text.includes('Bold'));
  expect(shown.length).toBeGreaterThan(100);
  expect(shown.filter(({ text }) => /<at>|\{\{|\u202E/.test(text))).toEqual([]);
});

test('a title typed by a person is given back unchanged in the input that edits it', () => {
  const rename = cases.find(({ name }) => name === 'rename (hostile)');
  const inputs = elementsOf(rename?.card).filter(({ type }) => type === 'Input.Text');
  expect(inputs.map(({ fields }) => fields['value'])).toEqual([titles.hostile]);
});

test('the title of every button in the pack is 40 characters or fewer', () => {
  const long = Object.keys(buttons.shape).filter(
    (key) => pack.wording.cards.buttons[key as keyof typeof buttons.shape].length > 40,
  );
  expect(long).toEqual([]);
});

test('what is wrong is said in words before it is shown in colour', () => {
  const coloured = cases.flatMap(({ name, card }) =>
    elementsOf(card).flatMap(({ type, fields }) => {
      const tinted = fields['style'] === 'attention' || fields['style'] === 'warning';
      if (type !== 'Container' || !tinted) return [];
      const [first] = elementsOf(fields['items']).filter((each) => each.type === 'TextRun');
      return [{ name, text: String(first?.fields['text']), look: first?.fields['weight'] }];
    }),
  );
  expect(coloured.length).toBeGreaterThan(20);
  expect(coloured.filter(({ text, look }) => !/[A-Za-z]{4}/.test(text) || look !== 'bolder')).toEqual([]);
});
