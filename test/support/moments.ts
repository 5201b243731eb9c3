import { openCase } from '../../src/drafting/case';
import { DOCUMENT_SHAPE } from '../../src/drafting/documents/schedule/draftDocument';
import { facet, type Facet } from '../../src/charter/schema/vocabulary';
import type { Answers, BoughtAnswer } from '../../src/record/answers';
import type { Change } from '../../src/record/change';
import type { Choices, Draft } from '../../src/record/draft';
import type { DraftVersion, Interview, Snapshot } from '../../src/turn/decision';
import { context, contracts, pack } from './contracts';
import { AUTHOR, begun, revised } from './revisions';

/** Who makes these drafts: with today's pack, so that nothing differs from what they last saw. */
export const OWNER = { ...AUTHOR, pack: pack.stamp };

const { title = '', value, term, start, kind } = contracts['services'] ?? {};

/** Nothing of what is bought is left open, and nobody has to give a reason for what is proposed. */
const HAS: readonly Facet[] = ['let-packages', 'packaged-deliveries', 'driven-vehicles', 'weighed-materials'];
const bought: BoughtAnswer = {
  present: HAS,
  absent: facet.options.filter((each) => !HAS.includes(each)),
  unknown: [],
};
const complete: Answers = { ...contracts['services'], bought };
const read: Answers = { ...complete, title: 'Cleaning of the civic offices' };

/** A draft begun with answers and choices, and changed since as its status allows. */
function draftOf(
  id: string,
  answers: Answers,
  choices: Choices = {},
  changes: readonly Change[] = [],
): Draft {
  const { draft } = begun(`draft-${id}`, { answers, choices: { begunOn: context.today, ...choices } }, OWNER);
  return revised({ ...draft, reference: 'SV-0042', revision: 4 }, changes, OWNER).draft;
}

const seen: Choices = { profileConfirmed: true };

/** Every commitment that is proposed for a contract. */
function proposed(answers: Answers): Change {
  const { entries } = openCase(pack, context, { answers, choices: seen }).shortlist;
  return {
    change: 'choose-commitments',
    commitments: entries.filter((entry) => entry.proposed).map(({ commitmentId }) => commitmentId),
  };
}

function confirmed({ answers, choices }: Draft): Change {
  const { kpis } = openCase(pack, context, { answers, choices });
  return {
    change: 'confirm-kpis',
    seen: Object.fromEntries(kpis.map(({ measureId, targetText }) => [measureId, targetText])),
  };
}

/** Somebody is recorded for all that a draft waits for, so that its review has the plain way on. */
function recorded({ answers, choices }: Draft): readonly Change[] {
  const checks = (openCase(pack, context, { answers, choices }).assembled?.issues ?? []).flatMap(
    ({ code, about }) => (code === 'to-be-checked' ? (about?.checks ?? []) : []),
  );
  return checks.length === 0 ? [] : [{ change: 'record-check', checks, by: 'Jo Patel, senior solicitor' }];
}

const atKpis = draftOf('kpis-00', complete, seen, [proposed(complete)]);
const unchecked = revised(atKpis, [confirmed(atKpis)], OWNER).draft;
const atReview = { ...revised(unchecked, recorded(unchecked), OWNER).draft, id: 'draft-review-0' };
const marked = revised(atReview, [{ change: 'mark-ready' }], OWNER).draft;

/** The drafts, by the step that each waits for by itself, as far as one step has one. */
export const DRAFTS = {
  title: draftOf('title-0', {}, seen),
  value: draftOf('value-0', { title }, seen),
  vat: draftOf('vat-000', { title, value: { pence: 9_000_000, per: 'year' } }, seen),
  term: draftOf('term-00', { title, ...(value && { value }) }, seen),
  kind: draftOf(
    'kind-00',
    { title, ...(value && { value }), ...(term && { term }), ...(start && { start }) },
    seen,
  ),
  place: draftOf(
    'place-0',
    {
      ...{ title, ...(value && { value }), ...(term && { term }), ...(start && { start }) },
      ...(kind && { kind }),
      // so that nothing is asked after it
      bought: { present: [], absent: [], unknown: [] },
    },
    seen,
  ),
  profile: draftOf('profile', complete),
  belowFloor: draftOf('floor-0', { ...contracts['small'] }, seen),
  shortlist: draftOf('short-0', complete, seen),
  kpis: atKpis,
  review: atReview,
  ready: { ...marked, id: 'draft-ready-0' },
  noClause: draftOf('none-00', { ...contracts['small'] }, seen, [{ change: 'below-floor', take: 'none' }]),
} satisfies Record<string, Draft>;

/** Another draft of the same person, for what concerns two. */
export const OTHER = { ...draftOf('other-0', read, seen), reference: 'SV-0043' };

/** The version that a ready draft is shown as. */
export const SAVED: DraftVersion = savedOf(DRAFTS.ready);

function savedOf({ id: draftId, answers, choices, version, status, pack: stamp }: Draft): DraftVersion {
  const { assembled } = openCase(pack, context, { answers, choices });
  if (!assembled) throw new Error('A ready draft is complete');
  const shape = DOCUMENT_SHAPE;
  return { draftId, version, madeAt: AUTHOR.at, status, pack: stamp, shape, ...assembled };
}

/** The revision of the settings, where the authority has given them. */
export const SETTINGS_REVISION = 3;

type Open = Exclude<Interview['open'], undefined>;

/** What the store gives where this draft is under way, with what is opened over it. */
export function under(current: Draft, open?: Open): Snapshot {
  return {
    settings: context.settings,
    settingsRevision: SETTINGS_REVISION,
    welcomed: true,
    pressedBefore: false,
    interview: { draftId: current.id, lastSeen: AUTHOR.at, ...(open && { open }) },
    current,
    ...(current.status === 'ready' && { saved: [SAVED] }),
  };
}

const nothingOpen: Snapshot = {
  settings: context.settings,
  settingsRevision: SETTINGS_REVISION,
  welcomed: true,
  pressedBefore: false,
};

const { review, kpis, ready } = DRAFTS;

/** Every place where an officer can stand when something reaches the bot. */
export const MOMENTS = {
  nothing: nothingOpen,
  /** Said hello once, and never drafted: nobody of the authority has given its settings yet. */
  newcomer: { settingsRevision: 0, welcomed: true, pressedBefore: false },
  /** Left a draft that waits for its KPIs. */
  left: { ...nothingOpen, unfinished: kpis, interview: { lastSeen: AUTHOR.at } },
  settings: {
    settingsRevision: 0,
    welcomed: true,
    pressedBefore: false,
    interview: { open: { what: 'settings' }, lastSeen: AUTHOR.at },
  },
  settingsOver: under(DRAFTS.shortlist, { what: 'settings' }),
  title: under(DRAFTS.title),
  value: under(DRAFTS.value),
  vat: under(DRAFTS.vat),
  term: under(DRAFTS.term),
  kind: under(DRAFTS.kind),
  place: under(DRAFTS.place),
  changing: under(kpis, { what: 'answer', question: 'term' }),
  form: under(DRAFTS.term, { what: 'form' }),
  profile: under(DRAFTS.profile),
  belowFloor: under(DRAFTS.belowFloor),
  shortlist: under(DRAFTS.shortlist),
  measures: under(kpis, { what: 'measures' }),
  kpis: under(kpis),
  review: under(review),
  ready: under(ready),
  noClause: { ...under(DRAFTS.noClause), saved: [] },
  rename: under(review, { what: 'rename', draftId: review.id }),
  delete: under(review, { what: 'delete', draftId: review.id }),
} satisfies Record<string, Snapshot>;

export type Moment = keyof typeof MOMENTS;
export const MOMENT_NAMES = Object.keys(MOMENTS) as Moment[];
