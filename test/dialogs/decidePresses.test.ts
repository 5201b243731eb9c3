import type { Verb } from '../../src/cards/json/cardAction';
import { atMoments, ELSEWHERE, type AtMoments } from '../support/byMoment';
import { VERBS } from '../support/everyPress';
import { ASKED, AT_SHORTLIST, pressOutcomes, STANDS, STRANGERS } from '../support/pressOutcomes';

const LOCKED = {
  '→ review (nothing applied) @ draft': 'ready',
  '→ belowFloor (nothing applied) @ draft': 'noClause',
};
const NOT_THERE = { '→ notice': STRANGERS };

/** Opens something of a draft that is not locked. */
const opens = (shown: string): AtMoments => atMoments({ ...NOT_THERE, ...LOCKED, [shown]: ELSEWHERE });

/** Opens what can be chosen once the facts are confirmed; until then the draft's card. */
const opensChoice = (shown: string): AtMoments =>
  atMoments(
    {
      '→ question @ draft': `${ASKED} form`,
      '→ profile @ draft': 'profile',
      '→ belowFloor @ draft': 'belowFloor',
    },
    opens(shown),
  );

/** Writes, where every question is answered, and goes on to what the draft waits for then. */
const writes = (changes: string, at: Readonly<Record<string, string>>): AtMoments =>
  atMoments(
    Object.fromEntries(Object.entries(at).map(([step, moments]) => [`${changes} → =card ${step}`, moments])),
    STANDS,
  );
const WHERE_IT_STANDS = {
  'kpis @ draft': 'changing measures kpis',
  'profile @ draft': 'profile',
  'belowFloor @ draft': 'belowFloor',
  'review @ draft': 'review rename delete',
};
const TO_SHORTLIST = { 'shortlist @ draft': AT_SHORTLIST };
const MARKED = { 'mark-ready, version → =card notice @ draft': 'review rename delete' };

/** What the press of every verb comes to. A new verb is missed by the compiler. */
const AS_IT_STANDS = atMoments({
  ...NOT_THERE,
  ...LOCKED,
  '→ shortlist @ draft': AT_SHORTLIST,
  '→ question @ draft': `${ASKED} form`,
  '→ kpis @ draft': 'changing measures kpis',
  '→ profile @ draft': 'profile',
  '→ belowFloor @ draft': 'belowFloor',
  '→ review @ draft': 'review rename delete',
});

/** A line above the card that is open, or on a card of its own: nothing was applied, and what is open stays. */
const TOLD_NOTHING = {
  '→ notice (nothing applied)': 'nothing left review',
  '→ notice notice (nothing applied) @ settings': 'settingsOver',
  '→ question (nothing applied) @ draft': 'title value vat term kind place',
  '→ question (nothing applied) @ answer': 'changing',
  '→ form (nothing applied) @ form': 'form',
  '→ profile (nothing applied) @ draft': 'profile',
  '→ belowFloor (nothing applied) @ draft': 'belowFloor noClause',
  '→ shortlist (nothing applied) @ draft': 'shortlist',
  '→ measures (nothing applied) @ measures': 'measures',
  '→ kpis (nothing applied) @ draft': 'kpis',
  '→ rename (nothing applied) @ rename': 'rename',
  '→ delete (nothing applied) @ delete': 'delete',
};

/** What is long to read of a draft whose questions are all answered. */
const reads = atMoments({ '→ notice @ draft': `${ASKED} form`, '→ notice': ELSEWHERE });
/** The same of its document, which there is none of where no clause was wanted. */
const readsDocument = atMoments({
  '→ notice @ draft': `${ASKED} form`,
  '→ belowFloor @ draft': 'noClause',
  '→ notice': ELSEWHERE,
});

const CAME_TO = {
  help: atMoments({ '→ notice': ELSEWHERE }),
  startDraft: atMoments({ '→ question @ draft': 'title', 'begun → question @ draft': ELSEWHERE }),
  startForm: atMoments({ '→ form @ form': 'title', 'begun → form @ form': ELSEWHERE }),
  beginFrom: atMoments({ 'begun, delete → profile @ draft': 'title', 'begun → profile @ draft': ELSEWHERE }),
  listDrafts: atMoments({ '→ notice': ELSEWHERE }),
  listThemes: atMoments({ '→ notice': ELSEWHERE }),
  openTheme: atMoments({ '→ notice': ELSEWHERE }),
  openCommitment: atMoments({ '→ notice': ELSEWHERE }),
  readMeasures: atMoments({ '→ notice': ELSEWHERE }),
  openSettings: atMoments({ '→ notice @ settings': ELSEWHERE }),
  openDraft: atMoments({
    ...NOT_THERE,
    '→ review @ draft': 'review ready rename delete',
    '→ belowFloor @ draft': 'noClause',
    '→ notice @ draft': ELSEWHERE,
  }),
  goOn: atMoments({
    ...NOT_THERE,
    '→ shortlist @ draft': AT_SHORTLIST,
    '→ question @ draft': `${ASKED} form`,
    '→ kpis @ draft': 'changing measures kpis',
    '→ profile @ draft': 'profile',
    '→ belowFloor @ draft': 'belowFloor noClause',
    '→ review @ draft': 'review ready rename delete',
  }),
  showWhy: reads,
  readDocument: readsDocument,
  listClauses: readsDocument,
  readClause: readsDocument,
  readOffered: reads,
  changeDraft: opens('→ notice @ draft'),
  editAnswer: opens('→ question @ answer'),
  editProfile: opens('→ form @ form'),
  editCommitments: opensChoice('→ shortlist @ commitments'),
  editMeasures: opensChoice('→ measures @ measures'),
  editTargets: opensChoice('→ kpis @ targets'),
  editAssessment: opensChoice('→ assessment @ assessment'),
  editRemedies: opensChoice('→ remedies @ remedies'),
  // none of these contracts is worth enough for the duty, or waits for a reason: its draft is shown as it stands
  editSection52: AS_IT_STANDS,
  openReasons: AS_IT_STANDS,
  askRename: opens('→ rename @ rename'),
  askDelete: atMoments({ ...NOT_THERE, '→ delete @ delete': ELSEWHERE }),
  cancel: atMoments({
    '→ notice': 'nothing newcomer left',
    '→ notice @ draft': 'settingsOver changing measures',
    '→ review @ draft': 'rename delete',
    'delete → notice @ nothing': 'title',
    '→ notice @ nothing': ELSEWHERE,
  }),
  answer: atMoments({ 'answer → =card question @ draft': 'value vat' }, STANDS),
  back: atMoments({
    ...NOT_THERE,
    ...LOCKED,
    '→ question @ draft': 'title',
    '→ shortlist @ commitments': 'measures kpis',
    '→ kpis @ targets': 'review',
    '→ review @ draft': 'rename delete',
    '→ question @ answer': ELSEWHERE,
  }),
  saveProfile: atMoments({
    ...NOT_THERE,
    ...LOCKED,
    'confirm-profile → =card belowFloor @ draft': 'belowFloor',
    'answer → =card question @ draft': 'title value vat term kind form',
    'answer, confirm-profile → =card kpis @ draft': 'changing measures kpis',
    'answer, confirm-profile → =card review @ draft': 'review rename delete',
    'answer, confirm-profile → =card shortlist @ draft': ELSEWHERE,
  }),
  confirmProfile: writes('confirm-profile', {
    ...WHERE_IT_STANDS,
    'shortlist @ draft': `${AT_SHORTLIST} profile`,
    'profile @ draft': '',
  }),
  // no draft here was accepted under other settings than those there are
  setSettings: STANDS,
  belowFloor: writes('below-floor', { 'shortlist @ draft': 'belowFloor noClause' }),
  chooseCommitments: writes('choose-commitments', {
    ...WHERE_IT_STANDS,
    'kpis @ draft': `${AT_SHORTLIST} changing measures kpis review rename delete`,
    'review @ draft': '',
  }),
  chooseMeasures: atMoments(
    { '→ =card kpis @ targets': 'belowFloor' },
    writes('choose-measures, choose-measures, choose-measures', {
      'kpis @ targets': `${AT_SHORTLIST} changing profile measures kpis review rename delete`,
    }),
  ),
  setTargets: writes('confirm-kpis', {
    ...WHERE_IT_STANDS,
    ...TO_SHORTLIST,
    'kpis @ draft': '',
    'review @ draft': 'changing measures kpis review rename delete',
  }),
  chooseAssessment: writes('set-assessment', {
    ...WHERE_IT_STANDS,
    ...TO_SHORTLIST,
    'review @ draft': 'review rename delete',
  }),
  chooseRemedies: writes('choose-remedies', {
    ...WHERE_IT_STANDS,
    ...TO_SHORTLIST,
    'review @ draft': 'review rename delete',
  }),
  setSection52: STANDS,
  // none of these drafts waits for a reason
  acceptReason: STANDS,
  recordCheck: STANDS,
  recordAndReady: STANDS,
  useCommitment: atMoments({
    ...NOT_THERE,
    ...LOCKED,
    'want-commitment → shortlist @ draft': AT_SHORTLIST,
    'want-commitment → profile @ draft': 'profile',
    'want-commitment → belowFloor @ draft': 'belowFloor',
    'want-commitment → question @ draft': `${ASKED} form`,
    'choose-commitments → kpis @ draft': ELSEWHERE,
  }),
  markReady: atMoments(MARKED, STANDS),
  // refused by its status: what was opened over the draft is closed
  reopen: atMoments(
    {
      'reopen → =card review @ draft': 'ready',
      'reopen → =card belowFloor @ draft': 'noClause',
      '→ question (nothing applied) @ draft': `${ASKED} form`,
      '→ kpis (nothing applied) @ draft': 'changing measures kpis',
      '→ review (nothing applied) @ draft': 'review rename delete',
    },
    STANDS,
  ),
  word: atMoments(
    {
      '→ question (nothing applied) @ draft': `${ASKED} form`,
      '→ kpis (nothing applied) @ draft': 'changing measures kpis',
      '→ notice (nothing applied) @ draft': 'ready',
      'save-version, version → =review notice @ draft': 'review',
      'save-version, version → =review notice @ rename': 'rename',
      'save-version, version → =review notice @ delete': 'delete',
    },
    STANDS,
  ),
  // refused by its status, and in a ready draft without a clause: what was opened over the draft is closed
  confirmTender: atMoments(
    {
      'confirm-tender, version → =card notice @ draft': 'ready',
      '→ question (nothing applied) @ draft': `${ASKED} form`,
      '→ kpis (nothing applied) @ draft': 'changing measures kpis',
      '→ review (nothing applied) @ draft': 'review rename delete',
    },
    STANDS,
  ),
  duplicate: atMoments({ ...NOT_THERE, 'copied → notice @ draft': ELSEWHERE }),
  // nothing was changed here yet (what it takes back: test/conversation/undoing.test.ts)
  undo: atMoments({ ...NOT_THERE, ...LOCKED, ...TOLD_NOTHING }),
  rename: writes('rename', { ...WHERE_IT_STANDS, ...TO_SHORTLIST, 'question @ draft': `${ASKED} form` }),
  delete: atMoments({ ...NOT_THERE, 'delete → =card notice @ nothing': ELSEWHERE }),
  exportMine: atMoments({
    'offerExport → notice': ELSEWHERE,
    'offerExport → notice question @ draft': ASKED,
    'offerExport → notice question @ answer': 'changing',
    'offerExport → notice delete @ delete': 'delete',
    'offerExport → notice rename @ rename': 'rename',
    'offerExport → notice notice @ settings': 'settings settingsOver',
  }),
  askErase: atMoments({ '→ notice @ erasure': ELSEWHERE }),
  keepMine: atMoments({ '→ =card notice': ELSEWHERE }),
  eraseMine: atMoments({ 'eraseMine → =card notice': ELSEWHERE }),
  saveSettings: atMoments({
    'settings → =card notice @ nothing': 'nothing newcomer left settings',
    'settings → =card notice shortlist @ draft': 'settingsOver shortlist',
    'settings → =card notice question @ draft': `${ASKED} form`,
    'settings → =card notice kpis @ draft': 'changing measures kpis',
    'settings → =card notice profile @ draft': 'profile',
    'settings → =card notice belowFloor @ draft': 'belowFloor noClause',
    'settings → =card notice review @ draft': 'review ready rename delete',
  }),
} satisfies Readonly<Record<Verb, AtMoments>>;

test.each(VERBS)('%s: what it writes and shows, wherever it is pressed', (verb) => {
  expect(pressOutcomes(verb)).toEqual(CAME_TO[verb]);
});
