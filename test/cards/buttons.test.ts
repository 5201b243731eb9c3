import { openCase } from '../../src/drafting/case';
import { card, heldBy, sentBy, type Card } from '../../src/cards/card';
import { button, OPENS_DIALOG } from '../../src/cards/elements/buttons/button';
import { parseCardAction } from '../../src/cards/json/parseCardAction';
import { reviewCard } from '../../src/cards/review/reviewCard';
import type { ReviewView } from '../../src/cards/review/reviewView';
import { shortlistCard, type ShortlistView } from '../../src/cards/steps/shortlistCard';
import { everyCard, write } from '../support/cardCases';
import { elementsOf } from '../support/cardLint';
import { pressValue } from '../support/cardPress';
import { contentOf, context, contracts, pack } from '../support/contracts';

const cases = everyCard();

/** Buttons as they stand in the JSON; a row that is pressed as a whole is none. */
function drawnButtons({ json }: Card): readonly unknown[] {
  return elementsOf(json).flatMap(({ type, at, fields }) =>
    type === 'Action.Submit' && !at.endsWith('.selectAction')
      ? [{ title: fields['title'], sends: fields['data'], inputs: fields['associatedInputs'] }]
      : [],
  );
}

function drawnInputs({ json }: Card): Readonly<Record<string, unknown>> {
  const inputs = elementsOf(json).filter(({ type }) => type.startsWith('Input.'));
  return Object.fromEntries(inputs.map(({ fields }) => [String(fields['id']), fields['value'] ?? '']));
}

test('the buttons of every card are those that it draws, in reading order', () => {
  const kept = cases.map(({ name, card: { buttons } }) => ({
    name,
    buttons: buttons.map(({ title, action, sendsInputs, opensDialog }) => ({
      title,
      sends: { ...action, ...(opensDialog === true ? OPENS_DIALOG : {}) },
      inputs: sendsInputs === true ? 'auto' : 'none',
    })),
  }));
  expect(kept).toEqual(cases.map(({ name, card }) => ({ name, buttons: drawnButtons(card) })));
  expect(kept.flatMap(({ buttons }) => buttons).length).toBeGreaterThan(1000);
});

test('what the inputs of every card hold is what it draws in them', () => {
  const held = cases.map(({ name, card }) => ({ name, held: card.held }));
  expect(held).toEqual(cases.map(({ name, card }) => ({ name, held: drawnInputs(card) })));
  expect(held.filter((each) => Object.keys(each.held).length > 0).length).toBeGreaterThan(100);
});

test('every button is found by its title and sends what a press of it in the chat sends', () => {
  const presses = cases.flatMap(({ name, card: shown }) =>
    shown.buttons.map(({ title }) => {
      const found = shown.button((each) => each === title);
      const words = found && parseCardAction(withoutEmpty(sentBy(shown, found)));
      return { name, title, words, finger: parseCardAction(pressValue({ ...shown.json }, title)) };
    }),
  );
  expect(presses.length).toBeGreaterThan(1000);
  expect(presses.filter(({ words }) => words === undefined)).toEqual([]);
  expect(presses.map(({ words }) => words)).toEqual(presses.map(({ finger }) => finger));
});

test('no title stands twice on a card that asks something, so that words press one button', () => {
  const asking = cases.filter(({ card }) => Object.keys(card.held).length > 0);
  const twice = asking.filter(({ card: { buttons } }) => {
    return new Set(buttons.map(({ title }) => title.toLowerCase())).size < buttons.length;
  });
  expect(twice.map(({ name }) => name)).toEqual([]);
});

describe('a card whose buttons are read', () => {
  const undrawn = card({
    buttons: [
      button('Help', { verb: 'help' }),
      button('Gone', { verb: 'cancel' }, { shown: () => false }),
      button('Dear', { verb: 'cancel' }, { shown: () => unwanted('whether it is shown') }),
    ],
    draw: () => unwanted('the drawing'),
  });

  test('is not drawn, and is not asked whether it shows what nobody pressed', () => {
    expect(undrawn.button((title) => title === 'Help')?.action).toEqual({ verb: 'help' });
    expect(undrawn.button((title) => title === 'Gone')).toBeUndefined();
    expect(undrawn.button((title) => title === 'Nothing')).toBeUndefined();
    expect(undrawn.withLead('In passing.').button((title) => title === 'Help')).toBeDefined();
  });

  test('is drawn once, however often it is asked for', () => {
    let drawn = 0;
    const [sound] = cases;
    const counted = card({
      buttons: [],
      draw: () => {
        drawn += 1;
        return sound!.card.json;
      },
    });
    expect(counted.json).toBe(counted.json);
    expect(drawn).toBe(1);
    expect(counted.withLead('In passing.').json.body.length).toBeGreaterThan(counted.json.body.length);
  });

  test('has on the shortlist worked out neither proposals nor facts nor law', () => {
    const { shortlist, ticked } = proposed();
    const dear: ShortlistView = {
      write,
      title: 'Park',
      shortlist,
      names: pack.commitments,
      ticked,
      facts: () => unwanted('facts'),
      proposals: () => unwanted('proposals'),
      legal: () => unwanted('law'),
    };
    const shown = shortlistCard(pack, dear);
    expect(shown.button((title) => title === pack.wording.cards.buttons.draftIt)).toBeDefined();
    expect(shown.held).toEqual({ commitments: ticked.join(',') });
  });

  test('has on the review put no document together', () => {
    const dear: ReviewView = {
      write,
      reference: 'SV-0042',
      title: 'Park',
      status: 'draft',
      version: 0,
      assembled: () => unwanted('the document'),
      assessment: () => unwanted('how it is assessed'),
      section52: () => unwanted('what is set under section 52'),
      reasons: () => unwanted('the reasons'),
      checks: () => unwanted('the checks'),
    };
    const { buttons } = pack.wording.cards;
    const shown = reviewCard(pack, dear);
    expect(shown.button((title) => title === buttons.why)?.action).toEqual({ verb: 'showWhy', d: write.d });
    expect(shown.button((title) => title === 'blah')).toBeUndefined();
    expect(() => shown.button((title) => title === buttons.ready)).toThrow('the document');
  });
});

/** Teams sends no input that is empty. */
function withoutEmpty(sent: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== ''));
}

test('an input without a value holds nothing', () => {
  expect(heldBy([{ type: 'Input.Text', id: 'title', label: 'Title' }])).toEqual({ title: '' });
});

function unwanted(what: string): never {
  throw new Error(`Nobody needs ${what}.`);
}

function proposed(): Pick<ShortlistView, 'shortlist' | 'ticked'> {
  const content = contentOf(contracts['works']!);
  const shortlist = openCase(pack, context, content).shortlist;
  const ticked = shortlist.entries.filter((entry) => entry.proposed).map((entry) => entry.commitmentId);
  return { shortlist, ticked };
}
