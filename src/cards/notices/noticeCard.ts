import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import type { CardAction } from '../json/cardAction';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { cautiousHeading, paragraphs } from '../elements/lines/text';

/** A way on that a notice offers. */
export interface ButtonView {
  readonly title: string;
  readonly action: CardAction;
}

/** A short message with buttons: help-less replies, not understood, cancelled, not found, settings saved. */
export interface NoticeView {
  readonly title?: string;
  readonly lines: readonly string[];
  readonly buttons: readonly ButtonView[];
}

/** Teams shows no more buttons than this on a card. */
const MOST_BUTTONS = 6;

/** A short message with buttons for what can be done next. */
export function noticeCard(_pack: CharterPack, view: NoticeView): Card {
  const heading = view.title === undefined ? [] : [cautiousHeading(view.title)];
  return card({
    buttons: view.buttons.slice(0, MOST_BUTTONS).map(({ title, action }) => button(title, action)),
    draw: (foot) =>
      adaptiveCard(
        [view.title ?? '', ...view.lines],
        [...heading, ...view.lines.flatMap((line) => paragraphs(line))],
        foot,
      ),
  });
}
