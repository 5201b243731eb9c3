import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import type { ColumnSet } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { draftsButton } from '../elements/buttons/openers';
import { heading, paragraph, quietLine, subheading } from '../elements/lines/text';
import type { ButtonView } from '../notices/noticeCard';

/** What stands on each side; absent where a side has none. */
interface ComparedRow {
  readonly label: string;
  readonly one: string | undefined;
  readonly other: string | undefined;
}

/** Two drafts or versions, with only what differs. */
export interface CompareView {
  readonly one: string;
  readonly other: string;
  readonly facts: readonly ComparedRow[];
  readonly kpis: readonly ComparedRow[];
  readonly buttons: readonly ButtonView[];
}

/** Two drafts or two versions beside each other, field by field and KPI by KPI. */
export function compareCard(pack: CharterPack, view: CompareView): Card {
  const { compare: words } = pack.wording.cards;
  const part = (title: string, rows: readonly ComparedRow[], none: string) => [
    subheading(title),
    ...(rows.length === 0 ? [quietLine(none)] : rows.flatMap((row) => comparedRow(row, words.absent))),
  ];
  const said = [...view.facts, ...view.kpis].map(({ label, one, other }) =>
    fill(words.row, { label, one: one ?? words.absent, other: other ?? words.absent }),
  );
  return card({
    buttons: [...view.buttons.map(({ title, action }) => button(title, action)), draftsButton(pack)],
    draw: (foot) =>
      adaptiveCard(
        [words.title, view.one, view.other, ...said],
        [
          heading(words.title),
          pair(view.one, view.other, true),
          ...part(words.facts, view.facts, words.factsSame),
          ...part(words.kpis, view.kpis, words.kpisSame),
        ],
        foot,
      ),
  });
}

function comparedRow({ label, one, other }: ComparedRow, absent: string) {
  return [quietLine(label), pair(one ?? absent, other ?? absent, false)];
}

function pair(one: string, other: string, bold: boolean): ColumnSet {
  const look = bold ? { weight: 'bolder' as const } : {};
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [one, other].map((text) => ({
      type: 'Column',
      width: 'stretch',
      items: [paragraph(text, look, 'none')],
    })),
  };
}
