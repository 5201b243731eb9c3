import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardJson, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button, type Button } from '../elements/buttons/button';
import { copyRenameDelete } from '../elements/buttons/draftButtons';
import { draftsButton } from '../elements/buttons/openers';
import { factRows, type Fact } from '../elements/facts';
import { fold } from '../elements/fold';
import { heading, paragraph, quietLine, titleLine } from '../elements/lines/text';

export interface BelowFloorView {
  readonly write: WriteKey;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly why: 'belowFloor' | 'nothingFits';
  readonly reason: string;
  /** The officer recorded "no social value clause". */
  readonly recorded: boolean;
}

/** The contract is so small, or so unlike anything measured here, that no clause is proposed: recorded with its reason, or overruled. */
export function belowFloorCard(pack: CharterPack, view: BelowFloorView): Card {
  return card({
    buttons: belowFloorButtons(pack, view),
    draw: (foot) => drawBelowFloor(pack, view, foot),
  });
}

function belowFloorButtons(pack: CharterPack, view: BelowFloorView): readonly Button[] {
  const { buttons } = pack.wording.cards;
  const light = button(view.why === 'belowFloor' ? buttons.light : buttons.chooseMyself, {
    verb: 'belowFloor',
    ...view.write,
    take: 'light',
  });
  const none = button(
    buttons.none,
    { verb: 'belowFloor', ...view.write, take: 'none' },
    { style: 'positive' },
  );
  const reopen = button(buttons.reopen, { verb: 'reopen', ...view.write });
  return view.recorded
    ? [draftsButton(pack), light, reopen, ...copyRenameDelete(pack, view.write)]
    : [none, light, button(buttons.changeSomething, { verb: 'editProfile', d: view.write.d })];
}

function drawBelowFloor(pack: CharterPack, view: BelowFloorView, foot: readonly SubmitAction[]): CardJson {
  const { common, [view.why]: words, belowFloor } = pack.wording.cards;
  const title = view.recorded ? belowFloor.titleRecorded : words.title;
  const facts =
    view.facts.length === 0
      ? []
      : fold(pack, { id: 'facts', title: common.contract, body: factRows(view.facts) });
  return adaptiveCard(
    [title, view.title, view.reason],
    [
      heading(title),
      titleLine(view.title),
      paragraph(view.reason),
      ...facts,
      quietLine(view.recorded ? words.afterRecorded : words.choice, 'medium'),
    ],
    foot,
  );
}
