import type { CharterPack } from '../../charter/pack';
import type { CardJson } from '../json/cardJson';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { copyRenameDelete } from '../elements/buttons/draftButtons';
import { fold } from '../elements/fold';
import { draftsButton } from '../elements/buttons/openers';
import { heading, paragraph, quietLine, titleLine } from '../elements/lines/text';
import type { WriteKey } from '../json/cardAction';
import { factRows, type Fact } from '../elements/facts';

export interface BelowFloorView {
  readonly write: WriteKey;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly reason: string;
  /** The officer recorded "no social value clause". */
  readonly recorded: boolean;
}

/** The contract is so small that no clause is the proportionate answer: recorded with its reason, or overruled. */
export function belowFloorCard(pack: CharterPack, view: BelowFloorView): CardJson {
  const { belowFloor, buttons, common } = pack.wording.cards;
  const title = view.recorded ? belowFloor.titleRecorded : belowFloor.title;
  const facts =
    view.facts.length === 0
      ? []
      : fold(pack, { id: 'facts', title: common.contract, body: factRows(view.facts) });
  const light = submitButton(buttons.light, { verb: 'belowFloor', ...view.write, take: 'light' });
  const none = submitButton(
    buttons.none,
    { verb: 'belowFloor', ...view.write, take: 'none' },
    { style: 'positive' },
  );
  const reopen = submitButton(buttons.reopen, { verb: 'reopen', ...view.write });
  return adaptiveCard(
    [title, view.title, view.reason],
    [
      heading(title),
      titleLine(view.title),
      paragraph(view.reason),
      ...facts,
      quietLine(view.recorded ? belowFloor.afterRecorded : belowFloor.choice, 'medium'),
    ],
    view.recorded
      ? [draftsButton(pack), light, reopen, ...copyRenameDelete(pack, view.write)]
      : [none, light, submitButton(buttons.changeSomething, { verb: 'editProfile', d: view.write.d })],
  );
}
