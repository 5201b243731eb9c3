import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { DraftStatus } from '../../charter/schema/vocabulary';
import { card, type Card } from '../card';
import type { Container } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button, buttonRow, drawButtons, rowAction, type Button } from '../elements/buttons/button';
import { charterButton, startButton } from '../elements/buttons/openers';
import { counted, statusWord } from '../elements/lines/status';
import { heading, paragraph, quietLine } from '../elements/lines/text';

export interface DraftsView {
  readonly rows: readonly {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly status: DraftStatus | 'unknown';
    readonly changed: string;
    readonly revision: number;
    /** The day on which it goes, where nobody has changed it for long. */
    readonly goes?: string;
  }[];
  readonly page: number;
  readonly more: boolean;
  readonly total: number;
  readonly nonce: string;
}

/** "My drafts": newest first, a page at a time. */
export function draftsCard(pack: CharterPack, view: DraftsView): Card {
  const { drafts: words, buttons } = pack.wording.cards;
  if (view.total === 0) {
    return card({
      buttons: [startButton(pack), charterButton(pack)],
      draw: (foot) =>
        adaptiveCard([words.title, words.none], [heading(words.title), paragraph(words.none)], foot),
    });
  }
  const count = counted(view.total, words.one, words.many);
  const newer = button(buttons.newer, { verb: 'listDrafts', page: Math.max(0, view.page - 1) });
  const older = button(buttons.older, { verb: 'listDrafts', page: view.page + 1 });
  const foot = [...(view.page > 0 ? [newer] : []), ...(view.more ? [older] : []), startButton(pack)];
  return card({
    buttons: [...view.rows.map((row) => openButton(pack, row)), ...foot],
    draw: () =>
      adaptiveCard(
        [words.title, count, ...view.rows.map((row) => `${row.reference} ${row.title}`)],
        [heading(words.title), quietLine(count), ...view.rows.map((row) => draftRow(pack, row))],
        drawButtons(foot),
      ),
  });
}

type Row = DraftsView['rows'][number];

function openButton(pack: CharterPack, row: Row): Button {
  const { buttons } = pack.wording.cards;
  return button(buttons.open, { verb: 'openDraft', d: row.id }, { tooltip: openWords(pack, row) });
}

function openWords(pack: CharterPack, { reference, title }: Row): string {
  return fill(pack.wording.cards.drafts.open, { reference, title });
}

function draftRow(pack: CharterPack, row: Row): Container {
  const words = pack.wording.cards.drafts;
  const goes = row.goes === undefined ? [] : [quietLine(fill(words.goes, { date: row.goes }), 'none')];
  const about = fill(words.row, {
    reference: row.reference,
    status: statusWord(pack, row.status),
    changed: row.changed,
  });
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    selectAction: rowAction(openWords(pack, row), { verb: 'openDraft', d: row.id }),
    items: [
      {
        type: 'ColumnSet',
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            items: [paragraph(row.title, { weight: 'bolder' }, 'none'), quietLine(about, 'none'), ...goes],
          },
          {
            type: 'Column',
            width: 'auto',
            verticalContentAlignment: 'center',
            items: [buttonRow(drawButtons([openButton(pack, row)]))],
          },
        ],
      },
    ],
  };
}
