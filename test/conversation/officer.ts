import { fill } from '../../src/charter/fill';
import { lintCard } from '../support/cardLint';
import { buttonsOf, type Json } from '../support/cardPress';
import { pack } from '../support/contracts';
import type { Person, PersonOptions, Reply } from '../support/person';
import type { Bot } from '../support/startBot';

/** What the officer does: words typed, or "[Button]" pressed, with inputs where the card has any. */
export type Doing = string;
export type Inputs = Readonly<Record<string, string>>;
/** One exchange: what the officer does, then words that the answer must hold. */
export type Exchange = readonly [Doing, ...(string | Inputs)[]];

type CardToLint = Parameters<typeof lintCard>[0];

let tenants = 0;

/** An officer at work: keeps the messages as the channel shows them, counts turns, and refuses any card that is not valid. */
export class Officer {
  turns = 0;
  /** The newest state of every message, oldest first. */
  readonly shown = new Map<string, Reply>();
  /** What the last turn showed: for words, the new messages. */
  last: readonly Reply[] = [];

  constructor(readonly person: Person) {}

  /** Types words, or presses "[Button]" on the newest card that has it. */
  async does(doing: Doing, inputs: Inputs = {}): Promise<string> {
    const button = /^\[(.+)\]$/.exec(doing)?.[1];
    return button === undefined ? this.says(doing) : this.presses(button, inputs);
  }

  async says(text: string): Promise<string> {
    await this.sends(this.person.message(text));
    // the card that was answered by typing changes further up: the answer is what is new
    this.last = this.last.filter(({ kind }) => kind === 'sent');
    return this.last.map((reply) => reply.text).join('\n');
  }

  async presses(button: string, inputs: Inputs = {}): Promise<string> {
    return this.took(await this.person.presses(this.cardWith(button), button, inputs));
  }

  /** Presses a button of a card seen before, as it was. */
  async pressesOn(card: Reply, button: string, inputs: Inputs = {}): Promise<string> {
    return this.took(await this.person.presses(card, button, inputs));
  }

  /** Sends a card value that no card of ours made. */
  async submits(value: unknown): Promise<string> {
    return this.sends(this.person.activity({ type: 'message', value }));
  }

  async sends(activity: Json): Promise<string> {
    return this.took(await this.person.sends(activity));
  }

  /** The newest message whose card has the button. */
  cardWith(button: string): Reply {
    const found = [...this.shown.values()]
      .reverse()
      .find(({ card }) => card && buttonsOf(card).includes(button));
    if (found) return found;
    const seen = this.last.map(({ text, card }) => `${text}\n  ${card ? buttonsOf(card).join(' | ') : ''}`);
    throw new Error(`No card with "${button}". Last seen:\n${seen.join('\n')}`);
  }

  /** The value of the choice with this title, on the newest card. */
  choiceCalled(title: string): string {
    const found = JSON.stringify(this.newest().card?.['body'] ?? []);
    const [, value = '""'] =
      new RegExp(
        `"title":${JSON.stringify(title).replace(/[.*+?^${'$'}{}()|[\]\\]/g, String.raw`\$&`)},"value":("(?:[^"\\\\]|\\\\.)*")`,
      ).exec(found) ?? [];
    return JSON.parse(value) as string;
  }

  /** The newest message. */
  newest(): Reply {
    const reply = [...this.shown.values()].at(-1);
    if (!reply) throw new Error('Nothing was said yet');
    return reply;
  }

  /** Plays a conversation; each answer must hold the words that stand beside what was done. */
  async plays(exchanges: readonly Exchange[]): Promise<void> {
    for (const [doing, ...rest] of exchanges) {
      const inputs = rest.find((each) => typeof each === 'object') ?? {};
      const seen = await this.does(doing, inputs);
      for (const words of rest) if (typeof words === 'string') expectWords(doing, seen, words);
    }
  }

  private took(replies: readonly Reply[]): string {
    this.turns += 1;
    this.last = replies;
    for (const reply of replies) {
      // a card that is updated stays where it is in the chat
      this.shown.set(reply.id, reply);
      if (reply.card) {
        const problems = lintCard(reply.card as unknown as CardToLint);
        if (problems.length > 0) throw new Error(`Not a valid card: ${problems.join('; ')}\n${reply.text}`);
      }
      if (!reply.summary) throw new Error(`A message without a summary: ${reply.text}`);
    }
    return replies.map(({ text }) => text).join('\n');
  }
}

function expectWords(doing: string, seen: string, words: string): void {
  if (!seen.includes(words)) throw new Error(`After "${doing}" I expected "${words}" and saw:\n${seen}`);
}

export interface Authority {
  readonly name?: string;
  readonly nation?: string;
  readonly buyerKind?: string;
}

/** An officer of an authority of its own (another tenant than every other test), whose settings are not known yet. */
export function newOfficer(bot: Bot, options: PersonOptions = {}): Officer {
  tenants += 1;
  return new Officer(bot.person(`Alex${tenants}`, { tenantId: `tenant-${tenants}`, ...options }));
}

/** The same with the settings saved. Counts turns from here. */
export async function settledOfficer(
  bot: Bot,
  authority: Authority = {},
  options: PersonOptions = {},
): Promise<Officer> {
  const officer = newOfficer(bot, options);
  await officer.says('settings');
  const fields = Object.entries({ name: 'Stoke-on-Trent City Council', ...authority });
  await officer.presses(
    'Save the settings',
    Object.fromEntries(fields.map(([id, value]) => [`field:${id}`, value])),
  );
  officer.turns = 0;
  return officer;
}

/** Who accepts a reason, and the one fact of the contract that it rests on, as a card holds it and as it is said. */
export const GIVEN: Inputs = {
  name: 'Jo Patel',
  post: 'head of procurement',
  fact: 'Four of the eleven people left last year',
};
export const GIVEN_IN_WORDS = Object.values(GIVEN).join(', ');

/** Opens the reasons that stand before "ready", and accepts them one by one: the turns that are promised do not count these. */
export async function acceptsReasons(officer: Officer, { open, openOne, accept }: Titles): Promise<string> {
  const shown = (): readonly string[] => buttonsOf(officer.newest().card ?? {});
  const { turns } = officer;
  const opener = [open, openOne].find((title) => shown().includes(title));
  let seen = officer.last.map(({ text }) => text).join('\n');
  if (opener !== undefined) seen = await officer.presses(opener);
  while (shown().includes(accept)) seen = await officer.presses(accept, GIVEN);
  officer.turns = turns;
  return seen;
}

type Titles = Readonly<Record<'open' | 'openOne' | 'accept', string>>;

const { section52, buttons, review } = pack.wording.cards;

/** On the review of a contract of which section 52 asks for KPIs, until some are set. */
export const NOTHING_SET = fill(section52.set, { count: 0, least: pack.law.kpiDuty.least });

/** Sets three KPIs of the service; like a reason it is decided by itself, and not counted with the turns that are promised. */
export async function setsServiceKpis(officer: Officer): Promise<string> {
  const { turns } = officer;
  await officer.presses(buttons.section52);
  const services = 'Defects closed on time\nSnags at handover\nSafety visits';
  const seen = await officer.presses(buttons.useSection52, { 'field:services': services });
  officer.turns = turns;
  return seen;
}

/** From the first card of a draft to its review, by what is suggested: nothing more is part of it, and so many people work on it. */
export async function goesToReview(officer: Officer, people = '10'): Promise<void> {
  const asks = (id: 'bought' | 'workforce'): boolean =>
    officer.newest().text.includes(pack.questions.get(id)!.question);
  for (let step = 0; step < 8 && !officer.newest().text.includes(review.kept); step += 1)
    await officer.says(asks('bought') ? 'none of these' : asks('workforce') ? people : 'go on');
  expect(officer.newest().text).toContain(review.kept);
}

/** A request that gives all that is asked, and the words that bring it from there to ready. */
export const REFURBISHMENT =
  'Draft clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent';
export const TO_READY: readonly Exchange[] = [
  [REFURBISHMENT],
  ...(['yes', 'go on', 'go on', 'yes', GIVEN_IN_WORDS] as const).map((said): Exchange => [said]),
  ['yes', pack.wording.cards.ready.title],
];
