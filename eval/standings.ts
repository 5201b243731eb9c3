import { openCase } from '../src/drafting/case';
import type { CharterPack } from '../src/charter/pack';
import type { Answers } from '../src/record/answers';
import type { Change } from '../src/record/change';
import type { Choices, DraftingContext } from '../src/record/draft';
import { begin, revise, type Author } from '../src/record/revise';
import type { Snapshot } from '../src/turn/decision';

/** The day on which the rows were written. */
export const TODAY = '2026-11-29';
const NOW = `${TODAY}T10:00:00.000Z`;

const KNOWN: readonly Answers[] = [
  { title: 'Grounds maintenance' },
  { value: { pence: 60_000_000, per: 'total', basis: 'without' } },
  { term: { months: 36, extensions: [12, 12] } },
  { start: '2027-04-01' },
  { kind: 'services' },
  { place: 'Stoke-on-Trent' },
  { route: 'competition' },
];
const ORDER = ['title', 'value', 'term', 'start', 'kind', 'place', 'route'];

/** Every place where the rows stand, as the store would give it: one draft, of the contract that the rows suppose. */
export function standings(pack: CharterPack): (moment: string) => Snapshot {
  const context: DraftingContext = {
    today: TODAY,
    settings: {
      name: 'Stoke-on-Trent City Council',
      nation: 'england',
      buyerKind: 'council',
      formWorks: 'own-terms-works',
      formOther: 'own-terms',
      localArea: ['Stoke-on-Trent', 'Staffordshire'],
      weighting: 10,
      kpiCeiling: 6,
    },
  };
  const author: Author = { userId: 'alex', role: 'owner', at: NOW, pack: pack.stamp };
  const common: Snapshot = {
    settings: context.settings,
    settingsRevision: 1,
    welcomed: true,
    pressedBefore: false,
  };
  const under = (
    answers: Answers,
    changes: (answers: Answers) => readonly Change[] = () => [],
    begun: Choices = {},
  ): Snapshot => {
    const change = {
      change: 'begun',
      content: { answers, choices: { begunOn: TODAY, ...begun } },
    } as const;
    const { draft } = begin({ id: 'draft-0001', tenantId: 'stoke', ownerId: 'alex' }, change, author);
    const revised = revise({ ...draft, reference: 'SV-0001' }, changes(answers), author);
    if ('refused' in revised) throw new Error(`Refused: ${revised.refused}`);
    const current = revised.ok.draft;
    return { ...common, interview: { draftId: current.id, lastSeen: NOW }, current };
  };
  const upTo = (question: string): Answers =>
    Object.assign({}, ...KNOWN.slice(0, Math.max(ORDER.indexOf(question), 0))) as Answers;
  const all: Answers = {
    ...(Object.assign({}, ...KNOWN) as Answers),
    bought: { present: [], absent: [], unknown: [] },
  };
  const chosen = (answers: Answers): readonly Change[] => {
    const { shortlist } = openCase(pack, context, { answers, choices: { profileConfirmed: true } });
    const commitments = shortlist.entries
      .filter(({ proposed }) => proposed)
      .map(({ commitmentId }) => commitmentId);
    return [{ change: 'confirm-profile' }, { change: 'choose-commitments', commitments }];
  };
  const settled = (answers: Answers): readonly Change[] => {
    const { kpis } = openCase(pack, context, { answers, choices: { profileConfirmed: true } });
    const seen = Object.fromEntries(kpis.map(({ measureId, targetText }) => [measureId, targetText]));
    return [...chosen(answers), { change: 'confirm-kpis', seen }];
  };
  const known: Readonly<Record<string, () => Snapshot>> = {
    start: () => common,
    readback: () => under(all),
    shortlist: () => under(all, () => [{ change: 'confirm-profile' }]),
    kpis: () => under(all, chosen),
    review: () => under(all, settled),
    ready: () => under(all, (answers) => [...settled(answers), { change: 'mark-ready' }]),
    drafts: () => common,
    sharedChat: () => common,
  };
  // what is asked by itself, the kind, which is asked where the contract is read back, and the route, which is opened from there
  const asked = (question: string): Snapshot => {
    if (question === 'kind') return under({ ...upTo('kind'), place: 'Stoke-on-Trent' });
    if (question !== 'route') return under(upTo(question), () => [], { oneByOne: true });
    const opened = under({ ...upTo('route'), ...(all.bought && { bought: all.bought }) });
    return {
      ...opened,
      ...(opened.interview && { interview: { ...opened.interview, open: { what: 'answer', question } } }),
    };
  };
  return (moment) => known[moment]?.() ?? asked(moment.replace('question:', ''));
}
