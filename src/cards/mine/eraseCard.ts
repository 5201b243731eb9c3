import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Holdings } from '../../record/holdings';
import { card, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { bullet, heading, paragraph, subheading } from '../elements/lines/text';

export interface EraseView extends Holdings {
  readonly nonce: string;
}

/** Asks before all that is kept of somebody is erased: what goes, what stays and why. */
export function eraseCard(pack: CharterPack, view: EraseView): Card {
  const { mine: words, buttons } = pack.wording.cards;
  const goes = [...draftsThatGo(pack, view), ...words.goesToo];
  const stays = [
    ...(view.staying > 0 ? [fill(words.staysDrafts, { count: view.staying })] : []),
    ...(view.setSettings ? [words.staysSettings] : []),
    ...words.staysAlways,
  ];
  return card({
    buttons: [
      button(
        buttons.eraseMine,
        { verb: 'eraseMine', n: view.nonce, seen: view.seen },
        { style: 'destructive' },
      ),
      button(buttons.keepMine, { verb: 'keepMine' }),
      button(buttons.exportFirst, { verb: 'exportMine' }),
    ],
    draw: (foot) =>
      adaptiveCard(
        [words.eraseTitle, ...goes, words.eraseFinal],
        [
          heading(words.eraseTitle),
          subheading(words.goes),
          ...goes.map((line) => bullet(line)),
          subheading(words.stays),
          ...stays.map((line) => bullet(line)),
          paragraph(words.eraseFinal, { weight: 'bolder' }, 'medium'),
        ],
        foot,
      ),
  });
}

/** How many drafts, and the newest of them by name. */
function draftsThatGo(pack: CharterPack, view: EraseView): readonly string[] {
  const { mine: words } = pack.wording.cards;
  const { drafts, changes, versions, newest, staying } = view;
  if (drafts === 0) return [words.goesNone];
  const count = fill(drafts === 1 ? words.goesOne : words.goesMany, { count: drafts, changes, versions });
  // where some stay, the newest may be among them
  if (staying > 0) return [count];
  const named = newest.map(({ reference, title }) => fill(words.named, { reference, title }));
  const more = drafts - newest.length;
  return [count, ...named, ...(more > 0 ? [fill(words.more, { count: more })] : [])];
}
