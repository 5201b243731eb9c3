import type { Draft } from '../../src/record/draft';
import { packSeenBefore } from '../../src/record/packSeen';
import { revised } from '../support/revisions';
import { FULL } from './changes';

const old = { id: 'ours', version: '1', digest: 'a' };
const today = { id: 'ours', version: '2', digest: 'b' };
const draft = (
  seenWith: Draft['pack'] | undefined,
  pack: Draft['pack'],
  status: Draft['status'] = 'draft',
) => {
  const { seenWith: _none, ...choices } = FULL.choices;
  return { ...FULL, status, pack, choices: seenWith ? { ...choices, seenWith } : choices };
};
const unconfirmed = (pack: Draft['pack']): Draft => ({ ...FULL, pack, choices: {} });

test.each([
  ['all with today’s', draft(today, today), undefined],
  ['the KPIs confirmed with another, other changes since with today’s', draft(old, today), old],
  ['the last change with another', draft(today, old), old],
  [
    'KPIs confirmed before that was kept, the last change with today’s',
    draft(undefined, today),
    { id: 'unrecorded', version: '0.1', digest: '' },
  ],
  ['no KPIs confirmed, the last change with another', unconfirmed(old), old],
  ['no KPIs confirmed, the last change with today’s', unconfirmed(today), undefined],
  [
    'another digest under the same version',
    draft({ ...today, digest: 'c' }, today),
    { ...today, digest: 'c' },
  ],
  ['no longer worked on', draft(old, old, 'ready'), undefined],
])('which pack a draft was seen with: %s', (_name, kept, expected) => {
  expect(packSeenBefore(kept, today)).toEqual(expected);
});

test('to confirm the KPIs is to see them with the pack of that moment; to change anything else is not', () => {
  const renamed = revised(draft(old, old), [{ change: 'rename', title: 'T' }], { pack: today }).draft;
  expect(packSeenBefore(renamed, today)).toEqual(old);
  const confirmed = revised(renamed, [{ change: 'confirm-kpis', seen: {} }], { pack: today }).draft;
  expect(packSeenBefore(confirmed, today)).toBeUndefined();
});
