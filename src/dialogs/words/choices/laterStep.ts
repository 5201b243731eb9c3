import { isOpen } from '../../../record/lifecycle';
import { readsAs } from '../../acts/answerReading';
import { questionAt } from '../../steps/questionAt';
import { roomOf } from '../../steps/stepOf';
import type { CharterPack } from '../../../charter/pack';
import type { Standing } from '../../turn';
import type { DraftIntent } from '../draftIntent';
import type { Heard } from '../heard';
import { normalise } from '../phrases/normalise';
import { startOf } from '../questions/asked';
import { namesSubjectSurely } from '../questions/subject';
import { isButton } from './button';
import { readSection52 } from './section52';
import { readTarget } from './target';

/** KPIs set under section 52 in words; before there are any, when they come. */
export function readSet52({ at, text, moment }: Heard): DraftIntent | undefined {
  const set = at && moment !== 'words' ? readSection52(at.turn.pack, text) : undefined;
  return set === undefined || !at || roomOf(at.turn, at.step).choosing ? set : comesLater(at);
}

/** Where questions are asked and read back, before anything is proposed. */
const BEFORE: ReadonlySet<Heard['moment']> = new Set<Heard['moment']>(['words', 'question', 'readback']);

/**
 * What is said of commitments, KPIs and their targets before any was shown, or the button of another step: no answer to what is asked.
 * A choice may be called so all the same.
 */
export function ofLaterStep(heard: Heard): DraftIntent | undefined {
  const { at, text, moment } = heard;
  if (!at || !BEFORE.has(moment) || roomOf(at.turn, at.step).choosing || !isOpen(at.draft)) return undefined;
  const { pack } = at.turn;
  const step = questionAt(at) ?? at.step;
  // of a name, only what a button says in more than one word
  if (moment === 'words')
    return isButton(pack, text) && /\S\s+\S/.test(text)
      ? { does: 'unsure', say: pack.wording.dialogs.asks.otherStep }
      : undefined;
  if (step.step === 'question' && readsAs(at.turn, at.draft, step.question, text)) return undefined;
  if (needsDraft(pack, text)) return { does: 'unsure', say: pack.wording.dialogs.asks.otherStep };
  const target = readTarget(pack, text);
  const ofKpi = target?.does === 'setTarget' && (target.kpi !== undefined || /\bkpis?\b/i.test(text));
  const { add, remove } = pack.wording.dialogs;
  const verb = startOf(normalise(text), [...add, ...remove]);
  const named = verb === undefined ? '' : normalise(text).slice(verb.length).trim();
  const ofChoice = named !== '' && namesSubjectSurely(pack, named);
  // wanted already, and remembered; while an answer is being changed that comes first
  const mayWant =
    moment === 'question' &&
    verb !== undefined &&
    add.includes(verb) &&
    at.turn.snapshot.interview?.open === undefined;
  if (ofChoice && mayWant) return { does: 'tick', tick: 'add', named };
  return ofKpi || ofChoice ? comesLater(at) : undefined;
}

/** What is said to a draft that is further on, and means nothing without one: a button, "reopen", "only the first and third". */
export function needsDraft(pack: CharterPack, text: string): boolean {
  const { ordinals, needsDraft: said, keeping } = pack.wording.dialogs;
  const words = normalise(text);
  const kept = startOf(words, keeping);
  const isPlaced = kept !== undefined && ordinals.flat().some((name) => ` ${words} `.includes(` ${name} `));
  return isButton(pack, text) || said.includes(words) || isPlaced;
}

function comesLater({ turn: { pack } }: Standing): DraftIntent {
  return { does: 'unsure', say: pack.wording.dialogs.asks.comesLater };
}
