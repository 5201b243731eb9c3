import type { AssembledDraft } from '../../src/drafting/documents/schedule/draftDocument';
import { openCase } from '../../src/drafting/case';
import { reviewCard } from '../../src/cards/review/reviewCard';
import { fill } from '../../src/charter/fill';
import { elementsOf } from '../support/cardLint';
import { contentOf, context, contracts, pack } from '../support/contracts';
import type { PendingCheck, PendingReason, ReviewView } from '../../src/cards/review/reviewView';

const write = { d: 'draft-0001-abcd', r: 7, n: 'nonce-0001-abcd' };

interface Changed extends Partial<Omit<ReviewView, 'assembled' | 'reasons' | 'checks'>> {
  readonly assembled?: AssembledDraft;
  readonly reasons?: readonly PendingReason[];
  readonly checks?: readonly PendingCheck[];
}

function assembledOf(kind: string): AssembledDraft {
  return openCase(pack, context, contentOf(contracts[kind]!)).assembled!;
}

function viewOf(
  kind: string,
  { assembled = assembledOf(kind), reasons = [], checks = [], ...change }: Changed = {},
): ReviewView {
  const { title } = assembled.document;
  return {
    write,
    reference: 'SV-0042',
    title,
    status: 'draft',
    version: 0,
    assembled: () => assembled,
    assessment: () => ({ label: pack.assessment.modes.method.label, offers: [] }),
    section52: () => undefined,
    reasons: () => reasons,
    checks: () => checks,
    ...change,
  };
}

function verbsOf(view: ReviewView): readonly unknown[] {
  return elementsOf(reviewCard(pack, view).json).flatMap(({ type, fields }) => {
    const sent = fields['data'];
    return type === 'Action.Submit' && typeof sent === 'object' && sent !== null && 'verb' in sent
      ? [sent.verb]
      : [];
  });
}

function textOf(view: ReviewView): string {
  return elementsOf(reviewCard(pack, view).json)
    .flatMap(({ fields }) => (typeof fields['text'] === 'string' ? [fields['text']] : []))
    .join('\n');
}

const reason = { id: 'training', matter: 'Training', route: 'Best value', reason: 'Why it is expedient.' };
const missing = {
  code: 'workforce-reason' as const,
  level: 'mustFix' as const,
  message: 'No reason.',
  sources: [],
};
const other = { code: 'no-target' as const, level: 'mustFix' as const, message: 'No target.', sources: [] };

function withIssues(issues: AssembledDraft['issues']): AssembledDraft {
  return { ...assembledOf('works'), issues };
}

test.each(Object.keys(contracts))('the review of %s stays under 28 kB', (kind) => {
  expect(Buffer.byteLength(JSON.stringify(reviewCard(pack, viewOf(kind)).json))).toBeLessThan(28_000);
});

test('a draft offers ready and change, a ready one offers to be reopened', () => {
  expect(verbsOf(viewOf('works', { assembled: withIssues([]) }))).toEqual(
    expect.arrayContaining([
      'markReady',
      'changeDraft',
      'word',
      'showWhy',
      'listDrafts',
      'duplicate',
      'askRename',
      'askDelete',
    ]),
  );
  const ready = verbsOf(viewOf('works', { status: 'ready', version: 1 }));
  expect(ready).toContain('reopen');
  expect(ready).not.toContain('markReady');
  expect(ready).not.toContain('changeDraft');
});

test('reasons are opened from the review, never accepted on it', () => {
  for (const issues of [[missing], [missing, other]]) {
    const verbs = verbsOf(viewOf('works', { reasons: [reason], assembled: withIssues(issues) }));
    expect(verbs).toEqual(expect.arrayContaining(['openReasons', 'markReady']));
    expect(verbs).not.toContain('acceptReason');
  }
});

test('what somebody must check has one input and its own button, and is not said twice', () => {
  const message = 'This law is not covered here.';
  const unchecked = {
    ...({ code: 'to-be-checked', level: 'mustFix', message, sources: [] } as const),
    about: { checks: ['law'] },
  };
  const view = viewOf('works', { checks: [{ ids: ['law'], message }], assembled: withIssues([unchecked]) });
  expect(verbsOf(view)).toContain('recordCheck');
  expect(JSON.stringify(reviewCard(pack, view).json).split(message)).toHaveLength(2);
  expect(reviewCard(pack, view).held).toEqual({ by: '' });
  expect(verbsOf(viewOf('works'))).not.toContain('recordCheck');
  const saved = verbsOf({ ...view, status: 'ready', version: 1 });
  expect(saved).not.toContain('recordCheck');
});

test('the next thing to do stands first with how much must be fixed; what to consider is folded', () => {
  const consider = { ...other, level: 'consider' as const, message: 'Consider this.' };
  const second = { ...other, message: 'No evidence.' };
  const third = { ...other, message: 'No date.' };
  const card = reviewCard(
    pack,
    viewOf('works', { assembled: withIssues([consider, other, second, third]) }),
  ).json;
  const tinted = elementsOf(card).find(({ fields }) => fields['style'] === 'attention');
  const shown = JSON.stringify(tinted?.fields);
  expect(shown).toContain(fill(pack.wording.cards.review.next.fix, { count: 3 }));
  expect(shown).toContain('No target.');
  expect(shown).toContain('No evidence.');
  expect(shown).not.toContain('No date.');
  const folded = (id: string) =>
    JSON.stringify(elementsOf(card).find(({ fields }) => fields['id'] === id)?.fields);
  expect(folded('fix-part')).toContain('No date.');
  expect(folded('issues-part')).toContain('Consider this.');
  const all = JSON.stringify(card);
  const table = all.indexOf('"Table"');
  expect(all.indexOf('No target.')).toBeLessThan(table);
  expect(table).toBeLessThan(all.indexOf('readDocument'));
});

test('where nothing has to be fixed, the next act is to mark the draft as ready', () => {
  const { ready } = pack.wording.cards.review.next;
  expect(textOf(viewOf('works', { assembled: withIssues([]) }))).toContain(ready);
  expect(textOf(viewOf('works', { assembled: withIssues([]), status: 'ready', version: 1 }))).not.toContain(
    ready,
  );
});

test('every target stands unfolded', () => {
  const view = viewOf('works');
  const { body } = reviewCard(pack, view).json;
  const open = JSON.stringify(body.filter(({ isVisible }) => isVisible !== false));
  for (const { targetText } of view.assembled().document.kpis) expect(open).toContain(targetText);
});

test('says that the text is not yet reviewed until every clause is', () => {
  const { document, issues } = assembledOf('works');
  expect(textOf(viewOf('works'))).toContain(pack.wording.cards.common.notReviewed);
  const reviewed = viewOf('works', { assembled: { document: { ...document, reviewed: true }, issues } });
  expect(textOf(reviewed)).not.toContain(pack.wording.cards.common.notReviewed);
});

describe('what differs since the draft was last seen', () => {
  const words = pack.wording.cards.differs;
  const stamp = (version: string, digest = version, id = 'ours') => ({ id, version, digest });
  const differs: NonNullable<ReviewView['differs']> = {
    from: stamp('1'),
    to: stamp('2'),
    targets: [
      { name: 'Weeks', was: '3 weeks', now: '4 weeks' },
      { name: 'Trees', now: '5 trees' },
      { name: 'Visits', was: '6 visits' },
    ],
    text: { since: 3, parts: ['Relief', 'Definitions'] },
  };
  const shown = (change: Partial<typeof differs> = {}) => {
    const view = viewOf('works', { differs: { ...differs, ...change } });
    return `${textOf(view)}\n${reviewCard(pack, view).json.speak}`;
  };

  test('is told a line each, and is said aloud', () => {
    const text = shown();
    const title = fill(words.version, { from: '1', to: '2' });
    expect(text.split(title)).toHaveLength(3);
    expect(text).toContain(fill(words.changed, { name: 'Weeks', was: '3 weeks', now: '4 weeks' }));
    expect(text).toContain(fill(words.come, { name: 'Trees', now: '5 trees' }));
    expect(text).toContain(fill(words.gone, { name: 'Visits', was: '6 visits' }));
    expect(text).toContain(fill(words.parts, { since: 3, parts: 'Relief, Definitions' }));
  });

  test.each([
    ['another edition', stamp('2', 'other'), fill(words.edition, { to: '2' })],
    [
      'another pack',
      stamp('2', 'b', 'theirs'),
      fill(words.pack, { fromPack: 'theirs', from: '2', toPack: 'ours', to: '2' }),
    ],
    ['a pack that was not recorded', stamp('0.1', '', 'unrecorded'), fill(words.unrecorded, { to: '2' })],
  ])('says which library it was: %s', (_name, from, title) => {
    expect(shown({ from })).toContain(title);
  });

  test('says where clauses could not be compared, and nothing of clauses that are the same', () => {
    const { text: _text, ...rest } = differs;
    expect(textOf(viewOf('works', { differs: rest }))).toContain(words.notCompared);
    const same = shown({ text: { since: 3, parts: [] } });
    expect(same).not.toContain(words.notCompared);
    expect(same).not.toContain(fill(words.parts, { since: 3, parts: '' }).slice(0, 12));
  });

  test('is bounded', () => {
    const name = 'A measure with a very long name indeed, '.repeat(3);
    const view = viewOf('largeWorks', {
      differs: {
        ...differs,
        targets: Array.from({ length: 40 }, () => ({ name, was: name, now: name })),
        text: { since: 1, parts: Array.from({ length: 40 }, () => name) },
      },
    });
    expect(Buffer.byteLength(JSON.stringify(reviewCard(pack, view).json))).toBeLessThan(28_000);
    expect(textOf(view)).toContain(fill(words.targetsMore, { count: 30 }));
    expect(textOf(view)).toContain(fill(words.partsMore, { parts: '', count: 25 }));
  });
});
