import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { formatDate } from '../../drafting/figures/formatDate';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { backToDraftButton } from '../elements/buttons/openers';
import { errorLines } from '../elements/inputs/errors';
import { textInput } from '../elements/inputs/inputs';
import { heading, quietLine, richText, run, titleLine } from '../elements/lines/text';
import { card, heldBy, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardInput, CardJson, SubmitAction } from '../json/cardJson';
import type { PendingReason } from './reviewView';
import { warningLine } from '../elements/rows';

/** Characters of a name or a post, and of a fact: a sentence, not a report. */
export const MOST_TYPED_NAME = 120;
export const MOST_TYPED_FACT = 400;

/** One reason to be accepted, and what was typed. */
export interface ReasonView {
  readonly write: WriteKey;
  readonly title: string;
  readonly reason: PendingReason;
  /** How many are still to be accepted, this one included. */
  readonly left: number;
  readonly given: Readonly<Partial<Record<'name' | 'post' | 'fact', string>>>;
  readonly error?: string;
}

/** One workforce reason in full, with its route, and who accepts it for which fact of this contract. */
export function reasonCard(pack: CharterPack, view: ReasonView): Card {
  const { reasons: words } = pack.wording.cards;
  const accept = { verb: 'acceptReason', ...view.write, reason: view.reason.id } as const;
  return card({
    buttons: [
      button(words.accept, accept, { sendsInputs: true, style: 'positive' }),
      backToDraftButton(pack, view.write.d),
    ],
    held: () => heldBy(inputs(pack, view)),
    draw: (foot) => drawReason(pack, view, foot),
  });
}

function drawReason(pack: CharterPack, view: ReasonView, foot: readonly SubmitAction[]): CardJson {
  const { reasons: words, common } = pack.wording.cards;
  const { matter, reason, route, acceptedOn } = view.reason;
  const title = fill(words.title, { matters: matter.toLowerCase() });
  const left = view.left > 1 ? [quietLine(fill(words.left, { count: view.left }))] : [];
  const again =
    acceptedOn === undefined
      ? []
      : [warningLine('warning', common.note, fill(words.again, { date: formatDate(acceptedOn) }))];
  return adaptiveCard(
    [title, view.title, ...(view.error === undefined ? [] : [`${common.error} ${view.error}`]), reason],
    [
      heading(title),
      titleLine(view.title),
      quietLine(words.intro),
      ...left,
      ...errorLines(pack, view.error),
      ...again,
      richText([run(reason)]),
      quietLine(fill(words.route, { route })),
      ...inputs(pack, view),
    ],
    foot,
  );
}

function inputs(pack: CharterPack, { given }: ReasonView): readonly CardInput[] {
  const { reasons: words } = pack.wording.cards;
  const { name, post, fact } = given;
  return [
    textInput(pack, { id: 'field:name', label: words.name, value: name, maxLength: MOST_TYPED_NAME }),
    textInput(pack, { id: 'field:post', label: words.post, value: post, maxLength: MOST_TYPED_NAME }),
    textInput(pack, {
      id: 'field:fact',
      label: words.fact,
      value: fact,
      placeholder: words.factLike,
      maxLength: MOST_TYPED_FACT,
    }),
  ];
}
