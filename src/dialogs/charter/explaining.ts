import { whyCard } from '../../cards/drafts/whyCard';
import { whyKpiCard } from '../../cards/drafts/whyKpiCard';
import { fill, slotsOf } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { searchCharter } from '../../charter/searchCharter';
import type { Draft } from '../../record/draft';
import { refusal } from '../../record/revise';
import type { Kpi } from '../../drafting/kpis/kpi';
import { nextQuestion } from '../../drafting/questions/nextQuestion';
import { selectCommitments } from '../../drafting/selection/selection';
import { askAgain, goOnButton, remark } from '../acts/askAgain';
import { numberIn } from '../../drafting/reading/numberIn';
import type { Asked } from '../words/asked';
import type { Decision, Op } from '../../turn/decision';
import { draftingTurn } from '../acts/interview';
import { findInCharter } from './lookUps';
import { notice } from '../notices';
import { shownKpis, whyView } from '../views/reviewViews';
import { suits } from '../views/shortlistViews';
import { roomOf, stepOf } from '../steps/stepOf';
import { say, send, type DraftingTurn, type Turn } from '../turn';

/** The answer to a question asked in the middle of a draft, or an honest no. */
export function explain(turn: Turn, asked: Asked): Decision {
  const drafting = draftingTurn(turn);
  const { current } = turn.snapshot;
  const answered =
    drafting && current && !nextQuestion(drafting.pack, drafting.context, current) ? current : undefined;
  switch (asked.asks) {
    case 'meaning':
      return explainTerm(turn, asked.term);
    case 'other':
      return remark(
        turn,
        current
          ? turn.pack.wording.dialogs.asks.cannotAnswer
          : turn.pack.wording.dialogs.notices.notUnderstood,
      );
    case 'howMany':
      return drafting && answered ? remark(turn, howMany(drafting, answered)) : cannotSayYet(turn);
    case 'whyThese':
      return drafting && answered
        ? besides(turn, send(whyCard(turn.pack, whyView(drafting, answered))))
        : cannotSayYet(turn);
    case 'why':
      if (drafting && answered) return explainOne(drafting, answered, asked.about);
      return numberIn(asked.about) === undefined ? findInCharter(turn, asked.about) : cannotSayYet(turn);
  }
}

function cannotSayYet(turn: Turn): Decision {
  const { asks } = turn.pack.wording.dialogs;
  return remark(turn, fill(asks.notYet, { most: turn.pack.engine.ceiling }));
}

/** An answer on a card of its own. A card that asks one thing is shown again after it, as the settings are; a long one is a press away. */
function besides(turn: Turn, op: Op): Decision {
  const drafting = draftingTurn(turn);
  const { current, interview } = turn.snapshot;
  const room = drafting && current && roomOf(drafting, stepOf(drafting, current, interview?.open));
  const again = room?.asksOneThing === true || interview?.open?.what === 'settings';
  return again ? askAgain(turn, say(op)) : say(op);
}

/** Why this figure, this KPI or this commitment; why not that one. */
function explainOne(turn: DraftingTurn, draft: Draft, about: string): Decision {
  const kpis = shownKpis(turn, draft);
  const number = numberIn(about);
  if (number !== undefined) {
    const kpi = /^kpi\b/.test(about)
      ? kpis.find((each) => each.number === number)
      : kpis.find((each) => hasFigure(each, number));
    if (kpi) return besides(turn, send(whyKpiCard(turn.pack, { d: draft.id, kpi })));
    const { most } = shortlistOf(turn, draft);
    const counts = number === most || number === kpis.length;
    return remark(
      turn,
      counts ? howMany(turn, draft) : fill(turn.pack.wording.dialogs.asks.noFigure, { figure: about }),
    );
  }
  const spoken = !turn.pack.wording.dialogs.unspoken.includes(about);
  const found = spoken ? searchCharter(turn.pack, about)[0] : undefined;
  return found ? explainCommitment(turn, draft, found.commitmentId) : findInCharter(turn, about);
}

function hasFigure(kpi: Kpi, number: number): boolean {
  if (kpi.target.mode === 'number' && kpi.target.value === number) return true;
  return (kpi.targetText.match(/\d[\d,]*/g) ?? []).some(
    (figure) => Number(figure.replaceAll(',', '')) === number,
  );
}

/** The reason for or against one commitment, with the way to take it. */
function explainCommitment(turn: DraftingTurn, draft: Draft, commitmentId: string): Decision {
  const shortlist = shortlistOf(turn, draft);
  const entry = shortlist.entries.find((each) => each.commitmentId === commitmentId);
  const name = turn.pack.commitments.get(commitmentId)?.name ?? commitmentId;
  const canBeTaken =
    refusal(draft, 'want-commitment') === undefined &&
    entry?.verdict !== 'chosen' &&
    suits(shortlist, commitmentId);
  const write = { d: draft.id, r: draft.revision, n: turn.env.newId() };
  const use = {
    title: turn.pack.wording.cards.buttons.useInDraft,
    action: { verb: 'useCommitment', ...write, commitment: commitmentId },
  } as const;
  const op = notice(turn, {
    title: name,
    lines: [entry?.reason ?? ''],
    buttons: [...(canBeTaken ? [use] : []), ...goOnButton(turn), 'principles'],
  });
  return besides(turn, op);
}

function howMany(turn: DraftingTurn, draft: Draft): string {
  const { why, most } = shortlistOf(turn, draft);
  return fill(turn.pack.wording.dialogs.asks.howManyIs, { why, most, count: shownKpis(turn, draft).length });
}

function shortlistOf(turn: DraftingTurn, draft: Draft): ReturnType<typeof selectCommitments> {
  return turn.caseOf(draft).shortlist;
}

/** "What is an FTE?": a term of the document or of ours; else the Charter is asked for it. */
function explainTerm(turn: Turn, term: string): Decision {
  const words = turn.pack.wording.dialogs.asks;
  const found = findMeaning(turn.pack, term);
  if (found) return remark(turn, fill(words.meaningIs, found));
  return searchCharter(turn.pack, term).length > 0
    ? findInCharter(turn, term)
    : remark(turn, words.cannotAnswer);
}

function findMeaning(pack: CharterPack, asked: string): { term: string; meaning: string } | undefined {
  const { glossary, parties } = pack.wording.dialogs.asks;
  const names = (form: string): boolean => form.toLowerCase() === asked || `${form.toLowerCase()}s` === asked;
  const own = glossary.find(({ terms }) => terms.some(names));
  if (own) return { term: capitalised(asked), meaning: own.meaning };
  const definition = pack.definitions.find(({ term, forms }) => [term, ...forms].some(names));
  // A definition that speaks of this contract's own dates and papers has no meaning outside its document.
  if (!definition || !slotsOf(definition.text).every((slot) => Object.hasOwn(parties, slot)))
    return undefined;
  return { term: definition.term, meaning: fill(definition.text, parties) };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
