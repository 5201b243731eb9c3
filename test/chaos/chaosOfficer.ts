import { setTimeout as wait } from 'node:timers/promises';
import {
  contractOf,
  oneLineInterview,
  pressedInterview,
  typedInterview,
  type Step,
} from '../kills/interviews';
import { actionsSentBy, buttonsOf, plainText, type Json } from '../support/cardPress';
import { Person, type Reply } from '../support/person';
import type { FakeConnector } from '../support/fakeConnector';
import { replyOf, type Chats } from './chats';
import type { Instances } from './instances';
import type { Why } from './journal';

const INTERVIEWS = [typedInterview, oneLineInterview, pressedInterview, oneLineInterview];

/** What officers say between two steps: to go back and forth, to change facts, to look up, to begin anew. */
const ASIDES = [
  ...['undo', 'redo', 'what changed?', 'my drafts', 'help', 'hello', 'why KPI 1?', 'go on', 'back', 'word'],
  ...['the term is 30 months', 'change the value to £3m plus VAT', 'change the title to Hartwell baths'],
  ...[
    'what does the charter say about apprentices?',
    'draft',
    'SV-0001',
    'compare 1 with 2',
    'revoke the links',
  ],
];
/** What everybody in the authority shares stays as it is. */
const LEFT_ALONE = new Set(['saveSettings', 'openSettings']);
const SEEN_WITHIN_MS = 3_000;
const LATEST_DUPLICATE_MS = 4_000;

export interface ChaosParts {
  readonly instances: Instances;
  readonly connector: FakeConnector;
  readonly chats: Chats;
  readonly random: () => number;
  /** What is said where something was not saved. */
  readonly notSaved: string;
}

/** An officer who takes a contract to ready, says other things on the way, presses twice, and whose messages overtake one another. */
export class ChaosOfficer {
  readonly person: Person;
  private readonly late: Promise<unknown>[] = [];

  constructor(
    private readonly number: number,
    tenantId: string,
    private readonly parts: ChaosParts,
  ) {
    this.person = new Person(
      `Officer${number}`,
      () => never(),
      () => parts.connector,
      { tenantId },
    );
  }

  async play(): Promise<void> {
    await this.does([this.person.activity({ type: 'installationUpdate', action: 'add' })]);
    const steps = INTERVIEWS[this.number % INTERVIEWS.length]!(contractOf(this.number));
    for (const step of steps) {
      if (this.chance(0.15)) await this.does([this.aside()]);
      if (this.chance(0.07)) await this.does(this.shuffled([this.aside(), this.aside(), this.aside()]));
      await this.does([this.activityFor(step)]);
      // as they are asked to
      if (this.shown().at(-1)?.body['text'] === this.parts.notSaved)
        await this.does([this.activityFor(step)]);
    }
    await Promise.all(this.late);
  }

  /** Sends activities side by side and waits for what they bring, as far as anybody does. */
  private async does(activities: readonly Json[]): Promise<void> {
    const seen = this.shown().length;
    await Promise.all(activities.map((activity) => this.sends(activity)));
    const until = Date.now() + SEEN_WITHIN_MS;
    while (this.shown().length === seen && Date.now() < until) await wait(25);
  }

  private async sends(activity: Json): Promise<void> {
    const sent = [this.deliver(activity, 'said')];
    if (this.chance(0.08)) sent.push(this.deliver(activity, 'duplicate'));
    if (this.chance(0.06)) this.later(activity, 'duplicate');
    if (activity['value'] !== undefined) {
      // the same press under a new id: a double click, now or later
      const again = this.person.activity({ ...pressOf(activity) });
      if (this.chance(0.08)) sent.push(this.deliver(again, 'pressed twice'));
      else if (this.chance(0.06)) this.later(again, 'pressed twice');
    }
    await Promise.all(sent);
  }

  private async deliver(activity: Json, why: Why): Promise<void> {
    await this.parts.instances.deliver(activity, why);
  }

  private later(activity: Json, why: Why): void {
    const delayMs = this.parts.random() * LATEST_DUPLICATE_MS;
    this.late.push(wait(delayMs).then(() => this.deliver(activity, why)));
  }

  /** The step as planned; where the card in front of them does not have it, whatever that card has. */
  private activityFor({ does }: Step): Json {
    try {
      return does(this.person, this.cards().at(-1));
    } catch {
      return this.aside();
    }
  }

  /** Something else: a button of a card further up, one of the newest, or words. */
  private aside(): Json {
    const cards = this.cards();
    const card = this.chance(0.3) ? this.oneOf(cards) : cards.at(-1);
    const titles = card?.card ? pressable(card.card) : [];
    const title = this.chance(0.5) ? this.oneOf(titles) : undefined;
    if (card && title !== undefined) return this.person.press(card, title);
    return this.person.message(this.oneOf(ASIDES)!);
  }

  private shown() {
    return this.parts.chats.shownIn(this.person.conversationId);
  }

  private cards(): Reply[] {
    return this.shown()
      .slice(-12)
      .map(replyOf)
      .filter(({ card }) => card !== undefined && buttonsOf(card).length > 0);
  }

  private chance(share: number): boolean {
    return this.parts.random() < share;
  }

  private oneOf<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.parts.random() * list.length)];
  }

  private shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((each) => ({ each, place: this.parts.random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ each }) => each);
  }
}

function pressOf({ type, value, replyToId }: Json): Json {
  return { type, value, replyToId };
}

/** The titles of a card's buttons, without those that concern everybody. */
function pressable(card: Json): string[] {
  const verbs = actionsSentBy(card).map(({ verb }) => plainText(verb));
  return buttonsOf(card).filter((_title, place) => !LEFT_ALONE.has(verbs[place] ?? ''));
}

function never(): never {
  throw new Error('Activities go through the round-robin');
}
