import { documentKind } from '../../src/charter/schema/vocabulary';
import { openCase } from '../../src/drafting/case';
import type { Card } from '../../src/cards/card';
import * as cards from './allCards';
import { contentOf, context, contracts, pack } from './contracts';
import { countedCards, longCardsOf } from './longCards';
import type { Answers } from '../../src/record/answers';
import { readProfile } from '../../src/drafting/contract/contractProfile';
import type { BelowFloorView } from '../../src/cards/steps/belowFloorCard';
import type { CommitmentView } from '../../src/cards/charter/commitmentCard';
import type { Fact } from '../../src/cards/elements/facts';
import type { FormView } from '../../src/cards/steps/formCard';
import type { KpisView } from '../../src/cards/steps/kpisCard';
import { remedyMenu } from '../../src/drafting/remedies/menu';
import type { ReasonView } from '../../src/cards/review/reasonCard';
import type { AssessmentView } from '../../src/cards/steps/assessmentCard';
import type { RemediesView } from '../../src/cards/steps/remediesCard';
import type { Section52View } from '../../src/cards/steps/section52Card';
import type { MeasuresView } from '../../src/cards/steps/measuresCard';
import { pendingChecks } from '../../src/dialogs/views/reviewViews';
import type { ReviewView } from '../../src/cards/review/reviewView';
import { draftingTurn } from '../../src/dialogs/acts/interview';
import type { StepNotes } from '../../src/dialogs/acts/stepNotes';
import { profileView } from '../../src/dialogs/views/readBackView';
import type { ProfileView } from '../../src/cards/steps/profileCard';
import { message, turnOf } from './decidedTurns';
import { DRAFTS, under } from './moments';
import type { SettingsView } from '../../src/cards/settings/settingsView';
import type { ShortlistView } from '../../src/cards/steps/shortlistCard';
import type { WriteKey } from '../../src/cards/json/cardAction';
import { explainAbout, explainSubject } from '../../src/drafting/explaining/explain';
import { explaining } from '../../src/drafting/explaining/explained';
import { whatIf } from '../../src/drafting/explaining/whatIf/whatIf';

export interface CardCase {
  readonly name: string;
  readonly card: Card;
}

/** Titles as people, and attackers, write them. */
export const titles = {
  short: 'Grounds maintenance, Burslem Park',
  long: 'Refurbishment, extension and long-term maintenance of the Hartshill community centre, its car park, play areas and outbuildings, with new heating and full replacement of the roof and rainwater goods 2027',
  hostile:
    '**Bold** [press](https://evil.example) <at>everyone</at> {{DATE(2020-01-01)}} # h <script>alert(1)</script> =cmd|\u202E `x` {title}',
} as const;

export const write: WriteKey = { d: 'draft-0001-abcd', r: 7, n: 'nonce-0001-abcd' };
const { d } = write;

function worked(answers: Answers, title: string) {
  const content = contentOf({ ...answers, title });
  const profile = readProfile(pack, context, content)!;
  const shortlist = openCase(pack, context, content).shortlist;
  const kpis = openCase(pack, context, content).kpis;
  const assembled = openCase(pack, context, content).assembled!;
  const legal = openCase(pack, context, content).law.notes;
  return { content, profile, shortlist, kpis, assembled, legal };
}

function factsOf(title: string): readonly Fact[] {
  return [
    { label: 'Title', value: title },
    { label: 'Kind', value: 'Works', note: 'from “refurbishment”' },
    { label: 'Value', value: '£2,880,000 with VAT (£2,400,000 without)' },
    { label: 'Length', value: '18 months from 1 April 2027' },
    { label: 'Place', value: 'Stoke-on-Trent' },
    { label: 'Buyer', value: 'Stoke-on-Trent City Council', note: 'from your settings' },
  ];
}

/** The cards of one contract, in every state. */
export function contractCards(kind: string, answers: Answers, title: string): readonly CardCase[] {
  const { shortlist, kpis, assembled, legal } = worked(answers, title);
  const chosen = shortlist.entries.filter((entry) => entry.verdict === 'chosen');
  const shortlistView: ShortlistView = {
    write,
    title,
    facts: () => factsOf(title),
    shortlist,
    names: pack.commitments,
    proposals: () =>
      new Map(kpis.map((kpi) => [kpi.commitmentId, `${kpi.name}: ${kpi.targetText}`] as const)),
    legal: () => legal,
    ticked: chosen.map((entry) => entry.commitmentId),
  };
  const section52View: Section52View = {
    write,
    title,
    kpis: kpis.map(({ number, name, measureId }) => ({ number, name, value: measureId })),
    someMonitored: true,
    ticked: kpis.slice(0, 1).map(({ measureId }) => measureId),
    services: Array.from({ length: 10 }, () => title).join('\n'),
    material: kpis.map(({ measureId, name }) => ({ value: measureId, name })),
    materialTicked: [],
    whyNone: title,
    ...{ least: 3, mostMaterial: 3 },
  };
  const measuresView: MeasuresView = {
    write,
    title,
    most: shortlist.most,
    groups: chosen.map((entry) => ({
      commitment: pack.commitments.get(entry.commitmentId)!,
      measures: entry.offeredMeasureIds.map((id) => pack.measures.get(id)!),
      chosen: entry.measureIds,
      doubts: entry.doubts,
    })),
  };
  const large = { scale: 'full', initialWithoutVat: 500_000_000 } as const;
  const small = { scale: 'brief', initialWithoutVat: 4_000_000 } as const;
  const assessmentView: AssessmentView = {
    write,
    title,
    mode: 'offers',
    short: 'floor',
    proposed: { label: pack.assessment.modes.method.label, why: title },
    marks: pack.assessment.marks,
    rows: kpis.slice(0, 3).map(({ measureId, number, name, unit }, index) => ({
      ...{ measureId, number, name, unit },
      less: index === 1,
      ...(index < 2 ? { offer: { floor: '10', ceiling: '40', marks: '50' } } : {}),
    })),
    ticked: kpis.slice(0, 2).map(({ measureId }) => measureId),
  };
  const remediesView: RemediesView = {
    write,
    title,
    menu: remedyMenu(pack, large, new Set(['target', 'more-reports', 'kind-services'])),
    units: kpis.map(({ measureId, number, name, unit }) => ({
      measureId,
      number,
      name,
      unit,
      price: '£350',
    })),
    choice: { chosen: pack.remedies.menu.map(({ id }) => id), interest: title, adviser: title },
  };
  const typed = Object.fromEntries(
    kpis.map((kpi) => [kpi.measureId, kpi.target.mode === 'number' ? String(kpi.target.value) : '']),
  );
  const kpisView: KpisView = {
    write,
    title,
    kpis: () => kpis,
    typed: () => typed,
    present: () => ({}),
    errors: {},
  };
  const [first] = kpis;
  const officers = kpis.map((kpi, index) =>
    index === 0
      ? {
          ...kpi,
          target: { mode: 'number' as const, value: 12, by: 'officer' as const },
          targetText: '12 weeks',
        }
      : kpi,
  );
  const wrong =
    first === undefined ? {} : { [first.measureId]: `Enter a figure. I read ${title} as neither.` };
  const needed = new Set(assembled.issues.flatMap((issue) => issue.about?.reasonId ?? []));
  const reasons = assembled.document.notes.workforceReasons.filter((reason) => needed.has(reason.id));
  const reasonView: ReasonView = {
    write,
    title,
    reason: reasons[0] ?? { id: 'training', matter: 'Training', route: 'Best value', reason: title },
    left: 2,
    given: { name: title, post: title, fact: title },
  };
  const review: ReviewView = {
    write,
    reference: 'SV-0042',
    title,
    status: 'draft',
    version: 0,
    assembled: () => assembled,
    assessment: () => ({
      label: pack.assessment.modes.offers.label,
      offers: [
        { number: 1, marks: 60 },
        { number: 3, marks: 40 },
      ],
    }),
    section52: () => ({ count: 1, least: 3 }),
    reasons: () => reasons,
    checks: () => pendingChecks(assembled),
  };
  const accepted = assembled.issues.filter(
    ({ code }) => code !== 'workforce-reason' && code !== 'to-be-checked',
  );
  const ready: ReviewView = {
    ...review,
    status: 'ready',
    version: 1,
    reasons: () => [],
    checks: () => [],
    assembled: () => ({ ...assembled, issues: accepted }),
  };
  const many: ReviewView = {
    ...review,
    refused: 'This draft is not ready yet. Put right 3 things first.',
    assembled: () => ({
      ...assembled,
      issues: [
        ...assembled.issues,
        ...Array.from({ length: 5 }, (_, index) => ({
          code: 'out-of-proportion' as const,
          level: index === 4 ? ('mustFix' as const) : ('consider' as const),
          message: `KPI ${index + 1}: your figure is twice what contracts of this value carry. ${title}`,
          sources: [],
        })),
      ],
    }),
  };
  const differs: ReviewView = {
    ...many,
    differs: {
      from: { id: 'stoke', version: '1', digest: 'a' },
      to: { id: 'stoke', version: '2', digest: 'b' },
      targets: Array.from({ length: 30 }, () => ({ name: title, was: title, now: title })),
      text: { since: 1, parts: Array.from({ length: 60 }, () => title) },
    },
  };
  const floor: BelowFloorView = {
    why: 'belowFloor',
    write,
    title,
    facts: factsOf(title),
    reason: pack.engine.noClauseReason,
    recorded: false,
  };
  return [
    { name: 'shortlist', card: cards.shortlistCard(pack, shortlistView) },
    {
      name: 'shortlist-error',
      card: cards.shortlistCard(pack, {
        ...shortlistView,
        ticked: [],
        error: `Choose at least one commitment. ${title}`,
      }),
    },
    { name: 'measures', card: cards.measuresCard(pack, measuresView) },
    {
      name: 'measures-error',
      card: cards.measuresCard(pack, { ...measuresView, error: 'Choose at least one measure.' }),
    },
    { name: 'reason', card: cards.reasonCard(pack, reasonView) },
    {
      name: 'reason, refused and accepted before',
      card: cards.reasonCard(pack, {
        ...reasonView,
        reason: { ...reasonView.reason, acceptedOn: '2026-11-20' },
        error: `Give one fact. ${title}`,
      }),
    },
    { name: 'assessment', card: cards.assessmentCard(pack, assessmentView) },
    {
      name: 'assessment-error',
      card: cards.assessmentCard(pack, { ...assessmentView, lead: title, error: title }),
    },
    { name: 'assessment-no-kpis', card: cards.assessmentCard(pack, { ...assessmentView, rows: [] }) },
    { name: 'remedies', card: cards.remediesCard(pack, remediesView) },
    {
      name: 'remedies-error',
      card: cards.remediesCard(pack, { ...remediesView, error: `Name the adviser. ${title}` }),
    },
    {
      name: 'remedies-none-allowed',
      card: cards.remediesCard(pack, { ...remediesView, menu: remedyMenu(pack, small, new Set()) }),
    },
    { name: 'section-52', card: cards.section52Card(pack, section52View) },
    {
      name: 'section-52-error',
      card: cards.section52Card(pack, {
        ...section52View,
        ...{
          kpis: [],
          material: [],
          lead: `Choose three. ${title}`,
          error: `Enter no more than 10. ${title}`,
        },
      }),
    },
    { name: 'kpis', card: cards.kpisCard(pack, kpisView) },
    {
      name: 'kpis-baseline',
      card: cards.kpisCard(pack, { ...kpisView, present: () => (first ? { [first.measureId]: title } : {}) }),
    },
    {
      name: 'kpis-error',
      card: cards.kpisCard(pack, {
        ...kpisView,
        kpis: () => officers,
        errors: wrong,
        typed: () => ({ ...typed, ...(first ? { [first.measureId]: title } : {}) }),
      }),
    },
    { name: 'review', card: cards.reviewCard(pack, review) },
    { name: 'review-accepted', card: cards.reviewCard(pack, { ...ready, status: 'draft' }) },
    { name: 'review-refused', card: cards.reviewCard(pack, many) },
    { name: 'review-differs', card: cards.reviewCard(pack, differs) },
    { name: 'review-ready', card: cards.reviewCard(pack, ready) },
    ...longCardsOf(answers, title),
    ...explanations(answers, title),
    { name: 'below-floor', card: cards.belowFloorCard(pack, floor) },
    { name: 'nothing-fits', card: cards.belowFloorCard(pack, { ...floor, why: 'nothingFits' }) },
    { name: 'below-floor-recorded', card: cards.belowFloorCard(pack, { ...floor, recorded: true }) },
  ].map(({ name, card }) => ({ name: `${kind}-${name}`, card }));
}

/** Answers to a why, a why not and a what if, with few and many sources. */
function explanations(answers: Answers, title: string): readonly CardCase[] {
  const content = contentOf({ ...answers, title });
  const how = { shown: undefined, changeable: true };
  const asked = explaining(pack, context, content, openCase(pack, context, content), how)!;
  const [open] = asked.opened.shortlist.entries.filter(({ verdict }) => verdict !== 'chosen');
  const [rule] = asked.opened.law.notes;
  const buttons = [
    { title: pack.wording.cards.buttons.goOn, action: { verb: 'goOn', d } },
    {
      title: pack.wording.cards.buttons.useInDraft,
      action: { verb: 'useCommitment', ...write, commitment: open!.commitmentId },
    },
  ] as const;
  const explained = {
    'why-kpi': explainSubject(asked, { of: 'kpi', number: 1 }),
    'why-not': explainSubject(asked, { of: 'commitment', id: open!.commitmentId }),
    'why-rule': explainSubject(asked, { of: 'rules', ids: [rule!.id] }),
    'why-nothing': explainAbout(asked, `flurble ${title}`),
    'what-if': whatIf(asked, { answers: { value: { pence: 500_000_000, per: 'total' } } }),
  };
  return Object.entries(explained).map(([name, each]) => ({
    name,
    card: cards.explanationCard(pack, { explained: each!, buttons }),
  }));
}

/** The cards that do not depend on the contract's kind, with one title. */
export function plainCards(title: string): readonly CardCase[] {
  return [
    ...talkCards(title),
    ...questionCards(title),
    ...formCards(title),
    ...draftCards(title),
    ...charterCards(title),
  ];
}

function talkCards(title: string): readonly CardCase[] {
  return [
    { name: 'welcome', card: cards.welcomeCard(pack, { scope: 'personal', name: title }) },
    { name: 'welcome-channel', card: cards.welcomeCard(pack, { scope: 'channel' }) },
    { name: 'help', card: cards.helpCard(pack) },
    {
      name: 'notice',
      card: cards.noticeCard(pack, {
        title: `Left for now: ${title}`,
        lines: [`${title} is kept in My drafts as it is.`, 'Go on with it whenever you like.'],
        buttons: [
          { title: 'Go on', action: { verb: 'goOn', d } },
          { title, action: { verb: 'listDrafts', page: 0 } },
        ],
      }),
    },
    {
      name: 'lots',
      card: cards.lotsCard(pack, {
        source: 'a notice from Sell2Wales',
        choices: ['', ': North', ': South', ': East'].map((lot) => ({ title: title + lot, contract: '{}' })),
        ...{ base: '{}', count: 3 },
        remarks: ['No value is given.'],
      }),
    },
    {
      name: 'pipeline',
      card: cards.pipelineCard(pack, {
        rows: [
          { title, value: '£450,000', asks: { commitments: 4, kpis: 7 }, contract: '{"fields":{}}' },
          { title: 'Pens', value: '', missing: ['value', 'length'], contract: '{}' },
          { title: 'Advice', value: '£9,000', asks: { commitments: 0, kpis: 0 }, contract: '{"words":{}}' },
        ],
        ...{ base: '{}', count: 30, total: '£459,000' },
      }),
    },
    { name: 'problem', card: cards.problemCard(pack, { reference: 'K7Q2-19', again: false }) },
    { name: 'problem-again', card: cards.problemCard(pack, { reference: 'K7Q2-19', again: true }) },
    {
      name: 'answered',
      card: cards.answeredCard(pack, {
        facts: [{ label: 'Title', value: title }],
        change: { verb: 'editAnswer', d, question: 'title' },
      }),
    },
    { name: 'answered-many', card: cards.answeredCard(pack, { facts: factsOf(title) }) },
    ...profileCards(title),
    {
      name: 'welcome-back',
      card: cards.welcomeBackCard(pack, {
        rows: [
          { d, reference: 'SV-0042', title, waitingFor: 'route to market' },
          { d, reference: 'SV-0041', title, version: 2 },
        ],
      }),
    },
    {
      name: 'compare',
      card: cards.compareCard(pack, {
        one: 'SV-0042 Grounds maintenance, as it is',
        other: 'SV-0042, version 1',
        facts: [{ label: 'Length', one: '3 years', other: '4 years' }],
        kpis: [{ label: 'Apprentices', one: '2 apprentices', other: undefined }],
        buttons: [],
      }),
    },
    {
      name: 'compare-same',
      card: cards.compareCard(pack, { one: 'SV-0042', other: 'SV-0041', facts: [], kpis: [], buttons: [] }),
    },
    {
      name: 'new-settings',
      card: cards.newSettingsCard(pack, {
        write,
        title,
        facts: [
          { label: 'Weighting', value: '15% (here 10%), set by Alex Wilber on 24 November 2026' },
          { label: 'Name', value: `${title} (here ${title}), set by ${title} on 24 November 2026` },
        ],
      }),
    },
  ];
}

/** The contract read back as an officer meets it: whole, with what is missing, with what is wrong, under a law that is not covered. */
function profileCards(title: string): readonly CardCase[] {
  const of = (
    answers: Answers,
    notes: StepNotes = {},
    more: Partial<ProfileView> = {},
    isNew = false,
  ): Card => {
    const current = { ...DRAFTS.profile, answers: { ...answers, title } };
    const { settings, ...unsettled } = under(current);
    const snapshot = isNew ? unsettled : { ...unsettled, ...(settings && { settings }) };
    const turn = draftingTurn(turnOf(message(''), snapshot))!;
    return cards.profileCard(pack, { ...profileView(turn, current, write, notes), ...more });
  };
  const { value, ...others } = contracts['works']!;
  const basisOpen = { ...others, value: { pence: value!.pence, per: value!.per } };
  const error = `Enter the start date, like 1 April 2027. I could not read “${title}” as a date.`;
  return [
    ...Object.entries(contracts).map(([kind, answers]) => ({ name: `profile-${kind}`, card: of(answers) })),
    ...Object.entries(contracts).map(([kind, answers]) => ({
      name: `profile-new-${kind}`,
      card: of(answers, {}, {}, true),
    })),
    { name: 'profile-new-missing', card: of(basisOpen, {}, {}, true) },
    { name: 'profile-vat', card: of(basisOpen) },
    { name: 'profile-missing', card: of({ kind: 'works' }) },
    { name: 'profile-nothing', card: of({}) },
    {
      name: 'profile-error',
      card: of({ ...basisOpen }, { errors: { start: error, vat: title }, values: { start: title } }),
    },
    {
      name: 'profile-warning',
      card: of(
        others,
        {},
        {
          warnings: () => [
            'This call-off follows the Public Contracts Regulations 2015, which I do not cover in full.',
          ],
        },
      ),
    },
  ];
}

function questionCards(title: string): readonly CardCase[] {
  const asked = [...pack.questions.values()].map((question) => ({
    name: `question-${question.id}`,
    card: cards.questionCard(pack, {
      write,
      question,
      canGoBack: question.id !== 'title',
      progress: { number: 2, of: 6 },
    }),
  }));
  const value = pack.questions.get('value')!;
  return [
    ...asked,
    {
      name: 'question-error',
      card: cards.questionCard(pack, {
        write,
        question: value,
        lead: `Back to ${title}.`,
        error: `Enter the total value in pounds, like £2.4m. I could not read “${title}” as an amount.`,
        typed: title,
        basis: 'with',
        canGoBack: true,
      }),
    },
    {
      name: 'question-vat',
      card: cards.questionCard(pack, {
        write,
        question: value,
        aspect: 'vat',
        ask: 'Is £90,000 with VAT, without VAT, or is there no VAT on this contract?',
        canGoBack: true,
      }),
    },
  ];
}

function formCards(title: string): readonly CardCase[] {
  const form: FormView = {
    write,
    questions: [...pack.questions.values()],
    values: { title, value: '£2.4m', vat: 'without', kind: 'works', form: 'jct' },
    errors: {},
    isNew: true,
  };
  const settings: SettingsView = {
    revision: 3,
    nonce: write.n,
    values: {
      name: title,
      nation: 'england',
      buyerKind: 'council',
      formWorks: 'jct',
      formOther: 'own-terms',
      localArea: 'Stoke-on-Trent, Staffordshire',
      skillsContact: '',
      weighting: '10',
      kpiCeiling: '6',
      adopted: 'no',
      adoptedDecision: '',
      adoptedOn: '',
    },
    errors: {},
    contractForms: [...pack.forms.values()].map(({ id, name, kinds }) => ({
      id,
      name,
      works: kinds.includes('works'),
      other: kinds.some((kind) => kind !== 'works'),
    })),
    first: true,
  };
  return [
    { name: 'form-new', card: cards.formCard(pack, { ...form, values: {} }) },
    {
      name: 'form-errors',
      card: cards.formCard(pack, {
        ...form,
        isNew: false,
        errors: { title: `Shorten ${title}.`, route: 'Choose own competition or call-off.' },
      }),
    },
    {
      name: 'settings-first',
      card: cards.settingsCard(pack, { ...settings, values: { ...settings.values, name: '' } }),
    },
    { name: 'settings', card: cards.settingsCard(pack, { ...settings, first: false }) },
    {
      name: 'settings-changed-since',
      card: cards.settingsCard(pack, { ...settings, first: false, changedSince: true }),
    },
    {
      name: 'settings-errors',
      card: cards.settingsCard(pack, {
        ...settings,
        errors: {
          name: 'Enter the name of your authority.',
          adoptedOn: 'Enter the date of the decision, like 14 March 2024.',
        },
      }),
    },
  ];
}

function draftCards(title: string): readonly CardCase[] {
  const row = {
    id: d,
    reference: 'SV-0042',
    title,
    status: 'draft' as const,
    changed: '20 November 2026',
    revision: 4,
  };
  const rows = [
    row,
    {
      ...row,
      id: 'draft-0002-abcd',
      reference: 'SV-0041',
      title: 'Office furniture',
      status: 'ready' as const,
    },
    { ...row, id: 'draft-0003-abcd', reference: 'SV-0007', goes: '20 February 2027' },
  ];
  const menu = { write, reference: 'SV-0042', title, status: 'draft' as const, facts: factsOf(title) };
  return [
    {
      name: 'drafts',
      card: cards.draftsCard(pack, { rows, page: 1, more: true, total: 12, nonce: write.n }),
    },
    {
      name: 'drafts-none',
      card: cards.draftsCard(pack, { rows: [], page: 0, more: false, total: 0, nonce: write.n }),
    },
    { name: 'draft-menu', card: cards.draftMenuCard(pack, { ...menu, waitingFor: 'route to market' }) },
    { name: 'draft-menu-ready', card: cards.draftMenuCard(pack, { ...menu, status: 'ready' }) },
    { name: 'rename', card: cards.renameCard(pack, { write, title }) },
    {
      name: 'rename-error',
      card: cards.renameCard(pack, { write, title, error: 'Enter a title for the draft.' }),
    },
    { name: 'delete', card: cards.deleteCard(pack, { write, reference: 'SV-0042', title }) },
    {
      name: 'ready',
      card: cards.readyCard(pack, { write, reference: 'SV-0042', title, version: 1, kpis: 5 }),
    },
    ...documentKind.options.map((kind) => ({
      name: kind === 'draft' ? 'word' : `word-${kind}`,
      card: cards.fileCard(pack, {
        kind,
        reference: 'SV-0042',
        title,
        version: 1,
        link: 'https://bot.example/documents/abc?sig=1',
        expires: 'The link works until 15:40 today.',
        reviewed: false,
      }),
    })),
    { name: 'for-tender', card: cards.tenderCard(pack, { write, title, given: {} }) },
    {
      name: 'for-tender-error',
      card: cards.tenderCard(pack, {
        write,
        title,
        given: { name: 'Jo', post: '' },
        error: pack.wording.dialogs.reasons.noName,
      }),
    },
    {
      name: 'export',
      card: cards.exportCard(pack, {
        link: 'https://bot.example/exports/abc?sig=1',
        expires: 'The link works for 60 minutes.',
      }),
    },
    ...[0, 1, 7, 12].map((drafts) => ({
      name: `erase-${drafts}`,
      card: cards.eraseCard(pack, {
        ...{ drafts, changes: drafts * 9, versions: drafts, staying: drafts === 12 ? 2 : 0 },
        ...{ setSettings: drafts > 0, seen: 'a'.repeat(64), nonce: write.n },
        newest: rows.slice(0, drafts).map((row) => ({ ...row, status: 'draft', updatedAt: '2026-11-22' })),
      }),
    })),
    {
      name: 'change',
      card: cards.changeCard(pack, {
        write,
        title,
        answers: [...pack.questions.values()].slice(0, 8).map(({ id, label }) => ({
          question: id,
          label,
          value: id === 'title' ? title : '18 months from 1 April 2027',
        })),
      }),
    },
  ];
}

function charterCards(title: string): readonly CardCase[] {
  const commitments = [...pack.commitments.values()];
  const [commitment, second, third] = [commitments[1]!, commitments[2]!, commitments[3]!];
  const view: CommitmentView = {
    commitment,
    theme: commitment.theme,
    charter: pack.charter,
    measures: [...pack.measures.values()].filter((measure) => measure.commitment === commitment.id),
    also: [],
  };
  return [
    { name: 'themes', card: cards.themesCard(pack) },
    ...pack.charter.themes.map(({ id }) => ({
      name: `theme-${id}`,
      card: cards.themeCard(pack, { themeId: id }),
    })),
    {
      name: 'theme-expanded',
      card: cards.themeCard(pack, { themeId: 'employment-skills', expanded: 'employment-skills-2' }),
    },
    { name: 'theme-unknown', card: cards.themeCard(pack, { themeId: 'no-such-theme' }) },
    { name: 'commitment', card: cards.commitmentCard(pack, { ...view, also: [second, third] }) },
    {
      name: 'commitment-in-draft',
      card: cards.commitmentCard(pack, { ...view, useIn: { write, title }, measures: [] }),
    },
    {
      name: 'search',
      card: cards.searchResultsCard(pack, {
        query: title,
        results: [
          { found: 'commitment', commitment },
          { found: 'theme', theme: second.theme },
        ],
      }),
    },
    {
      name: 'search-none',
      card: cards.searchResultsCard(pack, { query: title, results: [], nearest: third }),
    },
    ...countedCards(),
    { name: 'search-nothing', card: cards.searchResultsCard(pack, { query: title, results: [] }) },
  ];
}

/** Every card in every state, with a title of each kind. */
export function everyCard(): readonly CardCase[] {
  return Object.entries(titles).flatMap(([length, title]) =>
    [
      ...plainCards(title),
      ...Object.entries(contracts).flatMap(([kind, answers]) => contractCards(kind, answers, title)),
    ].map(({ name, card }) => ({ name: `${name} (${length})`, card })),
  );
}
