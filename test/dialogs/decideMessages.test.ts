import { atMoments, ELSEWHERE, type AtMoments } from '../support/byMoment';
import { asRead, decided, message, written } from '../support/decidedTurns';
import { DRAFTS, MOMENTS } from '../support/moments';
import { pack } from '../support/contracts';
import { ASIDE, outcomes, REMARK, UNHEARD } from '../support/saidOutcomes';

describe('commands: what they write, and what they show', () => {
  const BEGINS = atMoments({ '→ question': 'title', 'begun → question': ELSEWHERE });
  const rows: [words: string, at: AtMoments][] = [
    ['help', ASIDE],
    ['hello', atMoments({ '→ notice': ELSEWHERE })],
    ['thanks', REMARK],
    ['cancel', atMoments({ 'delete → notice': 'title', '→ review': 'rename delete', '→ notice': ELSEWHERE })],
    ['start again', BEGINS],
    ['draft', BEGINS],
    [
      'form',
      atMoments({
        '→ form': 'title value vat term kind place form',
        'begun → form': ELSEWHERE,
      }),
    ],
    ['same as last time', atMoments({ '→ notice': ELSEWHERE })],
    ['my drafts', atMoments({ '→ notice': ELSEWHERE })],
    ['principles', ASIDE],
    ['settings', atMoments({ '→ notice': ELSEWHERE })],
    [
      'What does the Charter say about the living wage?',
      // its card has the way back itself
      atMoments({ '→ notice': 'form profile belowFloor shortlist measures kpis' }, ASIDE),
    ],
    // nothing was said: what is open stays
    ['', atMoments({ '→ delete': 'delete' }, REMARK)],
    [
      'Draft clauses for office furniture, £60,000 plus VAT, 3 months, Stafford',
      atMoments({
        'begun, delete → profile': 'title',
        'begun → profile': ELSEWHERE,
      }),
    ],
  ];
  test.each(rows)('%j', (words, at) => {
    expect(outcomes(words)).toEqual(at);
  });
});

describe('going back and on, and agreeing', () => {
  const SETTINGS = 'settings settingsOver';
  const AGREED = {
    'confirm-profile → shortlist': 'profile',
    'choose-commitments → kpis': 'shortlist',
    'confirm-kpis → review': 'kpis',
    // it was left: it is shown before anything of it is agreed to
    '→ kpis': 'left measures',
  };
  const WORD = {
    '→ question': 'changing value vat term kind',
    'save-version, version → notice': 'review delete',
    '→ notice (nothing applied)': 'ready',
    'rename → review': 'rename',
  };
  const rows: [words: string, at: AtMoments][] = [
    [
      'back',
      atMoments({
        '→ notice': 'nothing newcomer settings settingsOver',
        '→ shortlist': 'left measures kpis',
        '→ kpis': 'review',
        '→ review (nothing applied)': 'ready',
        '→ belowFloor (nothing applied)': 'noClause',
        '→ review': 'rename delete',
        '→ question': ELSEWHERE,
      }),
    ],
    [
      'go on',
      atMoments(
        {
          ...{ ...AGREED, '→ notice': SETTINGS, '→ review': 'review ready', '→ delete': 'delete' },
          ...{ '→ form': 'form', '→ belowFloor': 'belowFloor noClause' },
        },
        REMARK,
      ),
    ],
    [
      'ok',
      atMoments(
        {
          ...AGREED,
          // a word out of habit records no decision
          '→ notice': 'belowFloor nothing newcomer settings settingsOver',
          'mark-ready, version → notice': 'review',
          '→ question': 'title value vat term kind place changing form',
        },
        UNHEARD,
      ),
    ],
    // asked whether it is the title or the place
    [
      'word',
      atMoments({
        ...WORD,
        '→ notice':
          'nothing newcomer settings settingsOver title place left measures kpis form profile belowFloor noClause shortlist',
      }),
    ],
  ];
  test.each(rows)('%s', (words, at) => {
    expect(outcomes(words)).toEqual(at);
  });
});

describe('a draft that was left is agreed to in no word before it is shown again', () => {
  const { goOn, accept } = pack.wording.dialogs.commands;
  test.each(Object.entries(DRAFTS))('one that waits at %s', (_step, unfinished) => {
    for (const words of [...goOn, ...accept]) {
      const input = message(words);
      const { changes } = decided(input, asRead(input, { ...MOMENTS.left, unfinished }));
      expect(changes.flatMap(written)).toEqual([]);
    }
  });
});
