import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardJson, Container } from '../json/cardJson';
import { buttonRow, rowAction, submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { charterButton, startButton } from '../elements/buttons/openers';
import { counted, statusWord } from '../elements/lines/status';
import { heading, paragraph, quietLine } from '../elements/lines/text';
import type { DraftStatus } from '../../charter/schema/vocabulary';

export interface DraftsView {
  readonly rows: readonly {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly status: DraftStatus;
    readonly changed: string;
    readonly revision: number;
  }[];
  readonly page: number;
  readonly more: boolean;
  readonly total: number;
  readonly nonce: string;
}

/** "My drafts": newest first, a page at a time. */
export function draftsCard(pack: CharterPack, view: DraftsView): CardJson {
  const { drafts: words, buttons } = pack.wording.cards;
  if (view.total === 0) {
    return adaptiveCard(
      [words.title, words.none],
      [heading(words.title), paragraph(words.none)],
      [startButton(pack), charterButton(pack)],
    );
  }
  const count = counted(view.total, words.one, words.many);
  const newer = submitButton(buttons.newer, { verb: 'listDrafts', page: Math.max(0, view.page - 1) });
  const older = submitButton(buttons.older, { verb: 'listDrafts', page: view.page + 1 });
  return adaptiveCard(
    [words.title, count, ...view.rows.map((row) => `${row.reference} ${row.title}`)],
    [heading(words.title), quietLine(count), ...view.rows.map((row) => draftRow(pack, row))],
    [...(view.page > 0 ? [newer] : []), ...(view.more ? [older] : []), startButton(pack)],
  );
}

function draftRow(pack: CharterPack, row: DraftsView['rows'][number]): Container {
  const { drafts: words, buttons } = pack.wording.cards;
  const open = fill(words.open, { reference: row.reference, title: row.title });
  const about = fill(words.row, {
    reference: row.reference,
    status: statusWord(pack, row.status),
    changed: row.changed,
  });
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    selectAction: rowAction(open, { verb: 'openDraft', d: row.id }),
    items: [
      {
        type: 'ColumnSet',
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            items: [paragraph(row.title, { weight: 'bolder' }, 'none'), quietLine(about, 'none')],
          },
          {
            type: 'Column',
            width: 'auto',
            verticalContentAlignment: 'center',
            items: [
              buttonRow([submitButton(buttons.open, { verb: 'openDraft', d: row.id }, { tooltip: open })]),
            ],
          },
        ],
      },
    ],
  };
}
