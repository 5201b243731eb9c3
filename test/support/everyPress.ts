import type { ActionOf, Verb } from '../../src/cards/json/cardAction';
import { openCase } from '../../src/drafting/case';
import type { Draft } from '../../src/record/draft';
import { context, pack } from './contracts';

/** Who accepts a reason, and the fact that it rests on. */
const GIVEN = {
  name: 'Jo Patel',
  post: 'head of procurement',
  fact: 'Four of the eleven people left last year',
};

/** What every verb sends of a draft, as its card would: in date, and with what the officer is most likely to have picked. */
export const EVERY_PRESS = {
  help: () => ({}),
  startDraft: () => ({}),
  startForm: () => ({}),
  beginFrom: () => ({ base: '', contract: '{"fields":{"title":"Hedges, Moorside"}}' }),
  listDrafts: () => ({ page: 0 }),
  listThemes: () => ({}),
  openTheme: () => ({ theme: pack.charter.themes[0]?.id ?? '' }),
  openCommitment: () => ({ commitment: someCommitment }),
  readMeasures: () => ({ commitment: someCommitment }),
  openSettings: () => ({}),
  openDraft: ({ id: d }) => ({ d }),
  goOn: ({ id: d }) => ({ d }),
  showWhy: ({ id: d }) => ({ d }),
  readDocument: ({ id: d }) => ({ d }),
  listClauses: ({ id: d }) => ({ d }),
  readClause: ({ id: d }) => ({ d, number: 2 }),
  readOffered: ({ id: d }) => ({ d }),
  changeDraft: ({ id: d }) => ({ d }),
  editAnswer: ({ id: d }) => ({ d, question: 'title' }),
  editProfile: ({ id: d }) => ({ d }),
  editCommitments: ({ id: d }) => ({ d }),
  editMeasures: ({ id: d }) => ({ d }),
  editTargets: ({ id: d }) => ({ d }),
  editAssessment: ({ id: d }) => ({ d }),
  editRemedies: ({ id: d }) => ({ d }),
  openReasons: ({ id: d }) => ({ d }),
  editSection52: ({ id: d }) => ({ d }),
  askRename: ({ id: d }) => ({ d }),
  askDelete: ({ id: d }) => ({ d }),
  cancel: () => ({}),
  exportMine: () => ({}),
  askErase: () => ({}),
  keepMine: () => ({}),
  answer: (draft) => ({ ...write(draft), question: 'value', answer: '£80,000 plus VAT', basis: '' }),
  back: write,
  saveProfile: (draft) => ({ ...write(draft), fields: { place: 'Stafford' } }),
  confirmProfile: (draft) => ({ ...write(draft), fields: {} }),
  setSettings: (draft) => ({ ...write(draft), take: true }),
  belowFloor: (draft) => ({ ...write(draft), take: 'light' }),
  chooseCommitments: (draft) => ({ ...write(draft), commitments: suited(draft).slice(0, 1) }),
  chooseMeasures: (draft) => ({ ...write(draft), measures: offered(draft) }),
  setTargets: (draft) => ({ ...write(draft), targets: {}, baselines: {} }),
  chooseAssessment: (draft) => ({ ...write(draft), fields: { mode: 'method' } }),
  chooseRemedies: (draft) => ({ ...write(draft), fields: { chosen: '' } }),
  setSection52: (draft) => ({ ...write(draft), fields: { services: 'Calls answered in a minute' } }),
  acceptReason: (draft) => ({ ...write(draft), reason: 'training', fields: GIVEN }),
  recordCheck: (draft) => ({ ...write(draft), by: 'Jo Patel, solicitor' }),
  recordAndReady: (draft) => ({ ...write(draft), by: 'Jo Patel, solicitor' }),
  useCommitment: (draft) => ({ ...write(draft), commitment: notChosen(draft).at(-1) ?? someCommitment }),
  markReady: write,
  reopen: write,
  word: (draft) => ({ ...write(draft), kind: 'draft' }),
  confirmTender: (draft) => ({ ...write(draft), fields: GIVEN }),
  duplicate: write,
  undo: write,
  rename: (draft) => ({ ...write(draft), title: 'Park benches' }),
  delete: write,
  eraseMine: () => ({ n: NONCE, seen: SEEN }),
  saveSettings: (_draft, r) => ({ r, n: NONCE, fields: { name: 'Hartwell City Council' } }),
} satisfies { readonly [V in Verb]: (draft: Draft, settingsRevision: number) => Omit<ActionOf<V>, 'verb'> };

export const VERBS = Object.keys(EVERY_PRESS) as Verb[];

/** What every card shows that there is. */
export const SEEN = 'a'.repeat(64);

/** The nonce of every card that these are pressed on. */
export const NONCE = 'pressed-0001';

/** The press of a verb's button on a card of this draft that is up to date. */
export function pressOf(verb: Verb, draft: Draft, settingsRevision = 0): Readonly<Record<string, unknown>> {
  return { verb, ...EVERY_PRESS[verb](draft, settingsRevision) };
}

function write({ id: d, revision: r }: Draft): {
  readonly d: string;
  readonly r: number;
  readonly n: string;
} {
  return { d, r, n: NONCE };
}

const someCommitment = [...pack.commitments.keys()][0] ?? '';

/** What could be chosen beside what is. */
function notChosen(draft: Draft): string[] {
  const chosen = draft.choices.commitments ?? [];
  return suited(draft).filter((id) => !chosen.includes(id));
}

function suited({ answers, choices }: Draft): string[] {
  const { profile, shortlist } = openCaseOf(answers, choices);
  return profile
    ? shortlist().entries.flatMap((entry) => (entry.offeredMeasureIds.length > 0 ? [entry.commitmentId] : []))
    : [];
}

function offered({ answers, choices }: Draft): string[] {
  const { profile, shortlist } = openCaseOf(answers, choices);
  return profile
    ? shortlist().entries.flatMap((entry) =>
        entry.verdict === 'chosen' ? entry.offeredMeasureIds.slice(0, 1) : [],
      )
    : [];
}

function openCaseOf(answers: Draft['answers'], choices: Draft['choices']) {
  const opened = openCase(pack, context, { answers, choices });
  return { profile: opened.profile, shortlist: () => opened.shortlist };
}
