import type { CharterPack } from '../../charter/pack';
import type { Issue } from '../../drafting/checks/issue';
import { isOpen } from '../../record/lifecycle';
import { button, inDialogOrHere, type Button } from '../elements/buttons/button';
import { copyRenameDelete, wordButtons } from '../elements/buttons/draftButtons';
import { draftsButton } from '../elements/buttons/openers';
import type { ReviewView } from './reviewView';

/** The buttons of the review by where they stand: beside the reasons and checks, under the KPIs, at the foot, and under "More". */
export interface ReviewButtons {
  readonly reasons: readonly Button[];
  readonly checks: readonly Button[];
  readonly assessment: readonly Button[];
  readonly section52: readonly Button[];
  /** What is long to read. */
  readonly long: readonly Button[];
  readonly foot: readonly Button[];
  readonly more: readonly Button[];
}

/** What can be done with the draft: the way on first, what is seldom wanted under "More". */
export function reviewButtons(pack: CharterPack, view: ReviewView): ReviewButtons {
  const { buttons } = pack.wording.cards;
  const { write } = view;
  const word = button(buttons.word, { verb: 'word', ...write, kind: 'draft' });
  const more = copyRenameDelete(pack, write);
  const { d } = write;
  const long = [
    ...inDialogOrHere(buttons.readDocument, buttons.readHere, { verb: 'readDocument', d }),
    ...inDialogOrHere(buttons.why, buttons.whyHere, { verb: 'showWhy', d }),
  ];
  if (!isOpen(view)) {
    const reopen = button(buttons.reopen, { verb: 'reopen', ...write });
    const foot = [...wordButtons(pack, write, false), reopen, draftsButton(pack)];
    return { reasons: [], checks: [], assessment: [], section52: [], long, foot, more };
  }
  const change = button(buttons.changeMore, { verb: 'changeDraft', d });
  return {
    reasons: openButtons(pack, view),
    checks: [recordButton(pack, view)],
    assessment: [button(buttons.assessment, { verb: 'editAssessment', d })],
    section52: [
      button(
        buttons.section52,
        { verb: 'editSection52', d },
        {
          shown: () => view.section52() !== undefined,
        },
      ),
    ],
    long,
    foot: [...readyButtons(pack, view), change, word],
    more: [...more, draftsButton(pack)],
  };
}

/** The press that opens the first reason, called by how many there are. */
function openButtons(pack: CharterPack, view: ReviewView): readonly Button[] {
  const words = pack.wording.cards.reasons;
  const open = { verb: 'openReasons', d: view.write.d } as const;
  return [
    button(words.openOne, open, { shown: () => view.reasons().length === 1 }),
    button(words.open, open, { shown: () => view.reasons().length > 1 }),
  ];
}

/** The press that records who checks. */
function recordButton(pack: CharterPack, view: ReviewView): Button {
  const record = { verb: 'recordCheck', ...view.write } as const;
  return button(pack.wording.cards.checks.record, record, {
    sendsInputs: true,
    shown: () => view.checks().length > 0,
  });
}

/** Where only checks stand between the draft and "ready", one press does both. */
function readyButtons(pack: CharterPack, view: ReviewView): readonly Button[] {
  const { buttons, checks } = pack.wording.cards;
  const only = (code: Issue['code']): boolean => {
    const mustFix = view.assembled().issues.filter((issue) => issue.level === 'mustFix');
    return mustFix.length > 0 && mustFix.every((issue) => issue.code === code);
  };
  const { write } = view;
  const onlyChecks = (): boolean => only('to-be-checked') && view.checks().length > 0;
  return [
    button(
      checks.recordAndReady,
      { verb: 'recordAndReady', ...write },
      { style: 'positive', sendsInputs: true, shown: onlyChecks },
    ),
    button(buttons.ready, { verb: 'markReady', ...write }, { style: 'positive', shown: () => !onlyChecks() }),
  ];
}
