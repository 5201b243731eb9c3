import type { Verb } from '../../src/cards/json/cardAction';
import { atMoments, eachMoment, ELSEWHERE } from '../support/byMoment';
import { decided, press, told } from '../support/decidedTurns';
import { pressOf, VERBS } from '../support/everyPress';
import { DRAFTS, MOMENTS, OTHER } from '../support/moments';
import { pressed, pressOutcomes, STANDS } from '../support/pressOutcomes';
import { pack } from '../support/contracts';
import { textOf } from '../support/cardPress';

const sends = (verb: Verb, field: string): boolean => field in pressOf(verb, OTHER);
const onDraft = VERBS.filter((verb) => sends(verb, 'd'));
const writing = onDraft.filter((verb) => sends(verb, 'n'));
const { notices } = pack.wording.dialogs;

describe.each([
  ['of an older revision', { staleBy: 1 }, notices.stale],
  ['whose nonce was used up', { pressedBefore: true }, notices.pressedBefore],
])('a press %s applies nothing, and is answered with what stands', (_which, pressing, why) => {
  test.each(writing)('%s', (verb) => {
    // the file of a saved version is only fetched
    const fetches = verb === 'word' ? { '→ notice (nothing applied) @ draft': 'ready' } : {};
    expect(pressOutcomes(verb, pressing)).toEqual(atMoments(fetches, STANDS));
  });

  test('and says why', () => {
    const [op] = pressed('markReady', 'kpis', pressing).ops;
    expect(op?.op === 'send' ? textOf({ ...op.card }) : '').toContain(why);
  });
});

test.each(onDraft.filter((verb) => !writing.includes(verb)))(
  '%s only opens, whichever card it is on',
  (verb) => {
    expect(pressOutcomes(verb, { staleBy: 1, pressedBefore: true })).toEqual(pressOutcomes(verb));
  },
);
test.each(onDraft)('%s of a draft that was deleted, or is not theirs, is not found', (verb) => {
  const outcomes = pressOutcomes(verb, { draftId: 'somebody-elses' });
  expect(outcomes).toEqual(atMoments({ '→ notice': ELSEWHERE }));
});

describe('the settings form', () => {
  test('of another revision is shown anew, and saves nothing', () => {
    // where they stand is kept, with the revision that they have now seen
    const outcomes = Object.entries(pressOutcomes('saveSettings', { staleBy: -1 }));
    const shown = outcomes.map(([moment, outcome]) => [moment, outcome.replace(/ @ .*$/, '')]);
    expect(Object.fromEntries(shown)).toEqual(atMoments({ '→ =card': ELSEWHERE }));
  });

  test('that was saved is not opened again over what came of it', () => {
    const said = eachMoment((moment) => told(pressed('saveSettings', moment, { pressedBefore: true })));
    expect(said).toEqual(
      atMoments({
        '→ notice (nothing applied)': 'nothing newcomer left review ready',
        '→ notice notice (nothing applied)': 'settings settingsOver',
        '→ question (nothing applied)': 'title value vat term kind place changing',
        '→ form (nothing applied)': 'form',
        '→ profile (nothing applied)': 'profile',
        '→ belowFloor (nothing applied)': 'belowFloor noClause',
        '→ shortlist (nothing applied)': 'shortlist',
        '→ measures (nothing applied)': 'measures',
        '→ kpis (nothing applied)': 'kpis',
        '→ rename (nothing applied)': 'rename',
        '→ delete (nothing applied)': 'delete',
      }),
    );
  });
});

const withoutPlace = Object.fromEntries(
  Object.entries(STANDS).map(([moment, outcome]) => [moment, outcome.replace(/ @ .*$/, '')]),
);

test.each([
  undefined,
  null,
  'word',
  {},
  { verb: 'explode' },
  { verb: 'word' },
  { verb: 'delete', d: DRAFTS.kpis.id, r: '4', n: 'pressed-0001' },
  { verb: 'goOn', d: '../drafts' },
])('%j is no button of ours: nothing is applied, and there is a way on', (value) => {
  const said = eachMoment((moment) => told(decided(press(value), MOMENTS[moment])));
  expect(said).toEqual(atMoments({ '→ notice': 'nothing newcomer left settings' }, withoutPlace));
});
