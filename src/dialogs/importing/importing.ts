import { lotsCard } from '../../cards/importing/lotsCard';
import { fill } from '../../charter/fill';
import { formatList } from '../../drafting/figures/formatList';
import type { ContractRead, ImportRead } from '../../drafting/importing/found';
import { formatAnswer } from '../../drafting/questions/answerWords';
import { questionWords } from '../../drafting/questions/questionWords';
import { QUESTION_IDS } from '../../drafting/questions/registry';
import type { Answers } from '../../record/answers';
import type { Draft } from '../../record/draft';
import { isOpen } from '../../record/lifecycle';
import { sameData } from '../../record/sameData';
import type { Decision } from '../../turn/decision';
import { remark } from '../acts/askAgain';
import { amend, beginDraftOf, createAndShow, draftingTurn, saveAndShow, showDraft } from '../acts/interview';
import { keptLead } from '../drafts/beginning';
import { isEmptyDraft } from '../drafts/emptyDraft';
import { notice } from '../notices';
import { say, send, type DraftingTurn, type Turn } from '../turn';
import { commonOf, onCard, ownOf, readFrom } from './onCard';
import { planOf } from './plan';
import { remarkLines } from './remarks';

/** What was sent begins a draft, fills the one at hand, or is answered with what can be chosen of it. `name`: of the file that held it. */
export function importRead(turn: Turn, sent: ImportRead, name?: string): Decision {
  const { dialogs } = turn.pack.wording;
  const drafting = draftingTurn(turn);
  if (!drafting) return say(notice(turn, { lines: [dialogs.notices.noPerson], buttons: ['principles'] }));
  switch (sent.what) {
    case 'problem':
      return remark(turn, dialogs.importing.problems[sent.problem]);
    case 'contract':
      return takeContract(drafting, sent.source, sent.contract, name);
    case 'lots':
      return chooseLot(turn, sent, name);
    case 'pipeline':
      return say(send(planOf(drafting, sent)));
  }
}

/** How a source is called, with the file that it came in. */
function calledSource({ pack }: Turn, source: string, name: string | undefined): string {
  const { aText, file, inFile } = pack.wording.dialogs.importing;
  if (name === undefined) return source === '' ? aText : source;
  return source === '' ? fill(file, { name }) : fill(inFile, { source, name });
}

function takeContract(
  turn: DraftingTurn,
  source: string,
  contract: ContractRead,
  name: string | undefined,
): Decision {
  const { current } = turn.snapshot;
  const called = calledSource(turn, source, name);
  const remarks = remarkLines(turn, source, contract);
  if (current && isOpen(current) && !isEmptyDraft(current) && isSameContract(current, contract.answers))
    return fillDraft(turn, current, { called, contract, remarks });
  return beginWithRead(turn, { called, contract, remarks });
}

interface Taken {
  readonly called: string;
  readonly contract: ContractRead;
  readonly remarks: readonly string[];
}

/** A draft of what was read: read back with the words that told each fact, and what is missing beside them. */
export function beginWithRead(turn: DraftingTurn, { called, contract, remarks }: Taken): Decision {
  const { answers, origins, buyer, buyerKind, cpv } = contract;
  const lead = fill(turn.pack.wording.dialogs.importing.begun, { source: called });
  const kept = keptLead(turn).notes?.lead ?? '';
  const choices = {
    readFrom: { ...readFrom(called, origins, cpv?.value), ...(buyerKind && { buyerKind }) },
    ...(buyer && { buyerSaid: buyer.value }),
  };
  return createAndShow(turn, beginDraftOf(turn, { change: 'begun', content: { answers, choices } }), {
    notes: { lead: [lead, ...remarks, kept].filter((line) => line !== '').join('\n') },
  });
}

/** The same contract has the same title, or one of the two has none. */
function isSameContract({ answers }: Draft, read: Answers): boolean {
  const [one, other] = [answers.title, read.title].map((title) =>
    title?.toLowerCase().replace(/\W+/g, ' ').trim(),
  );
  return one === undefined || other === undefined || one === other;
}

/** What is not answered yet is filled in; what the officer gave stands, and is told where it is otherwise there. */
function fillDraft(turn: DraftingTurn, draft: Draft, { called, contract, remarks }: Taken): Decision {
  const words = turn.pack.wording.dialogs.importing;
  const read = QUESTION_IDS.filter((id) => contract.answers[id] !== undefined);
  const missing = read.filter((id) => draft.answers[id] === undefined);
  const other = read.filter(
    (id) => draft.answers[id] !== undefined && !sameData(draft.answers[id], contract.answers[id]),
  );
  const told = (ids: typeof read): string =>
    formatList(
      ids.map(
        (id) => `${questionWords(turn.pack, id).label}: ${formatAnswer(turn.pack, id, contract.answers)}`,
      ),
    );
  const stands = other.length === 0 ? [] : [fill(words.stands, { facts: told(other) })];
  if (missing.length === 0) {
    const lead = [fill(words.nothingNew, { source: called }), ...stands, ...remarks].join('\n');
    return showDraft(turn, draft, { changes: [], notes: { lead } });
  }
  const pick = <T>(from: { readonly [id: string]: T }) =>
    Object.fromEntries(missing.flatMap((id) => (from[id] === undefined ? [] : [[id, from[id]]])));
  const answers: Answers = pick(Object.fromEntries(Object.entries(contract.answers)));
  const origins = readFrom(
    called,
    pick(Object.fromEntries(Object.entries(contract.origins))),
    contract.cpv?.value,
  );
  const lead = [fill(words.filled, { source: called, facts: told(missing) }), ...stands, ...remarks].join(
    '\n',
  );
  return amend(turn, draft, [{ change: 'answer', answers, readFrom: origins }], (revision) =>
    saveAndShow(turn, revision, { notes: { lead } }),
  );
}

/** Which lot is meant is asked; the whole may be meant too. */
function chooseLot(
  turn: Turn,
  sent: Extract<ImportRead, { what: 'lots' }>,
  name: string | undefined,
): Decision {
  const source = calledSource(turn, sent.source, name);
  const contracts = [sent.whole, ...sent.lots].map((contract) => onCard(source, contract));
  const common = commonOf(contracts, source);
  const choices = [sent.whole, ...sent.lots].map(({ answers: { title = '' } }, at) => {
    const contract = contracts[at];
    return { title, contract: JSON.stringify(contract === undefined ? {} : ownOf(common, contract)) };
  });
  return say(
    send(
      lotsCard(turn.pack, {
        ...{ source, base: JSON.stringify(common), choices, count: sent.count },
        remarks: remarkLines(turn, sent.source, sent.whole),
      }),
    ),
  );
}
