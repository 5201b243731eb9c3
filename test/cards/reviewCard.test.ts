import { openCase } from '../../src/drafting/case';
import { reviewCard } from '../../src/cards/review/reviewCard';
import { elementsOf } from '../support/cardLint';
import { contentOf, context, contracts, pack } from '../support/contracts';
import type { ReviewView } from '../../src/cards/review/reviewView';

const write = { d: 'draft-0001-abcd', r: 7, n: 'nonce-0001-abcd' };

function viewOf(kind: string, change: Partial<ReviewView> = {}): ReviewView {
  const assembled = openCase(pack, context, contentOf(contracts[kind]!)).assembled!;
  const { title } = assembled.document;
  return {
    write,
    reference: 'SV-0042',
    title,
    status: 'draft',
    version: 0,
    assembled,
    reasons: [],
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

function withIssues(issues: ReviewView['assembled']['issues']): ReviewView['assembled'] {
  return { ...viewOf('works').assembled, issues };
}

test.each(Object.keys(contracts))('the review of %s stays under 60 kB as UTF-16', (kind) => {
  expect(JSON.stringify(reviewCard(pack, viewOf(kind)).json).length * 2).toBeLessThan(60_000);
});

test.each(Object.keys(contracts))(
  'the review of %s holds every clause of a commitment, word for word',
  (kind) => {
    const view = viewOf(kind);
    const clauses = view.assembled.document.sections.filter(
      (section) => section.origin.commitmentId !== undefined,
    );
    const shown = textOf(view);
    expect(clauses.length).toBeGreaterThan(0);
    const lost = clauses.flatMap(({ paragraphs }) => paragraphs.filter(({ text }) => !shown.includes(text)));
    expect(lost).toEqual([]);
  },
);

test('a draft with far more text than fits is cut by part and says where the whole text is', () => {
  const { document, issues } = viewOf('works').assembled;
  const sections = Array.from({ length: 30 }, (_, index) => ({
    ...document.sections[0]!,
    number: index + 1,
    paragraphs: [{ number: `${index + 1}.1`, text: 'The Supplier must report. '.repeat(150) }],
  }));
  const view = viewOf('works', { assembled: { document: { ...document, sections }, issues } });
  expect(JSON.stringify(reviewCard(pack, view).json).length * 2).toBeLessThan(60_000);
  expect(textOf(view)).toContain(pack.wording.cards.review.inWord);
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

test('one press accepts the reasons and marks as ready only where nothing else must be fixed', () => {
  const only = viewOf('works', { reasons: [reason], assembled: withIssues([missing]) });
  expect(verbsOf(only)).toEqual(expect.arrayContaining(['acceptReasons', 'acceptAndReady']));
  const more = verbsOf({ ...only, assembled: withIssues([missing, other]) });
  expect(more).toContain('markReady');
  expect(more).not.toContain('acceptAndReady');
});

test('what must be fixed stands before what to consider, three are shown and the rest is folded', () => {
  const consider = Array.from({ length: 4 }, (_, index) => ({
    ...other,
    level: 'consider' as const,
    message: `Consider ${index}.`,
  }));
  const card = reviewCard(pack, viewOf('works', { assembled: withIssues([...consider, other]) })).json;
  const fold = elementsOf(card).find(({ fields }) => fields['id'] === 'issues-part');
  const folded = JSON.stringify(fold?.fields);
  expect(folded).toContain('Consider 2.');
  expect(folded).toContain('Consider 3.');
  expect(folded).not.toContain('No target.');
  expect(JSON.stringify(card).indexOf('No target.')).toBeLessThan(
    JSON.stringify(card).indexOf('Consider 0.'),
  );
});

test('says that the text is not yet reviewed until every clause is', () => {
  const { document, issues } = viewOf('works').assembled;
  expect(textOf(viewOf('works'))).toContain(pack.wording.cards.common.notReviewed);
  const reviewed = viewOf('works', { assembled: { document: { ...document, reviewed: true }, issues } });
  expect(textOf(reviewed)).not.toContain(pack.wording.cards.common.notReviewed);
});
