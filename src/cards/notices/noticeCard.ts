import type { CharterPack } from '../../charter/pack';
import type { CardJson } from '../json/cardJson';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { cautiousHeading, paragraphs } from '../elements/lines/text';
import type { CardAction } from '../json/cardAction';

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
export function noticeCard(_pack: CharterPack, view: NoticeView): CardJson {
  const title = view.title === undefined ? [] : [cautiousHeading(view.title)];
  return adaptiveCard(
    [view.title ?? '', ...view.lines],
    [...title, ...view.lines.flatMap((line) => paragraphs(line))],
    view.buttons.slice(0, MOST_BUTTONS).map((button) => submitButton(button.title, button.action)),
  );
}
