import { commitmentCard } from '../../cards/charter/commitmentCard';
import { searchResultsCard } from '../../cards/charter/searchResultsCard';
import { themeCard } from '../../cards/charter/themeCard';
import { themesCard } from '../../cards/charter/themesCard';
import type { Card } from '../../cards/card';
import type { CommitmentEntry } from '../../charter/pack';
import { findNearest, searchCharter } from '../../charter/searchCharter';
import { fill } from '../../charter/fill';
import type { Change } from '../../record/change';
import { refusal } from '../../record/revise';
import type { Draft } from '../../record/draft';
import { askAgain } from '../acts/askAgain';
import { normalise } from '../words/command';
import type { Decision } from '../../turn/decision';
import { draftTitle } from '../drafts/draftTitle';
import { amend, saveAndShow } from '../acts/interview';
import { notice } from '../notices';
import { tickedCommitments, suits } from '../views/shortlistViews';
import { say, send, type DraftingTurn, type Turn } from '../turn';

/** A look-up answers and then asks the open question again, so that the officer goes on where they were. */
function lookUp(turn: Turn, card: Card): Decision {
  const answer = say(send(card));
  return turn.input.kind === 'message' ? askAgain(turn, answer) : answer;
}

/** The themes of the Charter. */
export function listThemes(turn: Turn): Decision {
  return lookUp(turn, themesCard(turn.pack));
}

/** One theme with its commitments word for word. */
export function openTheme(turn: Turn, themeId: string): Decision {
  const known = turn.pack.charter.themes.some((theme) => theme.id === themeId);
  return known ? say(send(themeCard(turn.pack, { themeId }))) : listThemes(turn);
}

/** One commitment, word for word, with the measures on offer. */
export function openCommitment(turn: Turn, commitmentId: string, also: readonly string[] = []): Decision {
  const commitment = turn.pack.commitments.get(commitmentId);
  return commitment ? lookUp(turn, cardOf(turn, commitment, also)) : listThemes(turn);
}

function cardOf(turn: Turn, commitment: CommitmentEntry, also: readonly string[]): Card {
  const { pack, snapshot, env } = turn;
  const { current } = snapshot;
  const { title, status, version } = pack.charter;
  return commitmentCard(pack, {
    commitment,
    theme: commitment.theme,
    charter: { title, status, version },
    measures: [...pack.measures.values()].filter((measure) => measure.commitment === commitment.id),
    also: entries(turn, also),
    ...(current && refusal(current, 'want-commitment') === undefined
      ? {
          useIn: {
            write: { d: current.id, r: current.revision, n: env.newId() },
            title: draftTitle(pack, current),
          },
        }
      : {}),
  });
}

function entries(turn: Turn, ids: readonly string[]): readonly CommitmentEntry[] {
  return ids.flatMap((id) => turn.pack.commitments.get(id) ?? []);
}

/** "What does the charter say about …": the commitment that speaks of it, or an honest no with the nearest. */
export function findInCharter(turn: Turn, query: string): Decision {
  const { pack } = turn;
  const spoken = !pack.wording.dialogs.unspoken.includes(normalise(query));
  const [best, ...also] = spoken ? searchCharter(pack, query).map((match) => match.commitmentId) : [];
  if (best !== undefined) return openCommitment(turn, best, also.slice(0, 3));
  const [nearest] = entries(turn, [findNearest(pack, query) ?? '']);
  return lookUp(turn, searchResultsCard(pack, { query, results: [], ...(nearest ? { nearest } : {}) }));
}

/** "Use it in this draft": ticked at once where the shortlist was chosen, else remembered for it. */
export function useCommitment(turn: DraftingTurn, draft: Draft, commitmentId: string): Decision {
  const { pack } = turn;
  const words = pack.wording.dialogs.notices;
  const commitment = pack.commitments.get(commitmentId);
  if (!commitment) return listThemes(turn);
  const profile = turn.caseOf(draft).profile;
  const shortlist = profile && turn.caseOf(draft).shortlist;
  if (shortlist && !suits(shortlist, commitmentId)) {
    const reason = shortlist.entries.find((entry) => entry.commitmentId === commitmentId)?.reason ?? '';
    return say(notice(turn, { lines: [fill(words.commitmentUnsuited, { name: commitment.name, reason })] }));
  }
  const { choices } = draft;
  const change: Change =
    shortlist && choices.commitments
      ? {
          change: 'choose-commitments',
          commitments: [...new Set([...tickedCommitments(shortlist, draft), commitmentId])],
        }
      : { change: 'want-commitment', commitment: commitmentId };
  const lead = fill(choices.commitments ? words.commitmentAdded : words.added, { name: commitment.name });
  return amend(turn, draft, [change], (revision) => saveAndShow(turn, revision, { notes: { lead } }));
}
