import { likelyMeanings, type LikelyMeaning } from '../../charter/sentences/likelyMeaning';
import type { Moment, Saying } from '../../charter/schema/sayings';
import type { SaidAt } from '../../charter/schema/sentence';
import { cleanText } from '../../drafting/reading/cleanText';
import { once } from '../../drafting/remember';
import { QUESTIONS } from '../../drafting/questions/registry';
import type { QuestionId } from '../../record/answers';
import { isOpen } from '../../record/lifecycle';
import { draftingTurn } from '../acts/interview';
import { questionAt } from '../steps/questionAt';
import { roomOf, stepOf } from '../steps/stepOf';
import type { Standing, Turn } from '../turn';
import { readAsked, startOf, type Asked } from './questions/asked';
import { normalise } from './phrases/normalise';
import { readCommand, type Command } from './phrases/command';
import { withoutPadding } from './phrases/padding';
import { readSaid } from './phrases/said';
import { inFull } from './phrases/shorthand';

/** A message where it was typed: what every reading looks at. */
export interface Heard {
  readonly turn: Turn;
  /** With its lines, each of which may be one fact. */
  readonly raw: string;
  /** As typed, cleaned. */
  readonly typed: string;
  /** The same, with the short forms of typing written out. */
  readonly spoken: string;
  /** What is wanted, without politeness; where any words may be the answer, as typed. */
  readonly text: string;
  readonly moment: Moment;
  /** The draft under way and its step, where there is one. */
  readonly at: Standing | undefined;
  /** The question that is asked. */
  readonly question?: QuestionId | undefined;
  /** The command that it is, and what it asks, each worked out once. */
  readonly command: () => Command | undefined;
  readonly asked: () => Asked | undefined;
  /** What is meant by words of the officer's own. */
  readonly saying: () => Saying | undefined;
  /** What it may want by the sentences that were learnt, the likeliest first. */
  readonly likely: () => readonly LikelyMeaning[];
}

/** A message with where the officer stands. */
export function hear(turn: Turn, raw: string): Heard {
  const typed = cleanText(raw);
  const at = standing(turn, turn.snapshot.current);
  const moment = momentOf(turn, at);
  const spoken = inFull(turn.pack, typed);
  const text = wantedBy(turn, spoken, moment);
  const step = at && (questionAt(at) ?? at.step);
  const question = step?.step === 'question' ? step.question.id : undefined;
  return {
    ...{ turn, raw, typed, spoken, text, moment, at },
    ...(question !== undefined && { question }),
    command: once(() => readCommand(turn.pack, spoken)),
    asked: once(() => readAsked(turn.pack, text)),
    saying: once(() => readSaid(turn.pack, spoken, { moment, ...(question !== undefined && { question }) })),
    likely: once(() => likelyMeanings(turn.pack, saidWhere(moment, question), typed)),
  };
}

/** Where it is said, as the sentences that were learnt tell it. */
function saidWhere(moment: Moment, question: QuestionId | undefined): SaidAt {
  if (question !== undefined) return `question:${question}`;
  return moment === 'words' || moment === 'question' ? 'start' : moment;
}

function wantedBy(turn: Turn, typed: string, moment: Moment): string {
  if (moment === 'settings' || moment === 'words') return typed;
  if (moment === 'deletion' && agreesToDelete(turn, typed)) return turn.pack.wording.cards.buttons.deleteIt;
  return withoutPadding(turn.pack, typed) || typed;
}

/** The draft with the step it stands at; what is open belongs to the draft under way, never to one that is merely unfinished. */
export function standing(turn: Turn, draft: Turn['snapshot']['current']): Standing | undefined {
  const drafting = draftingTurn(turn);
  if (!drafting || !draft) return undefined;
  const open = turn.snapshot.current ? turn.snapshot.interview?.open : undefined;
  return { turn: drafting, draft, step: stepOf(drafting, draft, open) };
}

/** What words typed here meet: the step's own moment; a question depends on what it asks. */
function momentOf({ snapshot }: Turn, at: Standing | undefined): Moment {
  if (snapshot.interview?.open?.what === 'settings') return 'settings';
  if (!at) return 'start';
  const { step } = at;
  if (step.step === 'question') return QUESTIONS[step.question.id].freeText ? 'words' : 'question';
  // what is still missing on the card that reads the contract back is asked there
  if (step.step === 'profile' && questionAt(at) !== undefined) return 'question';
  return step.step === 'review' && !isOpen(at.draft) ? 'ready' : roomOf(at.turn, step).moment;
}

/** "Yes, delete it", "delete": what the button says, where it is asked whether a draft is to go. A mere yes is not enough. */
function agreesToDelete({ pack }: Turn, typed: string): boolean {
  const { commands, draftCommands } = pack.wording.dialogs;
  const said = normalise(typed);
  const yes = startOf(said.replace(/^(\S+), /, '$1 '), commands.accept);
  const wish = yes === undefined ? said : said.slice(yes.length).replace(/^[\s,]+/, '');
  return [...draftCommands.delete, normalise(pack.wording.cards.buttons.deleteIt)].includes(wish);
}
