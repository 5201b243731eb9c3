import { buttonsOf, inputValuesOf } from '../support/cardPress';
import type { Person, Reply } from '../support/person';

/** The facts of one contract, no two alike, so that an answer in another's draft would show. */
export interface Contract {
  readonly title: string;
  readonly pounds: number;
  readonly months: number;
  /** ISO date. */
  readonly start: string;
  readonly place: string;
}

/** One thing an officer does, made from the card in front of them, and whether it changes their draft. */
export interface Step {
  readonly does: (officer: Person, card: Reply | undefined) => ReturnType<Person['message']>;
  readonly writes: boolean;
}

/** Who accepts the one reason that each needs, and the fact that it rests on. */
const GIVEN = {
  name: 'Jo Patel',
  post: 'head of procurement',
  fact: 'Four of the eleven people left last year',
};

const PLACES = ['Stoke-on-Trent', 'Stafford', 'Lichfield', 'Tamworth', 'Cannock'];

export function contractOf(number: number): Contract {
  return {
    title: `Repairs to school ${number}`,
    pounds: 1_500_000 + 1_000 * number,
    months: 12 + (number % 24),
    start: `2027-05-${String(1 + (number % 28)).padStart(2, '0')}`,
    place: PLACES[number % PLACES.length]!,
  };
}

/** What the draft of a contract must hold in the end, whichever way the officer answered. */
export function answersOf({ title, pounds, months, start, place }: Contract): object {
  return {
    title,
    value: { pence: pounds * 100, per: 'total', basis: 'without' },
    term: { months, extensions: [] },
    start,
    kind: 'works',
    place,
  };
}

/** Everything typed, one question at a time; a wrong answer on the way changes nothing. */
export function typedInterview({ title, pounds, months, start, place }: Contract): Step[] {
  const [year, month, day] = start.split('-');
  return [
    says('draft'),
    says(title),
    { ...says('lots'), writes: false },
    says(`£${pounds}`),
    says('without VAT'),
    says(`${months} months`),
    says(`${day}/${month}/${year}`),
    says(place),
    says('go on'),
    says('go on'),
    says('go on'),
    { ...says('yes'), writes: false },
    says(Object.values(GIVEN).join(', ')),
    says('yes'),
  ];
}

/** Every card pressed: each press replaces its card and sends the next. */
export function pressedInterview({ title, pounds, months, start, place }: Contract): Step[] {
  const answer = (given: string) => presses('Continue', { answer: given });
  return [
    says('draft'),
    answer(title),
    presses('Continue', { answer: `£${pounds}`, basis: 'without' }),
    answer(`${months} months`),
    answer(start),
    answer(place),
    presses('Suggest commitments'),
    ...lastPresses(),
  ];
}

/** One sentence with everything, its kind told by the title and confirmed with the facts, then one press a card. */
export function oneLineInterview({ title, pounds, months, start, place }: Contract): Step[] {
  return [
    says(
      `Draft social value clauses for ${title}, £${pounds} plus VAT, ${months} months from ${start}, ${place}`,
    ),
    presses('Suggest commitments'),
    ...lastPresses(),
  ];
}

function lastPresses(): Step[] {
  return [
    presses('Use these'),
    presses('Use these targets'),
    { ...presses('Open the reason'), writes: false },
    presses('Accept this reason', GIVEN),
    { does: (officer, card) => officer.press(cardOf(card), readyButton(cardOf(card))), writes: true },
  ];
}

function says(text: string): Step {
  return { does: (officer) => officer.message(text), writes: true };
}

function presses(title: string, inputs: Readonly<Record<string, string>> = {}): Step {
  return { does: (officer, card) => officer.press(cardOf(card), title, inputs), writes: true };
}

function cardOf(reply: Reply | undefined): Reply {
  if (!reply?.card) throw new Error('The officer has no card in front of them');
  return reply;
}

function readyButton({ card }: Reply): string {
  const ready = ['Record and mark as ready', 'Mark as ready'];
  return buttonsOf(card!).find((title) => ready.includes(title)) ?? 'Mark as ready';
}

/** The commitments ticked on a shortlist card; undefined for any other card. */
export function tickedOn({ card }: Reply): string[] | undefined {
  return card && inputValuesOf(card)['commitments']?.split(',');
}
