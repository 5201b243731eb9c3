import { openCase } from '../../../src/drafting/case';
import type { ContractForm } from '../../../src/charter/schema/contractForm';
import type { Kind, Route } from '../../../src/charter/schema/vocabulary';
import type { Answers } from '../../../src/record/answers';
import type { AssembledDraft } from '../../../src/drafting/documents/schedule/assembleDraft';
import { answersFor, contentFor, context, pack } from './documentCases';

const framework = { name: 'Regional', underAct: true };

function answersOf(kind: Kind, route: Route, more: Answers = {}): Answers {
  return answersFor(kind, 2_400_000, { route, ...(route === 'call-off' ? { framework } : {}), ...more });
}

function drafted(answers: Answers, settings = context.settings): AssembledDraft {
  const choices = { profileConfirmed: true, belowFloor: 'light' } as const;
  return openCase(pack, { ...context, settings }, contentFor(answers, choices)).assembled!;
}

function textOf({ document }: AssembledDraft): string {
  return [
    ...document.incorporation.map(({ text }) => text),
    ...document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    ...document.definitions.map(({ term, text }) => `${term}: ${text}`),
    ...document.kpis.flatMap(({ owner, reported, targetText }) => [owner, reported, targetText]),
  ].join('\n');
}

function noteOf({ document }: AssembledDraft): string {
  return document.notes.form!.join('\n');
}

const forms = [...pack.forms.values()];
const pairs = forms.flatMap((form) =>
  form.kinds.flatMap((kind) => form.routes.map((route): [string, Kind, Route] => [form.id, kind, route])),
);

/** How the Schedule comes into a contract on such a form, in the words of the front clause. */
const ENTRY: Readonly<Record<ContractForm['family'], RegExp>> = {
  own: /forms part of this Contract .* the Schedule stands after the other terms/,
  framework:
    /forms part of this Contract from the date of this Contract, so far as the framework agreement “Regional” allows/,
  jct: /^The JCT terms are amended .*\n?.* precedence of documents does not stop/,
  nec4: /is an additional condition of this Contract/,
  grant: /forms part of this Agreement from the date of this Agreement\.$/,
};

describe.each(pairs)('%s for %s by %s', (id, kind, route) => {
  const form = pack.forms.get(id)!;
  const made = drafted(answersOf(kind, route, { form: id }));
  const text = textOf(made);

  test('is kept, and its document has no sentence left out', () => {
    expect(made.document.parties).toEqual({ authority: form.authority, supplier: form.supplier });
    expect(made.issues.filter(({ code }) => code === 'empty-slot')).toEqual([]);
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  test('names no party of another form, and ends as this one does', () => {
    const names = (each: ContractForm): string[] =>
      [each.authority, each.supplier].map((name) => name.replace('the ', ''));
    const others = forms.flatMap(names).filter((name) => !names(form).includes(name));
    for (const name of new Set(others)) expect(text).not.toMatch(new RegExp(`\\b[Tt]he ${name}\\b`));
    const ends = form.completion.replace('the ', '');
    const other = ends === 'Completion' ? 'Expiry Date' : 'Completion';
    expect(made.document.definitions.map(({ term }) => term)).not.toContain(other);
    if (text.includes(ends))
      expect(text).toContain(`${ends}: ${form.completionFixed ?? form.completionMeans}.`);
  });

  test('says how the Schedule gets in, and leaves the rest of the form alone', () => {
    const front = made.document.incorporation.map((each) => each.text).join('\n');
    expect(front).toMatch(ENTRY[form.family]);
    expect(front.includes('framework agreement')).toBe(route === 'call-off');
    expect(text.includes('early warning')).toBe(form.family === 'nec4');
    expect(text.includes('Option X20')).toBe(form.incentives);
    for (const note of form.notes) expect(noteOf(made)).toContain(note);
  });
});

test('an extension is spoken of only where the contract may be extended', () => {
  const fixed = forms.filter(({ completionFixed }) => completionFixed !== undefined);
  expect(fixed).not.toEqual([]);
  for (const form of fixed)
    for (const [extensions, means] of [
      [[], form.completionFixed],
      [[12], form.completionMeans],
    ] as const) {
      const answers = { form: form.id, term: { months: 24, extensions: [...extensions] } };
      const text = textOf(drafted(answersOf(form.kinds[0]!, 'competition', answers)));
      if (text.includes(form.completion.replace('the ', ''))) expect(text).toContain(`: ${means!}.`);
    }
});

describe('names and end event, form by form', () => {
  test.each([
    ['own-terms', 'the Authority', 'the Supplier', 'the Expiry Date', /last day of the term/],
    ['own-terms-works', 'the Authority', 'the Supplier', 'Completion', /practical completion/],
    ['nhs-standard', 'the Commissioner', 'the Provider', 'the Expiry Date', /last day of the term/],
    ['framework', 'the Buyer', 'the Supplier', 'the Expiry Date', /due to be complete/],
    ['jct', 'the Employer', 'the Contractor', 'Completion', /practical completion/],
    ['jct-sbc', 'the Employer', 'the Contractor', 'Completion', /practical completion/],
    ['jct-db', 'the Employer', 'the Contractor', 'Completion', /practical completion/],
    ['jct-ic', 'the Employer', 'the Contractor', 'Completion', /practical completion/],
    ['jct-mw', 'the Employer', 'the Contractor', 'Completion', /practical completion/],
    ['jct-mtc', 'the Employer', 'the Contractor', 'the Expiry Date', /orders may be given/],
    ['nec4', 'the Client', 'the Contractor', 'Completion', /whole of the works/],
    ['nec4-ecc', 'the Client', 'the Contractor', 'Completion', /whole of the works/],
    ['nec4-ecsc', 'the Client', 'the Contractor', 'Completion', /whole of the works/],
    ['nec4-tsc', 'the Client', 'the Contractor', 'the Expiry Date', /service is provided/],
    ['nec4-tssc', 'the Client', 'the Contractor', 'the Expiry Date', /service is provided/],
    ['nec4-psc', 'the Client', 'the Consultant', 'Completion', /whole of the service/],
    ['nec4-pssc', 'the Client', 'the Consultant', 'Completion', /whole of the service/],
    ['grant-agreement', 'the Funder', 'the Recipient', 'the Expiry Date', /grant is given/],
  ])('%s', (id, authority, supplier, completion, means) => {
    expect(pack.forms.get(id)).toMatchObject({ authority, supplier, completion });
    expect(pack.forms.get(id)?.completionMeans).toMatch(means);
  });

  test('the table above has every form, and incentive payments are known only to the three long forms of NEC4', () => {
    expect(forms).toHaveLength(18);
    const incentives = forms.filter((form) => form.incentives).map(({ id }) => id);
    expect(incentives).toEqual(['nec4', 'nec4-ecc', 'nec4-tsc', 'nec4-psc']);
  });
});

describe('a call-off', () => {
  test('of works keeps the form that was chosen, or that of the settings', () => {
    const chosen = drafted(answersOf('works', 'call-off', { form: 'nec4-ecc' }));
    expect(chosen.document.parties).toEqual({ authority: 'the Client', supplier: 'the Contractor' });
    const bySettings = drafted(answersOf('works', 'call-off'), { ...context.settings, formWorks: 'jct' });
    expect(bySettings.document.parties.authority).toBe('the Employer');
  });

  test("stands on the framework's own terms where none suits, with the names that the officer entered", () => {
    const parties = { authority: 'the Customer', supplier: 'the Service Provider' };
    expect(drafted(answersOf('services', 'call-off')).document.parties.authority).toBe('the Buyer');
    const entered = drafted(answersOf('services', 'call-off', { parties }));
    expect(entered.document.parties).toEqual(parties);
    expect(textOf(entered)).toContain('The Service Provider must meet each Commitment.');
    expect(textOf(entered)).not.toMatch(/the (?:Buyer|Supplier)\b/);
    expect(noteOf(entered)).toContain('the Customer and the Service Provider');
  });

  test('on a works form takes no names from the framework', () => {
    const parties = { authority: 'the Customer', supplier: 'the Builder' };
    const made = drafted(answersOf('works', 'call-off', { form: 'nec4-ecc', parties }));
    expect(made.document.parties).toEqual({ authority: 'the Client', supplier: 'the Contractor' });
  });

  test('never puts its Schedule before the framework', () => {
    const ownTerms = drafted(answersOf('services', 'call-off', { precedence: true }));
    expect(textOf(ownTerms)).toContain('those come first, in that order');
    const works = drafted(answersOf('works', 'call-off', { form: 'nec4-ecc', precedence: true }));
    expect(textOf(works)).toContain('The framework agreement comes before both.');
    for (const made of [ownTerms, works])
      expect(made.issues.filter(({ code }) => code === 'precedence')).toHaveLength(1);
  });
});

describe('which comes first', () => {
  const first = /this Schedule comes first|it stands first|comes before the other JCT terms/;

  test('the main terms, unless the officer turns it round', () => {
    for (const [form, kind, route] of pairs) {
      const made = drafted(answersOf(kind, route, { form }));
      expect(textOf(made)).not.toMatch(first);
      expect(made.issues.filter(({ code }) => code === 'precedence')).toEqual([]);
    }
  });

  test.each(['own-terms-works', 'jct-db', 'nec4-ecc'])(
    '%s: turned round it is said, with a warning',
    (form) => {
      const made = drafted(answersOf('works', 'competition', { form, precedence: true }));
      expect(textOf(made)).toMatch(first);
      expect(textOf(made)).not.toMatch(/other terms come first|stands after the other terms|does not stop/);
      expect(made.issues.filter(({ code }) => code === 'precedence')).toHaveLength(1);
    },
  );

  test('even in the shortest contract', () => {
    const small = answersFor('services', 60_000, { precedence: true });
    expect(textOf(drafted(small))).toMatch(/this Schedule comes first/);
  });
});

describe('the edition', () => {
  const formFact = ({ document }: AssembledDraft): string =>
    document.facts.map(({ value }) => value).find((value) => /JCT|NEC4|terms/.test(value))!;

  test.each<[string, Answers, string]>([
    ['given', { form: 'jct-db', edition: { of: 'jct-db', edition: '2024' } }, '(edition 2024)'],
    ['not known', { form: 'jct-db', edition: { of: 'jct-db', edition: '' } }, '(edition not known)'],
    ['not given', { form: 'jct-db' }, '(edition not known)'],
    [
      'of another form',
      { form: 'nec4-ecc', edition: { of: 'jct-db', edition: '2024' } },
      '(edition not known)',
    ],
  ])('%s', (_, answers, expected) => {
    const made = drafted(answersOf('works', 'competition', answers));
    expect(formFact(made)).toContain(expected);
    expect(noteOf(made).includes('Check the sentences')).toBe(expected.includes('not known'));
    expect(textOf(made)).not.toMatch(/edition/i);
  });

  test('is no matter of terms that have none', () => {
    const made = drafted(answersOf('works', 'competition', { form: 'own-terms-works' }));
    expect(formFact(made)).not.toContain('edition');
  });
});

test.each([
  ['england', 'England'],
  ['wales', 'Wales'],
  ['scotland', 'Scotland'],
  ['northern-ireland', 'Northern Ireland'],
] as const)('a Working Day in %s is none that is a bank holiday there', (nation, name) => {
  const made = drafted(answersOf('services', 'competition'), { ...context.settings, nation });
  const means = made.document.definitions.find(({ term }) => term === 'Working Day')!.text;
  expect(means).toMatch(new RegExp(`bank holiday in ${name}\\.$`));
});
