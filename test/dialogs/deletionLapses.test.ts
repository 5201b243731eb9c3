import { fill } from '../../src/charter/fill';
import { pack } from '../support/contracts';
import { asRead, decided, message, standsAt, told } from '../support/decidedTurns';
import { MOMENTS, OTHER } from '../support/moments';

const { buttons } = pack.wording.cards;
const { lead } = pack.wording.dialogs;
const STAYS = fill(lead.notDeleted, { reference: 'SV-0042' });

const said = (words: string) => {
  const input = message(words);
  const decision = decided(input, asRead(input, MOMENTS.delete, [OTHER]));
  const [first] = decision.ops;
  return { decision, seen: first?.op === 'send' ? first.summary : '' };
};

describe('while it is asked whether a draft is to go, anything else lets that lapse', () => {
  test.each([
    ['help', '→ notice'],
    ['what is an FTE?', '→ notice'],
    ['my drafts', '→ notice'],
    ["it's £750k", 'answer → review'],
    ['flurble wump', '→ notice'],
    ['add ethical procurement', 'choose-commitments → kpis'],
  ])('%s: the draft stays, which is said', (words, comesTo) => {
    const { decision, seen } = said(words);
    expect(told(decision)).toBe(comesTo);
    expect(seen).toContain(STAYS);
    expect(standsAt(decision)).not.toContain('delete');
    // it is asked about no more
    expect(decision.changes.some(({ change }) => change === 'saveInterview')).toBe(true);
  });

  test.each([buttons.ready, 'looks good, mark it as ready', 'sign it off'])(
    '%s: nothing of the draft is agreed to before it is on screen',
    (words) => {
      const { decision, seen } = said(words);
      expect(told(decision)).toBe('→ review');
      expect(seen).toContain(STAYS);
    },
  );
});

describe('what answers the question', () => {
  test.each([
    [buttons.deleteIt, 'delete → notice'],
    ['yes delete it', 'delete → notice'],
    ['Yes, delete', 'delete → notice'],
    ['delete', 'delete → notice'],
    [buttons.keepIt, '→ review'],
    ['no', '→ review'],
    ['back', '→ review'],
    ['cancel', '→ review'],
    // a yes alone deletes nothing
    ['yes', '→ notice'],
    ['go on', '→ delete'],
  ])('%s', (words, comesTo) => {
    const { decision, seen } = said(words);
    expect(told(decision)).toBe(comesTo);
    expect(seen).not.toContain(STAYS);
  });
});

test('“no” to the deletion of a draft that is ready keeps it, and does not speak of opening it again', () => {
  const input = message('no');
  const { ready, delete: asked } = MOMENTS;
  const open = { what: 'delete', draftId: ready.current?.id ?? '' } as const;
  const lastSeen = asked.interview?.lastSeen ?? '';
  const at = { ...ready, interview: { ...ready.interview, lastSeen, open } };
  const decision = decided(input, asRead(input, at, [OTHER]));
  expect(told(decision)).toBe('→ review');
});
