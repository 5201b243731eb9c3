import type { Card } from '../../cards/card';
import { pipelineCard, type PlannedRow } from '../../cards/importing/pipelineCard';
import { formatMoney } from '../../drafting/figures/formatMoney';
import { openQuestions } from '../../drafting/questions/nextQuestion';
import { forKind, questionWords } from '../../drafting/questions/questionWords';
import { formatAnswer } from '../../drafting/questions/answerWords';
import type { ContractRead, ImportRead } from '../../drafting/importing/found';
import type { Answers } from '../../record/answers';
import type { DraftingTurn } from '../turn';
import { commonOf, onCard, ownOf } from './onCard';

/** A plan of contracts, with what the Charter could ask of each: what a draft of it would propose before anything is chosen. */
export function planOf(turn: DraftingTurn, { rows, count }: Extract<ImportRead, { what: 'pipeline' }>): Card {
  const source = turn.pack.wording.dialogs.importing.aText;
  const contracts = rows.map((row) => onCard(source, row));
  const common = commonOf(contracts, source);
  return pipelineCard(turn.pack, {
    ...{ count, total: totalOf(rows) },
    base: JSON.stringify(common),
    rows: rows.map((row, at) => {
      const contract = contracts[at];
      return {
        ...plannedOf(turn, row),
        contract: JSON.stringify(contract === undefined ? {} : ownOf(common, contract)),
      };
    }),
  });
}

function plannedOf(turn: DraftingTurn, row: ContractRead): Omit<PlannedRow, 'contract'> {
  const { pack } = turn;
  const { title = '' } = row.answers;
  const told = { title, value: sumOf(turn, row) };
  const { today, settings } = turn.context;
  const answers: Answers = {
    start: today,
    place: settings.localArea[0] ?? title,
    ...row.answers,
    ...(row.answers.value && { value: { basis: 'without', ...row.answers.value } }),
  };
  const opened = turn.caseOf({
    answers,
    choices: { ...(row.cpv && { readFrom: { source: '', words: {}, cpv: row.cpv.value } }) },
  });
  if (opened.profile === undefined) {
    const open = [...openQuestions(pack, turn.context, { answers, choices: {} })];
    const labels = open.map(({ id }) =>
      forKind(pack, { answers }, questionWords(pack, id).label).toLowerCase(),
    );
    return { ...told, missing: [...new Set(labels)] };
  }
  const { noClause, entries } = opened.shortlist;
  const chosen = noClause === undefined ? entries.filter(({ verdict }) => verdict === 'chosen') : [];
  return {
    ...told,
    asks: { commitments: chosen.length, kpis: chosen.flatMap(({ measureIds }) => measureIds).length },
  };
}

/** The sum as it stands, without what is reckoned from it. */
function sumOf({ pack }: DraftingTurn, { answers: { value } }: ContractRead): string {
  return value === undefined
    ? ''
    : formatAnswer(pack, 'value', { value: { pence: value.pence, per: value.per } });
}

/** Sums of a year and of a term, or with and without VAT, are not added up. */
function totalOf(rows: readonly ContractRead[]): string {
  const values = rows.flatMap(({ answers }) => answers.value ?? []);
  const [first] = values;
  const isAlike = values.every(({ per, basis }) => per === 'total' && basis === first?.basis);
  return first === undefined || !isAlike
    ? '–'
    : formatMoney(values.reduce((sum, { pence }) => sum + pence, 0));
}
