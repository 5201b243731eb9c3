import { button } from '../../cards/elements/buttons/button';
import { commitmentCard } from '../../cards/charter/commitmentCard';
import { countedCard } from '../../cards/charter/countedCard';
import { searchResultsCard } from '../../cards/charter/searchResultsCard';
import { themeCard } from '../../cards/charter/themeCard';
import { themesCard } from '../../cards/charter/themesCard';
import type { Card } from '../../cards/card';
import type { CharterPack, CommitmentEntry } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import { lookUp } from '../../charter/lookUp/lookUp';
import { fill } from '../../charter/fill';
import type { Change } from '../../record/change';
import { refusal } from '../../record/revise';
import type { Draft } from '../../record/draft';
import { askAgain } from '../acts/askAgain';
import type { Decision, Rated } from '../../turn/decision';
import { isShared } from '../../turn/turnInput';
import { draftTitle } from '../drafts/draftTitle';
import { amend, saveAndShow } from '../acts/interview';
import { notice } from '../notices';
import { tickedCommitments, suits } from '../views/shortlistViews';
import { say, send, showPage, type DraftingTurn, type Turn } from '../turn';

/** A look-up answers and then asks the open question again, so that the officer goes on where they were. */
function answer(turn: Turn, card: Card): Decision {
  // in a chat that others read nothing is kept of what they asked
  const sent = say(send(isShared(turn.input) ? card : { card, live: { shows: 'charter' satisfies Rated } }));
  return turn.input.kind === 'message' ? askAgain(turn, sent) : sent;
}

/** The themes of the Charter. */
export function listThemes(turn: Turn): Decision {
  return answer(turn, themesCard(turn.pack));
}

/** One theme with its commitments word for word. */
export function openTheme(turn: Turn, themeId: string): Decision {
  const known = turn.pack.charter.themes.some((theme) => theme.id === themeId);
  return known ? say(send(themeCard(turn.pack, { themeId }))) : listThemes(turn);
}

/** One commitment, word for word, with the measures on offer. */
export function openCommitment(turn: Turn, commitmentId: string, also: readonly string[] = []): Decision {
  const commitment = turn.pack.commitments.get(commitmentId);
  return commitment ? answer(turn, cardOf(turn, commitment, also)) : listThemes(turn);
}

/** The measures of a commitment in full. */
export function readMeasures(turn: Turn, commitmentId: string, page: number | undefined): Decision {
  const { pack } = turn;
  const commitment = pack.commitments.get(commitmentId);
  if (!commitment) return listThemes(turn);
  return showPage(turn, page, (at) =>
    countedCard(pack, {
      title: commitment.name,
      measures: measuresOf(pack, commitmentId),
      ofSeveral: false,
      page: at,
      turn: (to) => ({ verb: 'readMeasures', commitment: commitmentId, page: to }),
      ways: [button(pack.wording.cards.buttons.back, { verb: 'openCommitment', commitment: commitmentId })],
    }),
  );
}

function measuresOf(pack: CharterPack, commitmentId: string): readonly Measure[] {
  return [...pack.measures.values()].filter(({ commitment }) => commitment === commitmentId);
}

function cardOf(turn: Turn, commitment: CommitmentEntry, also: readonly string[]): Card {
  const { pack, snapshot, env } = turn;
  const { current } = snapshot;
  const { title, status, version } = pack.charter;
  return commitmentCard(pack, {
    commitment,
    theme: commitment.theme,
    charter: { title, status, version },
    measures: measuresOf(pack, commitment.id),
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

/** "What does the charter say about …": the commitment that speaks of it, the nearest three to choose from, or an honest no. */
export function findInCharter(turn: Turn, query: string): Decision {
  const { pack } = turn;
  const result = lookUp(pack, query);
  switch (result.found) {
    case 'one':
      return openCommitment(turn, result.commitmentId, result.also);
    case 'several': {
      const results = entries(turn, result.commitmentIds).map(
        (commitment) => ({ found: 'commitment', commitment }) as const,
      );
      return answer(turn, searchResultsCard(pack, { query, results }));
    }
    case 'none': {
      const [nearest] = entries(turn, [result.nearest ?? '']);
      return answer(turn, searchResultsCard(pack, { query, results: [], ...(nearest ? { nearest } : {}) }));
    }
  }
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
