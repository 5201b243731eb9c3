import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button, type Button } from '../elements/buttons/button';
import { heading, quietLine, titleLine } from '../elements/lines/text';
import type { CardAction } from '../json/cardAction';
import type { CardElement } from '../json/cardJson';
import { pagesOf, type PartView } from './pages';

/** Something long to read, a page of it. */
export interface PagedView {
  readonly heading: string;
  /** What it is of, in words of a person or of the Charter. */
  readonly title: string;
  /** Said of it where it cannot be seen, after its title. */
  readonly spoken?: readonly string[];
  /** What stands above the first part, on the first page alone. */
  readonly lead?: readonly CardElement[];
  readonly parts: readonly PartView[];
  /** The first is 0; one beyond the last is the last. */
  readonly page: number;
  /** What turns to a page. */
  readonly turn: (page: number) => CardAction;
  /** The ways on beside the pages. */
  readonly ways: readonly Button[];
}

/** Something long by part, a page at a time: in a dialog, or in the chat. */
export function pagedCard(pack: CharterPack, view: PagedView): Card {
  const { buttons, common } = pack.wording.cards;
  const pages = pagesOf(pack, view.parts);
  const last = Math.max(0, pages.length - 1);
  const shown = Math.max(0, Math.min(view.page, last));
  const where = last === 0 ? [] : [fill(common.page, { page: shown + 1, pages: pages.length })];
  return card({
    buttons: [
      ...(shown > 0 ? [button(buttons.earlierParts, view.turn(shown - 1))] : []),
      ...(shown < last ? [button(buttons.furtherParts, view.turn(shown + 1))] : []),
      ...view.ways,
    ],
    draw: (foot) =>
      adaptiveCard(
        [view.heading, view.title, ...where, ...(view.spoken ?? [])],
        [
          heading(view.heading),
          titleLine(view.title),
          ...where.map((line) => quietLine(line)),
          ...(shown === 0 ? (view.lead ?? []) : []),
          ...(pages[shown] ?? []),
        ],
        foot,
      ),
  });
}
