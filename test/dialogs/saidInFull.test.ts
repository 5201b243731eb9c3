import type { Answers } from '../../src/record/answers';
import type { Snapshot } from '../../src/turn/decision';
import { decided, message } from '../support/decidedTurns';
import { MOMENTS, type Moment } from '../support/moments';

/** What is written of the contract after words were said at a moment, in short; "nothing" where nothing is. */
function written(moment: Moment, words: string): string {
  const snapshot: Snapshot = MOMENTS[moment];
  const before = snapshot.current?.answers ?? {};
  for (const change of decided(message(words), snapshot).changes)
    if (change.change === 'reviseDraft' || change.change === 'createDraft')
      return inShort(change.change === 'createDraft' ? {} : before, change.revision.draft.answers);
  return 'nothing';
}

function inShort(before: Answers, { title, value, term, start, kind, place, route }: Answers): string {
  const now: readonly (readonly [string, unknown, unknown])[] = [
    ['title', title, before.title],
    ['value', value && [value.pence / 100, value.per, value.basis].filter(Boolean).join(' '), before.value],
    ['term', term && [term.months, ...term.extensions].join('+'), before.term],
    ['start', start, before.start],
    ['kind', kind, before.kind],
    ['place', place, before.place],
    ['route', route, before.route],
  ];
  const old: Readonly<Record<string, unknown>> = { title, value, term, start, kind, place, route };
  return now
    .filter(([name, said, was]) => said !== undefined && JSON.stringify(old[name]) !== JSON.stringify(was))
    .map(([name, said]) => `${name} ${String(said)}`)
    .join(', ');
}

const ROWS: Readonly<Partial<Record<Moment, readonly (readonly [words: string, written: string])[]>>> = {
  title: [['umm the school cleaning contract i think', 'title school cleaning contract']],
};

describe.each(Object.entries(ROWS) as [Moment, (typeof ROWS)[Moment]][])(
  'said at %s',
  (moment, rows = []) => {
    test.each(rows)('%s: %s', (words, expected) => {
      expect(written(moment, words)).toBe(expected);
    });
  },
);
