import { atMoments, ELSEWHERE } from '../support/byMoment';
import { pack } from '../support/contracts';
import { EXPLAINED, outcomes, REMARK, STRANGERS, UNHEARD } from '../support/saidOutcomes';

const { buttons } = pack.wording.cards;

type Table = Readonly<Record<string, string>>;

/** Locked: nothing of it is changed, and its card says how to open it again. */
const LOCKED: Table = { '→ review (nothing applied)': 'ready', '→ belowFloor (nothing applied)': 'noClause' };

/** A change said of a draft that is marked as ready: it is opened again for it, which is told. */
const OPENED: Table = {
  'reopen, answer → notice review': 'ready',
  'reopen, answer → notice belowFloor': 'noClause',
};

/** An answer changed where the draft waits for something else: it goes on waiting there. */
const CHANGED: Table = {
  'answer → kpis': 'changing measures kpis',
  'answer → profile': 'profile',
  'answer → belowFloor': 'belowFloor',
  'answer → review': 'review delete',
};

/** The button of another step agrees to nothing, and is no name: what is shown stays where it is, and that is told in a line. */
function elsewhereTold(own: Table): Table {
  return { '→ question': 'title place', '→ notice': 'form', ...own };
}

/** A fact stated of itself: kept, and the officer stays where they are; of a pending deletion nothing is left. */
const STATED: Table = {
  ...OPENED,
  'answer → form': 'form',
  'answer → profile': 'profile',
  'answer → belowFloor': 'belowFloor',
  'answer → shortlist': 'shortlist',
  'answer → measures': 'measures',
  'answer → kpis': 'kpis',
  'answer → review': 'review delete',
};
/** The draft says the same already, which is told: one that is ready stays so. */
const AS_IT_WAS: Table = {
  '→ review (nothing applied)': 'ready',
  'reopen, answer → notice belowFloor': 'noClause',
  '→ question': 'place',
};

describe('answers, changes and choices in words: what they write, and what they show', () => {
  const rows: [words: string, otherThanUnheard: Table][] = [
    ['flurble wump', {}],
    [
      '£90,000 a year plus VAT',
      {
        ...STATED,
        'begun → profile': 'nothing newcomer',
        'answer → question': 'title value vat term kind place changing',
      },
    ],
    [
      'plus VAT',
      {
        ...STATED,
        // nothing was said of a value yet
        'answer → question': 'title vat term kind place changing',
        '→ question': 'value',
        'answer → belowFloor': '',
        'reopen, answer → notice belowFloor': '',
        '→ belowFloor (nothing applied)': 'noClause',
      },
    ],
    [
      '3 years',
      {
        ...AS_IT_WAS,
        'answer → question': 'value vat term form',
        'answer → kpis': 'changing',
        'answer → belowFloor': 'belowFloor',
      },
    ],
    [
      'services',
      {
        ...AS_IT_WAS,
        'answer → form': 'form',
        'answer → question': 'value vat term kind',
        'answer → belowFloor': 'belowFloor',
      },
    ],
    [
      'no',
      {
        '→ form': 'profile',
        '→ question': 'title value vat term kind place changing form',
        // it is not to be deleted
        '→ review': 'delete',
      },
    ],
    [
      'actually make it 4 years',
      {
        ...STATED,
        'answer → form': '',
        'answer → kpis': 'kpis changing',
        'answer → question': 'title value vat term kind place form',
      },
    ],
    [
      'no, services',
      {
        ...AS_IT_WAS,
        'answer → form': 'form',
        'answer → question': 'value vat term kind',
        'answer → belowFloor': 'belowFloor',
        '→ notice': 'title review',
      },
    ],
    [
      'change the term to 4 years',
      {
        ...OPENED,
        ...CHANGED,
        'answer → question': 'title value vat term kind place form',
        'answer → shortlist': 'shortlist',
      },
    ],
    [
      'change the value',
      {
        ...LOCKED,
        '→ question':
          'title value vat term kind place changing form profile belowFloor shortlist measures kpis review delete',
      },
    ],
    [
      'change the value to flurble',
      {
        ...LOCKED,
        '→ question':
          'title value vat term kind place changing form profile belowFloor shortlist measures kpis review delete',
      },
    ],
    [
      'remove the second one',
      {
        'reopen, choose-commitments → notice kpis': 'ready',
        'choose-commitments → shortlist': 'shortlist',
        'choose-commitments → kpis': 'kpis review delete',
      },
    ],
    [
      'add ethical procurement',
      {
        'reopen, choose-commitments → notice kpis': 'ready',
        'want-commitment → profile': 'profile',
        // remembered, and the question is asked again
        'want-commitment → question': 'value vat term kind',
        'choose-commitments → shortlist': 'shortlist',
        'choose-commitments → kpis': 'kpis review delete',
        '→ question': 'changing',
        '→ notice': 'form',
      },
    ],
    ['remove the ninth one', { '→ review (nothing applied)': 'ready' }],
    [
      'KPI 2 80',
      {
        'reopen, set-targets → notice kpis': 'ready',
        'set-targets → kpis': 'kpis review delete',
        '→ notice': 'form',
      },
    ],
    ['KPI 19 80', { '→ review (nothing applied)': 'ready', '→ notice': 'form' }],
    // of several KPIs it asks which; at the VAT question it is a new figure
    ['make it 80', { '→ review (nothing applied)': 'ready', 'answer → question': 'value vat' }],
    [buttons.suggest, elsewhereTold({ 'confirm-profile → shortlist': 'profile' })],
    [buttons.none, elsewhereTold({ 'below-floor → belowFloor': 'belowFloor' })],
    [buttons.useTargets, elsewhereTold({ 'confirm-kpis → review': 'kpis' })],
    // beneath the question about a deletion it was not on screen: the review is shown first
    [buttons.ready, elsewhereTold({ 'mark-ready, version → notice': 'review', '→ review': 'delete' })],
    [buttons.reopen, elsewhereTold({ 'reopen → review': 'ready', 'reopen → belowFloor': 'noClause' })],
    [
      // it is asked for first wherever a draft is at hand
      buttons.deleteIt,
      {
        'delete → notice': 'delete',
        '→ delete':
          'left title value vat term kind place changing form profile belowFloor shortlist measures kpis review ready noClause',
      },
    ],
    [buttons.keepIt, elsewhereTold({ '→ review': 'delete' })],
  ];
  // no authority is called so: at the settings it is asked whether that is the name
  const noAuthority: readonly string[] = [
    ...['KPI 2 80', 'KPI 19 80', 'make it 80', 'actually make it 4 years'],
    ...[buttons.none, buttons.useTargets, buttons.reopen, buttons.deleteIt, buttons.keepIt],
  ];
  const asked = { ...UNHEARD, settings: '→ notice', settingsOver: '→ notice' };
  test.each(rows)('%s', (words, otherThanUnheard) => {
    const unheard = noAuthority.includes(words) ? asked : UNHEARD;
    expect(outcomes(words)).toEqual(atMoments(otherThanUnheard, unheard));
  });

  test('a target that cannot be read is asked for in a line, and its card stays', () => {
    const asked = { kpis: '→ notice', review: '→ notice', ready: '→ review (nothing applied)' };
    expect(outcomes('KPI 2 flurble')).toMatchObject(asked);
  });

  test('the title of a button is a request where no card has that button', () => {
    const begins: Table = {
      'begun, delete → profile': 'title',
      'begun → profile': ELSEWHERE,
    };
    const presses: Table = { 'below-floor → shortlist': 'belowFloor noClause' };
    expect(outcomes(buttons.light)).toEqual(atMoments({ ...begins, ...presses }));
  });

  test('an answer that is not known yet is asked for again', () => {
    const names: Table = { '→ notice': 'settings settingsOver' };
    expect(outcomes('not sure')).toEqual(atMoments({ ...names, 'rename → review': 'rename' }, REMARK));
  });
});

/** Before the contract is known a name is looked up in the Charter. */
const LOOKED_UP = atMoments(
  { '→ notice question': 'title value vat term kind place changing', '→ notice': 'form' },
  EXPLAINED,
);

describe('questions to us write nothing, and are answered beside what is open', () => {
  const rows = [
    ['why these?', EXPLAINED],
    ['why KPI 1?', EXPLAINED],
    ['what if it were £1.2m, three years?', EXPLAINED],
    ['what if flurble?', REMARK],
    ['why not apprenticeships?', LOOKED_UP],
    ['what about ethical procurement?', LOOKED_UP],
    ['what is an FTE?', REMARK],
    ['how many KPIs?', REMARK],
    ['who are you really?', atMoments({ '→ notice': ELSEWHERE })],
  ] as const;
  test.each(rows)('%s', (words, at) => {
    expect(outcomes(words)).toEqual(at);
  });
});

describe('a draft named by its reference, whatever is open', () => {
  const NOT_FOUND: Table = { '→ notice': STRANGERS };
  const rows: [words: string, at: Table][] = [
    ['open SV-0043', { 'delete → notice': 'title', '→ notice': ELSEWHERE }],
    ['delete SV-0043', { ...NOT_FOUND, 'delete → delete': 'title', '→ delete': ELSEWHERE }],
    ['rename SV-0043', { ...NOT_FOUND, 'delete → rename': 'title', '→ rename': ELSEWHERE }],
    [
      'rename SV-0043 to Park benches',
      { ...NOT_FOUND, 'rename, delete → shortlist': 'title', 'rename → shortlist': ELSEWHERE },
    ],
    ['copy SV-0043', { ...NOT_FOUND, 'copied, delete → notice': 'title', 'copied → notice': ELSEWHERE }],
    ['word SV-0043', { ...NOT_FOUND, 'delete → shortlist': 'title', '→ shortlist': ELSEWHERE }],
    ['open SV-9999', { '→ notice': ELSEWHERE }],
    ['delete SV-9999', { '→ notice': ELSEWHERE }],
    ['word SV-9999', { '→ notice': ELSEWHERE }],
  ];
  test.each(rows)('%s', (words, at) => {
    expect(outcomes(words)).toEqual(atMoments(at));
  });

  test('the one under way, locked or not', () => {
    const at: Table = {
      '→ notice': 'nothing newcomer settings',
      'rename → kpis': 'left changing measures kpis',
      'rename → shortlist': 'settingsOver shortlist',
      'rename → question': 'title value vat term kind place form',
      'rename → profile': 'profile',
      'rename → belowFloor': 'belowFloor',
      'rename → review': 'review rename delete',
    };
    expect(outcomes('rename SV-0042 to Park benches')).toEqual(atMoments({ ...at, ...LOCKED }));
  });
});
