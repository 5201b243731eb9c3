import { openCase } from '../../src/drafting/case';
import { answersFor, contentFor, context, pack } from './document/documentCases';

const BEYOND = pack.remedies.menu.filter(({ always }) => !always);
/** Those that the contract below can have: a service of full size on the authority's own terms, its front left out. */
const paragraphs = [
  ...pack.document.flatMap(({ position, paragraphs: texts }) => (position === 'front' ? [] : texts)),
  ...pack.assessment.paragraphs,
].filter(
  ({ instruments, scales, when }) =>
    (instruments?.includes('services') ?? true) &&
    (scales?.includes('full') ?? true) &&
    !when.includes('form-jct') &&
    !when.includes('form-nec4'),
);

/** The texts that stand only under this condition, as patterns with their slots open. */
function textsWhen(condition: (typeof paragraphs)[number]['when'][number]): readonly RegExp[] {
  return paragraphs
    .filter(({ when }) => when.includes(condition))
    .map(({ text }) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+'))
    .map((pattern) => new RegExp(`^${pattern}$`, 'im'));
}

/** The Schedule and the tender documents of a service with these remedies, in lines. */
function drafted(chosen: readonly string[], pounds = 2_400_000): string {
  const answers = { ...answersFor('services', pounds), term: { months: 36, extensions: [12] } };
  const prices = Object.fromEntries([...pack.measures.keys()].map((id) => [id, 1_250]));
  const remedies = { chosen, interest: 'first jobs', adviser: 'J. Ash, solicitor', prices };
  const { document } = openCase(pack, context, contentFor(answers, { remedies })).assembled!;
  const schedule = document.sections.flatMap((section) => section.paragraphs.map(({ text }) => text));
  return [...schedule, ...document.tender!.paragraphs].join('\n');
}

describe('what the documents say of remedies', () => {
  const none = [...textsWhen('remedy'), ...textsWhen('remedy-sums')];

  test('there are texts for either case', () => {
    for (const condition of ['remedy', 'not-remedy', 'remedy-sums'] as const)
      expect(textsWhen(condition).length).toBeGreaterThan(0);
  });

  test.each([
    ['nothing is chosen', drafted([])],
    [
      'only what is always there is ticked',
      drafted(pack.remedies.menu.filter(({ always }) => always).map(({ id }) => id)),
    ],
    ['what is chosen is barred', drafted(['make-good'], 400_000)],
  ])('%s: the ladder adds nothing, and bidders are told of no more', (_, text) => {
    for (const pattern of none) expect(text).not.toMatch(pattern);
    for (const pattern of textsWhen('not-remedy')) expect(text).toMatch(pattern);
  });

  test.each(BEYOND.map((remedy) => [remedy.id, remedy] as const))(
    '%s: the Schedule does not say that it adds nothing, and bidders are told, of prices too where it takes a sum',
    (id, { sums }) => {
      const text = drafted([id]);
      for (const pattern of textsWhen('not-remedy')) expect(text).not.toMatch(pattern);
      for (const pattern of textsWhen('remedy')) expect(text).toMatch(pattern);
      for (const pattern of textsWhen('remedy-sums')) expect(pattern.test(text)).toBe(sums);
    },
  );
});
