import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { formatList } from '../../drafting/figures/formatList';
import { card, heldBy, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { choiceInput } from '../elements/inputs/inputs';
import { heading, paragraph, quietLine } from '../elements/lines/text';
import { table } from '../elements/table';

/** A planned contract: what the Charter could ask of it, or what is missing to say. */
export interface PlannedRow {
  readonly title: string;
  readonly value: string;
  readonly asks?: { readonly commitments: number; readonly kpis: number };
  readonly missing?: readonly string[];
  readonly contract: string;
}

export interface PipelineView {
  readonly rows: readonly PlannedRow[];
  readonly count: number;
  /** The values together, or a dash where they cannot be added up. */
  readonly total: string;
  readonly base: string;
}

/** A plan of contracts: what the Charter could ask of each, all together, and a draft for any of them. */
export function pipelineCard(pack: CharterPack, { rows, count, base, total: value }: PipelineView): Card {
  const words = pack.wording.cards.importing.pipeline;
  const intro = fill(words.intro, { count });
  const more = rows.length < count ? [fill(words.more, { shown: rows.length, count })] : [];
  const sum = (of: 'commitments' | 'kpis'): number =>
    rows.reduce((total, { asks }) => total + (asks?.[of] ?? 0), 0);
  const totals = fill(words.totals, { commitments: sum('commitments'), kpis: sum('kpis') });
  const told = rows.map((row) => ({ ...row, says: saysOf(pack, row) }));
  const choices = rows.map(({ title, contract }) => ({ title, value: contract }));
  const input = choiceInput(pack, {
    ...{ id: 'contract', label: words.choose, required: true, searched: true, choices },
  });
  const bold = { weight: 'bolder' } as const;
  return card({
    buttons: [button(words.take, { verb: 'beginFrom', base }, { sendsInputs: true, style: 'positive' })],
    held: () => heldBy([input]),
    draw: (foot) =>
      adaptiveCard(
        [
          words.title,
          intro,
          ...more,
          ...told.map(({ title, says }) => `${title}: ${says}`),
          `${words.total}: ${totals}`,
        ],
        [
          heading(words.title),
          paragraph(intro),
          ...more.map((line) => quietLine(line)),
          table(
            [
              { head: words.contract, width: 3 },
              { head: words.value, width: 2 },
              { head: words.asks, width: 3 },
            ],
            [
              ...told.map(({ title, value, says }) => [
                paragraph(title, {}, 'none'),
                paragraph(value === '' ? '–' : value, {}, 'none'),
                paragraph(says, {}, 'none'),
              ]),
              [
                paragraph(words.total, bold, 'none'),
                paragraph(value, bold, 'none'),
                paragraph(totals, bold, 'none'),
              ],
            ],
          ),
          quietLine(words.assumed),
          input,
        ],
        foot,
      ),
  });
}

function saysOf(pack: CharterPack, { asks, missing = [] }: PlannedRow): string {
  const words = pack.wording.cards.importing.pipeline;
  if (asks === undefined) return fill(words.unknown, { missing: formatList(missing) });
  return asks.commitments === 0 ? words.noClause : fill(words.asked, asks);
}
