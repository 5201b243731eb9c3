import type { CharterPack } from '../../charter/pack';
import { isOpen } from '../../record/lifecycle';
import { button, type Button } from '../elements/buttons/button';
import { copyRenameDelete } from '../elements/buttons/draftButtons';
import { draftsButton } from '../elements/buttons/openers';
import type { ReviewView } from './reviewView';

/** The buttons of the review by where they stand: beside the reasons, under the KPIs, at the foot, and under "More". */
export interface ReviewButtons {
  readonly reasons: readonly Button[];
  readonly section52: readonly Button[];
  readonly foot: readonly Button[];
  readonly more: readonly Button[];
}

/** What can be done with the draft: the way on first, what is seldom wanted under "More". */
export function reviewButtons(pack: CharterPack, view: ReviewView): ReviewButtons {
  const { buttons } = pack.wording.cards;
  const { write } = view;
  const why = button(buttons.why, { verb: 'showWhy', d: write.d });
  const word = button(buttons.word, { verb: 'word', ...write });
  const more = copyRenameDelete(pack, write);
  if (!isOpen(view)) {
    const reopen = button(buttons.reopen, { verb: 'reopen', ...write });
    return { reasons: [], section52: [], foot: [word, reopen, why, draftsButton(pack)], more };
  }
  const change = button(buttons.changeMore, { verb: 'changeDraft', d: write.d });
  return {
    reasons: acceptButtons(pack, view),
    section52: [
      button(
        buttons.section52,
        { verb: 'editSection52', d: write.d },
        {
          shown: () => view.section52() !== undefined,
        },
      ),
    ],
    foot: [...readyButtons(pack, view), change, word, why, draftsButton(pack)],
    more,
  };
}

/** The press that records the reasons, called by how many there are. */
function acceptButtons(pack: CharterPack, view: ReviewView): readonly Button[] {
  const words = pack.wording.cards.reasons;
  const accept = { verb: 'acceptReasons', ...view.write } as const;
  return [
    button(words.acceptOne, accept, { shown: () => view.reasons().length === 1 }),
    button(words.accept, accept, { shown: () => view.reasons().length > 1 }),
  ];
}

/** Where only reasons stand between the draft and "ready", one press does both. */
function readyButtons(pack: CharterPack, view: ReviewView): readonly Button[] {
  const { buttons } = pack.wording.cards;
  const onlyReasons = (): boolean => {
    const mustFix = view.assembled().issues.filter((issue) => issue.level === 'mustFix');
    return view.reasons().length > 0 && mustFix.every((issue) => issue.code === 'workforce-reason');
  };
  const both = { verb: 'acceptAndReady', ...view.write } as const;
  const ready = { verb: 'markReady', ...view.write } as const;
  return [
    button(buttons.acceptAndReady, both, { style: 'positive', shown: onlyReasons }),
    button(buttons.ready, ready, { style: 'positive', shown: () => !onlyReasons() }),
  ];
}
