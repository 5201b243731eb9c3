import type { Json } from '../support/cardPress';
import type { Person, Reply } from '../support/person';
import {
  contractOf,
  oneLineInterview,
  pressedInterview,
  tickedOn,
  typedInterview,
  type Contract,
} from './interviews';
import type { KilledBot } from './killedBot';

const INTERVIEWS = [typedInterview, oneLineInterview, pressedInterview, oneLineInterview];

/** An officer who takes one contract from "draft" to ready, and knows what was acknowledged at every moment. */
export class Officer {
  readonly person: Person;
  readonly contract: Contract;
  /** The commitments that were ticked on the shortlist they went on from. */
  ticked: readonly string[] = [];
  /** How many turns changed the draft after its first, of those acknowledged so far; -1: no draft yet. */
  private turns = -1;
  private waitsFor: { readonly writes: boolean; readonly since: number } | undefined;

  constructor(
    readonly number: number,
    private readonly bot: KilledBot,
  ) {
    this.person = bot.person(`Officer${number}`);
    this.contract = contractOf(number);
  }

  /** The whole interview. Every activity is delivered until it is answered. */
  async play(): Promise<void> {
    const interview = INTERVIEWS[this.number % INTERVIEWS.length]!;
    const steps = interview(this.contract);
    let card: Reply | undefined;
    for (const { does, writes } of steps) {
      this.waitsFor = { writes, since: this.bot.connector.calls.length };
      card = await this.answerTo(does(this.person, card));
      this.ticked = tickedOn(card) ?? this.ticked;
      this.turns += writes ? 1 : 0;
      this.waitsFor = undefined;
    }
  }

  /** How many the disk may hold now: what was acknowledged, and what is under way. */
  possibleTurns(): readonly number[] {
    if (!this.waitsFor?.writes) return [this.turns];
    const answered = this.person.seenSince(this.waitsFor.since).length > 0;
    return answered ? [this.turns + 1] : [this.turns, this.turns + 1];
  }

  private async answerTo(activity: Json): Promise<Reply> {
    const before = this.bot.connector.calls.length;
    const { status } = await this.bot.deliver(activity);
    const seen = this.person.seenSince(before);
    const last = seen.filter(({ kind }) => kind === 'sent').at(-1) ?? seen.at(-1);
    if (status !== 200 || !last) throw new Error(`${this.person.name} got ${status} and no reply`);
    return last;
  }
}
