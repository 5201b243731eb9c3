import { fill } from '../../charter/fill';
import { questionWords } from '../../drafting/questions/questionWords';
import type { ButtonView } from '../../cards/notices/noticeCard';
import type { SentenceMeans } from '../../charter/schema/sentence';
import type { Moment } from '../../charter/schema/sayings';
import type { Decision, StoreChange } from '../../turn/decision';
import { notice, standardButton } from '../notices';
import type { Step } from '../steps/step';
import { interviewNow, say, type DraftingTurn, type Standing, type Turn } from '../turn';
import { hear } from '../words/heard';
import { goOnButton } from './askAgain';
import { errorText } from './answering';
import { readWithBasis } from './answerReading';

/** Enough of a message to recognise it by. */
const LONGEST_QUOTE = 120;

/** What was not understood, on a short card of its own, last on screen, with acts that fit the moment; nothing is changed. */
export function notUnderstood(turn: Turn, kind: 'unknown' | 'complaint' | 'question'): Decision {
  const words = turn.pack.wording.dialogs.notUnderstood;
  const again = kind === 'unknown' && turn.snapshot.interview?.missed === true ? words.again : undefined;
  const typed = turn.input.kind === 'message' ? turn.input.text.trim() : '';
  const heard = hear(turn, typed);
  const quoted = typed.length > LONGEST_QUOTE ? `${typed.slice(0, LONGEST_QUOTE)}…` : typed;
  const lines = kind === 'complaint' ? [words.sorry] : [fill(words.said, { words: quoted })];
  const op = notice(turn, {
    title: again?.title ?? words.titles[kind],
    lines: [
      ...lines,
      ...askedStill(heard.at, heard.question, kind === 'unknown' ? typed : undefined),
      (again ?? words).ways[heard.moment],
    ],
    buttons: waysOn(turn, heard.moment, heard.at),
  });
  return { changes: kind === 'unknown' ? missed(turn) : [], ops: [op] };
}

/** Kept with where the officer stands, so that the same advice is not given twice running. */
function missed(turn: Turn): readonly StoreChange[] {
  const { interview } = turn.snapshot;
  if (turn.input.userId === undefined || interview?.missed === true) return [];
  const { lastSeen: _, ...stands } = interview ?? { lastSeen: '' };
  return [interviewNow(turn, { ...stands, missed: true })];
}

/** Two things that a message may mean as well as each other: how to say either, and nothing is done. */
export function either(turn: Turn, [one, other]: readonly [SentenceMeans, SentenceMeans]): Decision {
  const words = turn.pack.wording.dialogs.notUnderstood;
  const typed = turn.input.kind === 'message' ? turn.input.text.trim() : '';
  const { at, moment, question } = hear(turn, typed);
  const slots = {
    words: typed.slice(0, LONGEST_QUOTE),
    one: words.wants[one],
    other: words.wants[other],
  };
  return say(
    notice(turn, {
      title: words.eitherTitle,
      lines: [fill(words.either, slots), ...askedStill(at, question, undefined)],
      buttons: waysOn(turn, moment, at),
    }),
  );
}

/** What the open question still asks, and how it is answered where words could not be read as its answer. */
function askedStill(
  at: Standing | undefined,
  id: Step<'question'>['question']['id'] | undefined,
  typed: string | undefined,
): string[] {
  if (!at || id === undefined) return [];
  const { turn, draft } = at;
  const step = at.step.step === 'question' ? at.step.question : { id };
  const still = fill(turn.pack.wording.dialogs.notUnderstood.still, {
    question: questionWords(turn.pack, id).question,
  });
  const reading = typed === undefined ? undefined : readWithBasis(turn, draft, step, typed, '');
  return reading === undefined || reading.ok ? [still] : [`${still} ${errorText(turn, draft, id, reading)}`];
}

function waysOn(
  turn: Turn,
  moment: Moment,
  at: Standing | undefined,
): readonly (ButtonView | 'draft' | 'drafts' | 'help' | 'principles')[] {
  const { buttons } = turn.pack.wording.cards;
  const d = at?.draft.id ?? '';
  switch (moment) {
    case 'start':
      return ['draft', 'drafts', 'principles'];
    case 'settings':
      return [{ title: buttons.settings, action: { verb: 'openSettings' } }, 'help'];
    case 'words':
    case 'question':
    case 'deletion':
      return [...goOnButton(turn), 'help'];
    case 'readback':
    case 'belowFloor':
      return [...goOnButton(turn), { title: buttons.allAnswers, action: { verb: 'editProfile', d } }, 'help'];
    case 'shortlist':
    case 'kpis':
    case 'opened':
    case 'review':
    case 'ready':
      return [...goOnButton(turn), { title: buttons.why, action: { verb: 'showWhy', d } }, 'help'];
  }
}

/** Words that may be the title or the place and may be something else: neither is taken, and each is a press away. */
export function doubt(turn: DraftingTurn, at: Standing, step: Step<'question'>, typed: string): Decision {
  const words = turn.pack.wording.dialogs.notUnderstood;
  const { label, question } = questionWords(turn.pack, step.question.id);
  const { id: d, revision: r } = at.draft;
  const slots = { label: label.toLowerCase(), words: typed.slice(0, LONGEST_QUOTE) };
  const action = {
    verb: 'answer',
    d,
    r,
    n: turn.env.newId(),
    question: step.question.id,
    answer: typed,
    basis: '',
  } as const;
  return say(
    notice(turn, {
      title: fill(words.doubtTitle, slots),
      lines: [fill(words.doubt, slots), fill(words.still, { question })],
      buttons: [
        { title: fill(words.useAs, slots), action },
        ...goOnButton(turn),
        standardButton(turn, 'draft'),
      ],
    }),
  );
}
