import { openCase } from '../../../src/drafting/case';
import type { CharterPack } from '../../../src/charter/pack';
import { renderMarkdown } from '../../../src/drafting/render/renderMarkdown';
import type { Answers } from '../../../src/record/answers';
import type { Choices, DraftContent, DraftingContext } from '../../../src/record/draft';
import {
  adopted,
  answersFor,
  contentFor,
  context,
  GIVEN,
  pack,
  packOfLongDocuments,
  settings,
  withReasons,
} from './documentCases';

function documentOf(content: DraftContent, given: DraftingContext = context, from: CharterPack = pack) {
  return openCase(from, given, content).assembled!.document;
}

function textsOf(content: DraftContent, given: DraftingContext = context): string[] {
  return documentOf(content, given).sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
}

const works = contentFor(answersFor('works', 2_400_000));
const services = contentFor(answersFor('services', 6_000_000));

test.each([
  ['an answer is missing', contentFor({ title: 'Park benches' })],
  ['the officer took no clause', contentFor(answersFor('goods', 9_000), { belowFloor: 'none' })],
])('nothing is assembled while %s', (_, content) => {
  expect(openCase(pack, context, content).assembled).toBeUndefined();
});

test('sections are numbered from 1 without a gap, and paragraphs within them', () => {
  const { sections } = documentOf(works);
  expect(sections.length).toBeGreaterThan(10);
  sections.forEach(({ number, paragraphs }, index) => {
    expect(number).toBe(index + 1);
    expect(paragraphs.map((paragraph) => paragraph.number)).toEqual(
      paragraphs.map((_, paragraph) => `${index + 1}.${paragraph + 1}`),
    );
  });
});

test('the clauses stand together, one for each KPI in the order of the KPIs, between the standing parts', () => {
  const { sections, kpis } = documentOf(works);
  const measures = sections.map(({ origin }) => origin.measureId);
  const first = measures.findIndex((id) => id !== undefined);
  expect(first).toBeGreaterThan(0);
  expect(measures.slice(first, first + kpis.length)).toEqual(kpis.map(({ measureId }) => measureId));
  expect(measures.slice(first + kpis.length).every((id) => id === undefined)).toBe(true);
});

test('a reference to another part names the number that part has', () => {
  const { sections } = documentOf(works);
  const reporting = sections.find(({ origin }) => origin.id === 'reporting')!.number;
  const exit = sections.find(({ origin }) => origin.id === 'exit')!.paragraphs.map(({ text }) => text);
  expect(exit.filter((text) => text.startsWith(`Paragraph ${reporting} goes on`))).toHaveLength(1);
});

describe('definitions', () => {
  test('stand in alphabetical order, each once', () => {
    const terms = documentOf(works).definitions.map(({ term }) => term);
    expect(terms.length).toBeGreaterThan(10);
    expect(terms).toEqual([...new Set(terms)].sort((a, b) => a.localeCompare(b, 'en-GB')));
  });

  test('a grant has an Agreement and no Contract; every other kind the reverse', () => {
    const terms = (content: DraftContent) => documentOf(content).definitions.map(({ term }) => term);
    expect(terms(contentFor(answersFor('grant', 400_000)))).toEqual(
      expect.arrayContaining(['Agreement', 'Expiry Date']),
    );
    expect(terms(contentFor(answersFor('grant', 400_000)))).not.toContain('Contract');
    expect(terms(works)).not.toContain('Agreement');
    expect(terms(works)).toContain('Completion');
  });
});

test.each([
  [104, '52 of the 104'],
  [105, '52 of the 105'],
  [1, '0 of the 1'],
])('what may count from before the start of %i weeks is half of them, rounded down', (value, expected) => {
  const targets = { 'es2-1-apprenticeship-weeks': { value } };
  const texts = textsOf(contentFor(answersFor('works', 2_400_000), { targets }));
  expect(texts.filter((text) => text.includes(` ${expected}.`))).toHaveLength(1);
});

describe('the form of contract names the parties', () => {
  test.each([
    ['jct', 'The Contractor must meet each Commitment.'],
    ['nec4', 'The Client may, within 10 Working Days of receiving the Delivery Plan'],
    ['own-terms-works', 'The Supplier must meet each Commitment.'],
  ])('%s', (form, expected) => {
    const texts = textsOf(contentFor(answersFor('works', 2_400_000, { form })));
    expect(texts.join('\n')).toContain(expected);
  });
});

describe('paragraphs that depend on a fact', () => {
  const extended = contentFor(answersFor('services', 6_000_000, { term: { months: 24, extensions: [12] } }));
  const titles = ['Calls answered', 'Visits on time', 'Defects closed'];
  const set = contentFor(answersFor('services', 6_000_000), {
    section52: { kpis: [], services: titles, material: titles, at: '2026-11-21T09:00:00.000Z' },
  });
  test.each<[string, string, DraftContent, DraftContent]>([
    ['targets rise with an extension', 'If the term is extended', extended, services],
    ['section 71 is named over £5m where a KPI is set', 'section 71', set, works],
    ['section 71 is not named before one is set', 'section 71', set, services],
    [
      'section 53 is named for a light touch contract over £5m',
      'section 53',
      contentFor(answersFor('light-touch', 6_000_000)),
      works,
    ],
    [
      'a grant is not ruled by the Act',
      'monitoring conditions',
      contentFor(answersFor('grant', 400_000)),
      services,
    ],
    [
      'a call-off yields to its framework',
      'framework agreement sets social value terms',
      contentFor(
        answersFor('services', 6_000_000, {
          route: 'call-off',
          framework: { name: 'Regional', underAct: true },
        }),
      ),
      services,
    ],
  ])('%s', (_, words, withIt, without) => {
    expect(textsOf(withIt).filter((text) => text.includes(words))).not.toEqual([]);
    expect(textsOf(without).filter((text) => text.includes(words))).toEqual([]);
  });

  test('no KPI duty stands in a light touch contract, whatever its value', () => {
    const texts = textsOf(contentFor(answersFor('light-touch', 12_000_000)));
    expect(texts.filter((text) => text.includes('section 52'))).toEqual([]);
  });

  test('a grant never names the Procurement Act 2023 in its text', () => {
    const texts = textsOf(contentFor(answersFor('grant', 12_000_000)));
    expect(texts.filter((text) => text.includes('Procurement Act'))).toEqual([]);
  });
});

describe('the Charter', () => {
  test('stands in the contract text only where the authority has adopted it', () => {
    const { sections, definitions, charter } = documentOf(works);
    expect(charter.adopted).toBe(false);
    expect(sections.filter(({ charterReference }) => charterReference !== undefined)).toEqual([]);
    expect(JSON.stringify([sections.map(({ paragraphs }) => paragraphs), definitions])).not.toContain(
      'Charter',
    );
  });

  test('is named beside every clause and defined with its adoption where it was adopted', () => {
    const { sections, definitions } = documentOf(works, { ...context, settings: adopted });
    const clauses = sections.filter(({ origin }) => origin.measureId !== undefined);
    expect(clauses.length).toBeGreaterThan(1);
    clauses.forEach(({ charterReference }) => {
      expect(charterReference).toMatch(/^Charter: .+ commitment$/);
    });
    expect(definitions.find(({ term }) => term === 'Charter')?.text).toContain(
      '9 June 2026 (Cabinet minute 41)',
    );
  });
});

describe('the notes for the officer', () => {
  test('speak of every commitment of the Charter, chosen or not, with a reason', () => {
    const { chosen, notChosen } = documentOf(works).notes;
    const ids = [...chosen, ...notChosen].map(({ commitmentId }) => commitmentId);
    expect(new Set(ids)).toEqual(new Set(pack.commitments.keys()));
    expect([...chosen, ...notChosen].every(({ reason }) => reason.length > 10)).toBe(true);
  });

  test('list every source that the text, the targets, the law and the reasons rest on', () => {
    const { notes, sections, kpis } = documentOf(works);
    const listed = new Set(notes.sources.map(({ id }) => id));
    const cited = [
      ...sections.flatMap(({ origin }) => origin.sources),
      ...kpis.flatMap(({ workings }) => workings.sources),
      ...notes.legal.flatMap(({ sources }) => sources),
    ];
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((id) => !listed.has(id))).toEqual([]);
    expect(notes.sources.every(({ checkedOn }) => /^\d{4}-\d\d-\d\d$/.test(checkedOn))).toBe(true);
  });

  const training = contentFor(answersFor('works', 2_400_000), { commitments: ['employment-skills-2'] });

  test('give the workforce reason with title, authority and place filled in, and who accepted it when', () => {
    const [reason] = documentOf(withReasons(training)).notes.workforceReasons;
    expect(reason).toMatchObject({ id: 'training', acceptedOn: '2026-11-20', by: GIVEN });
    expect(reason?.reason).toContain('Trentham Vale Borough Council');
    expect(reason?.reason).toContain('"Community programme"');
    expect(documentOf(training).notes.workforceReasons[0]?.acceptedOn).toBeUndefined();
  });

  test('a reason accepted by one press, before names were kept, has its day and nobody’s name', () => {
    const choices = { ...training.choices, reasonsAccepted: { training: '2026-11-20T09:00:00Z' } };
    const [reason] = documentOf({ ...training, choices }).notes.workforceReasons;
    expect(reason).toMatchObject({ acceptedOn: '2026-11-20' });
    expect(reason?.by).toBeUndefined();
  });

  test('what was accepted in other words is not accepted', () => {
    const accepted = withReasons(training);
    const renamed = { ...accepted, answers: { ...accepted.answers, title: 'Another programme' } };
    expect(documentOf(renamed).notes.workforceReasons[0]).not.toHaveProperty('acceptedOn');
  });

  test.each([
    ['a council', 'services', 'council', 'Best value'],
    [
      'a parish, where the Social Value Act puts its duty on it',
      'services',
      'parish',
      'Social Value Act 2012',
    ],
    ['a parish, where it does not', 'works', 'parish', 'None that we know of'],
  ] as const)('the one route of %s', (_, kind, buyerKind, begins) => {
    const asked = contentFor(answersFor(kind, 2_400_000, kind === 'services' ? { healthCare: false } : {}), {
      commitments: ['employment-skills-2', 'employment-skills-1'],
    });
    const { workforceReasons } = documentOf(asked, {
      ...context,
      settings: { ...settings, buyerKind },
    }).notes;
    expect(workforceReasons.length).toBeGreaterThan(0);
    for (const { route } of workforceReasons) {
      expect(route).toContain(begins);
      expect(route).not.toMatch(/further route|\bor the Social Value Act\b/);
    }
  });

  test('name a route of its own for a parish council, and ask no reason of a university', () => {
    const asBuyer = (buyerKind: 'parish' | 'university') =>
      documentOf(training, { ...context, settings: { ...settings, buyerKind } }).notes.workforceReasons;
    expect(asBuyer('parish')[0]?.route).toContain('probably not');
    expect(asBuyer('university')).toEqual([]);
  });
});

test('without a Local Area of the authority, it is the place of the contract', () => {
  const nowhere = { ...context, settings: { ...settings, localArea: [] } };
  const answers = { ...answersFor('services', 400_000), place: 'Leeds' };
  const draft = openCase(pack, nowhere, contentFor(answers, { commitments: ['communities-1'] })).assembled;
  const definition = draft?.document.definitions.find(({ term }) => term === 'Local Area');
  expect(definition?.text).toMatch(/^Leeds\./);
});

test('officers’ text that looks like a slot stays as it was typed', () => {
  const typed = { ...context, settings: { ...settings, localArea: ['{supplier} ${title}'] } };
  const content = contentFor(answersFor('services', 400_000), { commitments: ['communities-1'] });
  const draft = openCase(pack, typed, content).assembled;
  expect(draft?.document.definitions.find(({ term }) => term === 'Local Area')?.text).toContain(
    '{supplier} ${title}',
  );
  expect(draft?.issues.filter(({ code }) => code === 'empty-slot')).toEqual([]);
});

test('a document counts as reviewed only when every part of it is', () => {
  const reviewed = { reviewedBy: 'A. Solicitor', reviewedOn: '2026-10-01' };
  const clauses = new Map([...pack.clauses].map(([id, clause]) => [id, { ...clause, ...reviewed }]));
  const parts = pack.document.map((part) => ({ ...part, ...reviewed }));
  expect(documentOf(works).reviewed).toBe(false);
  expect(documentOf(works, context, { ...pack, clauses }).reviewed).toBe(false);
  expect(documentOf(works, context, { ...pack, clauses, document: parts }).reviewed).toBe(true);
});

describe('changes agreed by both parties', () => {
  const monitored = {
    commitments: ['local-4'],
    measures: { 'local-4': ['cl4-1-delivery-investment'] },
  };
  const extension = { term: { months: 24, extensions: [12] } };
  test.each<[string, number, Answers, Choices, string]>([
    ['short of an extension', 450_000, {}, {}, 'A change to'],
    ['beside an extension', 900_000, extension, {}, 'Any other change to'],
    ['in a large contract', 6_000_000, {}, {}, 'Any other change to'],
    ['beside an extension, with nothing to reach', 300_000, extension, monitored, 'A change to'],
    ['in a large contract with nothing to reach', 6_000_000, {}, monitored, 'A change to'],
  ])('%s are other changes only where a change stands before them', (_, pounds, more, choices, begins) => {
    const drafted = openCase(
      packOfLongDocuments,
      context,
      contentFor(answersFor('services', pounds, more), choices),
    ).assembled;
    const part = drafted!.document.sections.find(({ origin }) => origin.id === 'change')!;
    const agreed = part.paragraphs.filter(({ text }) => text.includes('both parties have signed'));
    expect(agreed.map(({ text }) => text.startsWith(begins))).toEqual([true]);
    expect(agreed[0] === part.paragraphs[0]).toBe(begins === 'A change to');
  });
});

test('a small count is hidden of priority groups alone', () => {
  const hides = (people: 'priority' | 'counted') => {
    const { id, commitment } = [...pack.measures.values()].find(
      (measure) =>
        measure.people === people && measure.unitKind === 'count' && measure.suits.includes('works'),
    )!;
    const choices = { commitments: [commitment], measures: { [commitment]: [id] } };
    const { document } = openCase(packOfLongDocuments, context, { ...works, choices }).assembled!;
    const texts = document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    return texts.some((text) => /fewer than five people of a priority group/.test(text));
  };
  expect(hides('priority')).toBe(true);
  expect(hides('counted')).toBe(false);
});

test('a value that a division left with pence is printed to the pound', () => {
  const value = { pence: 320_000_000, per: 'total', basis: 'with' } as const;
  const { facts } = documentOf(contentFor(answersFor('works', 1, { value })));
  const printed = facts.map((fact) => fact.value).join('; ');
  expect(printed).toContain('£2,666,667');
  expect(printed).not.toMatch(/\.\d\d\b/);
});

test('no code of another scheme stands twice beside a KPI', () => {
  for (const { id, elsewhere } of pack.measures.values()) {
    const codes = elsewhere.map(({ scheme, code }) => `${id}: ${scheme} ${code}`);
    expect(codes).toEqual([...new Set(codes)]);
  }
});

test.each([60_000, 400_000, 2_400_000])(
  'a grant of £%i speaks of monitoring, in the Schedule and to applicants',
  (pounds) => {
    const content = contentFor(answersFor('grant', pounds, { title: 'Community garden' }));
    const document = documentOf(content, { settings: adopted, today: context.today });
    const meta = { reference: 'SV-0042', version: 1, status: 'draft', on: '2026-11-22', issues: [] } as const;
    const markdown = renderMarkdown(pack, document, meta);
    const { notes, rows } = pack.wording.document.render;
    const { grant, contract } = pack.wording.document.tender;
    const printed = markdown.slice(0, markdown.indexOf(notes.title));
    expect(printed).toContain(grant.title);
    expect(printed).not.toContain(contract.title);
    expect(printed).toContain(`**${rows.targetOfGrant}**`);
    expect(printed).not.toMatch(/\btargets?\b|\btender|\bis not rated\b/i);
    expect(document.notes.assessment!.join(' ')).not.toMatch(/\btarget stands|tenderer/i);
  },
);

test('a duty of one thing is in the singular, and Records are what the evidence of the KPIs rests on', () => {
  const visits = [...pack.measures.values()].find(({ clauseMost, slight }) => clauseMost && slight)!;
  const { document } = openCase(
    pack,
    context,
    contentFor(answersFor('works', 400_000), {
      commitments: [visits.commitment],
      measures: { [visits.commitment]: [visits.id] },
      targets: { [visits.id]: { value: 1 } },
    }),
  ).assembled!;
  const text = document.sections.flatMap(({ paragraphs }) => paragraphs.map((each) => each.text)).join('\n');
  expect(text).toMatch(/at least one Site Visit by/);
  expect(text).not.toMatch(/nothing to divide by/);
  const records = document.definitions.find(({ term }) => term === 'Records')!;
  expect(records.text).toMatch(/evidence that the KPI Schedule names/);
});
