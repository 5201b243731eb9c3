import { pack } from '../document/documentCases';

const remedies = pack.remedies.menu.flatMap(({ id, paragraphs }) =>
  paragraphs.map(({ text }) => ({ id, text })),
);
const textOf = (word: RegExp): string =>
  remedies
    .filter(({ text }) => word.test(text))
    .map(({ text }) => text)
    .join('\n');

describe('a remedy falls due, and on no trifle', () => {
  test('whoever keeps or takes a sum at the end does so at an early end too', () => {
    const atTheEnd = remedies.filter(({ text }) => /\b[Aa]t \{completion\}/.test(text));
    expect(atTheEnd.length).toBeGreaterThan(1);
    expect(atTheEnd.filter(({ text }) => !/\bwhen \{contract\} ends earlier\b/.test(text))).toEqual([]);
  });

  test('a total is no longer waited for until a plan of the supplier’s own dates has run', () => {
    expect(textOf(/make-good/)).not.toMatch(/without one/);
  });

  test('an Equivalent Outcome spares a sum once it is delivered, not once it is promised', () => {
    const texts = pack.remedies.sums.paragraphs.map(({ text }) => text).join('\n');
    expect(texts).toMatch(/Equivalent Outcome has been delivered/);
  });

  test('a credit is the price of a shortfall, grows with it, and is owed after the last payment too', () => {
    const credits = remedies.filter(({ text }) => /\bcredit\b/.test(text)).map(({ text }) => text);
    expect(credits.join('\n')).toMatch(/credit, which is the price of the shortfall at the second report/);
    expect(credits.join('\n')).toMatch(/rises to the price of the shortfall/);
    expect(credits.join('\n')).toMatch(/If no charges are left, .+ debt/);
    expect(credits.join('\n')).toMatch(/No service credit is due while a total is less than two units below/);
  });

  test('no contract ends over one unit or one late report, nor goes on because reports are never sent', () => {
    const ground = textOf(/report on a total counts/);
    expect(ground).toMatch(/at least two units below its profile/);
    expect(ground).toMatch(/late report counts only if it is still missing when the next is due/);
    expect(textOf(/persistent failure if/)).toMatch(/or two if it is reported once a year/);
    expect(textOf(/What is paid on such an ending/)).not.toBe('');
  });
});

/** Units that one target rises by, as the Schedule says it, where an extension comes in slices. */
const onceRounded = (units: number, term: number, slices: readonly number[]): number =>
  Math.floor((units * slices.reduce((sum, months) => sum + months, 0)) / term);
const eachRounded = (units: number, term: number, slices: readonly number[]): number =>
  slices.reduce((sum, months) => sum + Math.floor((units * months) / term), 0);

test.each([
  [3, 60, [12, 12], 1, 0],
  [50, 36, [12, 12], 33, 32],
  [5, 24, [4, 4, 4], 2, 0],
])('%i units over %i months, extended by %j, rise by %i and not by %i', (units, term, slices, rise, lost) => {
  expect([onceRounded(units, term, slices), eachRounded(units, term, slices)]).toEqual([rise, lost]);
  const said = pack.document.flatMap(({ paragraphs }) =>
    paragraphs
      .map(({ text }) => text)
      .filter((text) =>
        /^If (?:the term is extended|an extension named in the tender documents is taken), each/.test(text),
      ),
  );
  expect(said.length).toBeGreaterThan(0);
  for (const text of said)
    expect(text).toMatch(/share of its initial figure(?::|\. That share is) all months added so far/);
});

test.each(['brief', 'standard', 'full'] as const)(
  'what nobody took up gives back nothing of an offer, at %s scale',
  (scale) => {
    const spared = pack.document.flatMap(({ paragraphs }) =>
      paragraphs.filter(
        ({ scales, when }) =>
          scales?.includes(scale) === true && when.includes('taken-up') && when.includes('offered'),
      ),
    );
    expect(spared.map(({ text }) => text).join()).toMatch(/eases no part of an Offered Figure above/);
  },
);
