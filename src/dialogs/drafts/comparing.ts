import { compareCard } from '../../cards/drafts/compareCard';
import { fill } from '../../charter/fill';
import { questionWords } from '../../drafting/questions/questionWords';
import { QUESTION_IDS } from '../../drafting/questions/registry';
import { formatAnswer } from '../../drafting/questions/answerWords';
import { nextQuestion } from '../../drafting/questions/nextQuestion';
import type { Draft, DraftContent } from '../../record/draft';
import { versionOf } from '../../record/versionOf';
import type { Decision } from '../../turn/decision';
import { draftingTurn } from '../acts/interview';
import { besides, goOnButton, remark } from '../acts/askAgain';
import { kpisOf } from '../views/shortlistViews';
import { send, type DraftingTurn, type Turn } from '../turn';
import type { Compared, Side } from '../words/drafts/compared';
import { draftTitle } from './draftTitle';
import { listDrafts } from './draftsDialog';

/** One side of a comparison as it is shown: what it is called, and what stands in it. */
interface Shown {
  readonly name: string;
  readonly draft: Draft;
}

/** Two drafts or two versions, field by field and KPI by KPI; where it is not clear which, the list. */
export function compare(turn: Turn, { one, other }: Compared): Decision {
  const drafting = draftingTurn(turn);
  const words = turn.pack.wording.dialogs;
  if (!drafting) return listDrafts(turn, words.lead.whichDraft);
  const sides = [sideOf(drafting, one, 'one'), sideOf(drafting, other, 'other')] as const;
  const missing = sides.find((side): side is { readonly say: string } => 'say' in side);
  if (missing) return turn.snapshot.current ? remark(turn, missing.say) : listDrafts(turn, missing.say);
  const [left, right] = sides;
  if ('say' in left || 'say' in right) return listDrafts(turn, words.lead.whichDraft);
  if (left.draft.id === right.draft.id && left.name === right.name) return remark(turn, words.comparing.same);
  const view = {
    ...{ one: left.name, other: right.name },
    facts: facts(drafting, left.draft, right.draft),
    kpis: kpis(drafting, left.draft, right.draft),
    buttons: goOnButton(turn),
  };
  return besides(turn, send(compareCard(turn.pack, view)));
}

function sideOf(turn: DraftingTurn, side: Side, which: 'one' | 'other'): Shown | { readonly say: string } {
  const { pack, snapshot } = turn;
  const words = pack.wording.dialogs.comparing;
  const here = snapshot.current ?? snapshot.unfinished;
  const named = (draft: Draft): Shown => ({
    name: fill(words.draft, { reference: draft.reference, title: draftTitle(pack, draft) }),
    draft,
  });
  if (side === 'this') return here ? named(here) : { say: pack.wording.dialogs.notices.nothingOpen };
  if ('version' in side) {
    if (!snapshot.current) return { say: pack.wording.dialogs.notices.nothingOpen };
    const number = side.version === 'last' ? lastSaved(snapshot.current) : side.version;
    const content = versionOf(snapshot.current, snapshot.history ?? [], number);
    if (content === undefined)
      return { say: fill(words.noVersion, { version: number, newest: snapshot.current.version }) };
    return {
      name: fill(words.version, { reference: snapshot.current.reference, version: number }),
      draft: { ...snapshot.current, ...content },
    };
  }
  const draft = snapshot.compared?.[which];
  return draft ? named(draft) : { say: pack.wording.dialogs.lead.whichDraft };
}

/** Of a draft that is ready the newest version is what it is; the one before it is what it is compared with. */
function lastSaved({ status, version }: Draft): number {
  return status === 'ready' ? version - 1 : version;
}

function facts(turn: DraftingTurn, left: DraftContent, right: DraftContent) {
  const told = (id: (typeof QUESTION_IDS)[number], { answers }: DraftContent): string | undefined =>
    answers[id] === undefined ? undefined : formatAnswer(turn.pack, id, answers);
  return QUESTION_IDS.map((id) => ({
    label: questionWords(turn.pack, id).label,
    one: told(id, left),
    other: told(id, right),
  })).filter(({ one, other }) => one !== other);
}

function kpis(turn: DraftingTurn, left: Draft, right: Draft) {
  const targets = (content: Draft): ReadonlyMap<string, { name: string; target: string }> => {
    const isKnown =
      nextQuestion(turn.pack, turn.context, content) === undefined &&
      content.choices.commitments !== undefined;
    const all = isKnown ? kpisOf(turn, content) : [];
    return new Map(all.map(({ measureId, name, targetText }) => [measureId, { name, target: targetText }]));
  };
  const [one, other] = [targets(left), targets(right)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((id) => ({
      label: (one.get(id) ?? other.get(id))?.name ?? id,
      one: one.get(id)?.target,
      other: other.get(id)?.target,
    }))
    .filter((row) => row.one !== row.other);
}
