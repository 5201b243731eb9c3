import type { Card } from '../../cards/card';
import { whyCard } from '../../cards/drafts/whyCard';
import { countedCard } from '../../cards/charter/countedCard';
import { clauseCard } from '../../cards/review/clauseCard';
import { clausesCard } from '../../cards/review/clausesCard';
import { documentCard } from '../../cards/review/documentCard';
import { button } from '../../cards/elements/buttons/button';
import { backToDraftButton } from '../../cards/elements/buttons/openers';
import type { DraftDocument } from '../../drafting/documents/schedule/assembleDraft';
import { nextQuestion } from '../../drafting/questions/nextQuestion';
import type { Draft } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { showPage, type DraftingTurn } from '../turn';
import { whyView } from '../views/reviewViews';
import { savedAs } from '../views/savedAs';
import { offeredMeasures } from '../views/shortlistViews';
import { draftTitle } from './draftTitle';
import { openDraft } from './draftsDialog';

/** Why these, why not those: of what is chosen, or of what is proposed so far. Only once every question is answered. */
export function showWhy(turn: DraftingTurn, draft: Draft, page: number | undefined): Decision {
  if (nextQuestion(turn.pack, turn.context, draft)) return openDraft(turn, draft);
  return showPage(turn, page, (at) => whyCard(turn.pack, whyView(turn, draft, at)));
}

/** The document by part. */
export function readDocument(turn: DraftingTurn, draft: Draft, page: number | undefined): Decision {
  return ofDocument(turn, draft, page, (view) => documentCard(turn.pack, view));
}

/** Its clauses by number. */
export function listClauses(turn: DraftingTurn, draft: Draft, page: number | undefined): Decision {
  return ofDocument(turn, draft, page, (view) => clausesCard(turn.pack, view));
}

/** One clause in full; all of them by number where none has that number any more. */
export function readClause(
  turn: DraftingTurn,
  draft: Draft,
  asked: { readonly number: number; readonly page?: number | undefined },
): Decision {
  return ofDocument(turn, draft, asked.page, (view) => {
    const section = view.document.sections.find(({ number }) => number === asked.number);
    return section
      ? clauseCard(turn.pack, { ...view, section })
      : clausesCard(turn.pack, { ...view, page: 0 });
  });
}

/** Every measure on offer for the commitments chosen, in full. */
export function readOffered(turn: DraftingTurn, draft: Draft, page: number | undefined): Decision {
  if (nextQuestion(turn.pack, turn.context, draft)) return openDraft(turn, draft);
  const { id: d } = draft;
  return showPage(turn, page, (at) =>
    countedCard(turn.pack, {
      title: draftTitle(turn.pack, draft),
      measures: offeredMeasures(turn, draft),
      ofSeveral: true,
      page: at,
      turn: (to) => ({ verb: 'readOffered', d, page: to }),
      ways: [
        button(turn.pack.wording.cards.buttons.otherMeasures, { verb: 'editMeasures', d }),
        backToDraftButton(turn.pack, d),
      ],
    }),
  );
}

interface DocumentPage {
  readonly d: string;
  readonly title: string;
  readonly document: DraftDocument;
  readonly page: number;
}

function ofDocument(
  turn: DraftingTurn,
  draft: Draft,
  page: number | undefined,
  cardOf: (view: DocumentPage) => Card,
): Decision {
  const assembled = savedAs(turn, draft) ?? turn.caseOf(draft).assembled;
  if (assembled === undefined) return openDraft(turn, draft);
  const { document } = assembled;
  const title = draftTitle(turn.pack, draft);
  return showPage(turn, page, (at) => cardOf({ d: draft.id, title, document, page: at }));
}
