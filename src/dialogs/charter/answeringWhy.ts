import { explanationCard } from '../../cards/drafts/explanationCard';
import type { ButtonView } from '../../cards/notices/noticeCard';
import type { Draft } from '../../record/draft';
import { isOpen } from '../../record/lifecycle';
import { explainAbout } from '../../drafting/explaining/explain';
import { explaining, type Explained, type Explaining, type WayOn } from '../../drafting/explaining/explained';
import { findSubject } from '../../drafting/explaining/findSubject';
import { whatIf } from '../../drafting/explaining/whatIf/whatIf';
import { besides, goOnButton, remark } from '../acts/askAgain';
import type { Decision, Rated } from '../../turn/decision';
import { standardButton } from '../notices';
import { interviewNow, send, type DraftingTurn } from '../turn';
import { savedAs } from '../views/savedAs';
import { readSupposed } from '../words/facts/supposedFacts';

/** Why, or why not, whatever words name of a draft whose questions are all answered. */
export function explainIn(turn: DraftingTurn, draft: Draft, about: string): Decision {
  const asked = askedOf(turn, draft);
  const decision = besidesExplained(turn, draft, explainAbout(asked, about));
  const subject = findSubject(asked, about);
  return subject?.of === 'kpi' ? speakingOf(turn, subject.number, decision) : decision;
}

/** Keeps which KPI was spoken of, so that "make it 8" is of that one. */
function speakingOf(turn: DraftingTurn, spoken: number, decision: Decision): Decision {
  const { interview } = turn.snapshot;
  if (!interview || decision.changes.some(({ change }) => change === 'saveInterview')) return decision;
  const { lastSeen: _, ...stands } = interview;
  return { ...decision, changes: [...decision.changes, interviewNow(turn, { ...stands, spoken })] };
}

/** What would change if other facts held: read, worked out and told, and nothing is kept. */
export function supposeIn(turn: DraftingTurn, draft: Draft, facts: string): Decision {
  const supposed = readSupposed(turn, draft, facts);
  const { whatIf: words } = turn.pack.wording.explaining;
  if (supposed === undefined) return remark(turn, words.notRead);
  return besidesExplained(turn, draft, whatIf(askedOf(turn, draft), supposed));
}

/** The draft as questions about it are answered: as it was saved where work on it has ended. */
export function askedOf(turn: DraftingTurn, draft: Draft): Explaining {
  const opened = turn.caseOf(draft);
  const how = { shown: savedAs(turn, draft), changeable: isOpen(draft) };
  const explained = explaining(turn.pack, turn.context, draft, opened, how);
  if (explained === undefined) throw new Error('A draft without open questions has no profile');
  return explained;
}

/** The answer on a card of its own, with the ways to change what it is about. */
function besidesExplained(turn: DraftingTurn, draft: Draft, explained: Explained): Decision {
  const buttons = [
    ...explained.ways.map((way) => buttonTo(turn, draft, way)),
    ...goOnButton(turn),
    standardButton(turn, 'principles'),
  ];
  return besides(
    turn,
    send({
      card: explanationCard(turn.pack, { explained, buttons }),
      live: { shows: 'why' satisfies Rated },
    }),
  );
}

function buttonTo({ pack, env }: DraftingTurn, { id: d, revision: r }: Draft, way: WayOn): ButtonView {
  const { buttons, reasons } = pack.wording.cards;
  switch (way.to) {
    case 'use':
      return {
        title: buttons.useInDraft,
        action: { verb: 'useCommitment', d, r, n: env.newId(), commitment: way.commitmentId },
      };
    case 'commitments':
      return { title: buttons.commitments, action: { verb: 'editCommitments', d } };
    case 'measures':
      return { title: buttons.measures, action: { verb: 'editMeasures', d } };
    case 'targets':
      return { title: buttons.targets, action: { verb: 'editTargets', d } };
    case 'remedies':
      return { title: buttons.remedies, action: { verb: 'editRemedies', d } };
    case 'reasons':
      return { title: reasons.open, action: { verb: 'openReasons', d } };
    case 'all':
      return { title: buttons.why, action: { verb: 'showWhy', d } };
  }
}
