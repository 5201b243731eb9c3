import { fill } from '../../../src/charter/fill';
import { openCase, type Case } from '../../../src/drafting/case';
import { isOffered } from '../../../src/drafting/targets/target';
import type { AuthoritySettings } from '../../../src/record/answers';
import type { Choices, OfficerTarget } from '../../../src/record/draft';
import type { AssessmentMode } from '../../../src/charter/schema/vocabulary';
import { contentOf, contextOf, pack, totalOf } from '../proportionCases';

const settings = contextOf().settings;
const { checks } = pack.wording.document;

function caseOf(
  change: Parameters<typeof contentOf>[0] = {},
  choices: Choices = {},
  more: Partial<AuthoritySettings> = {},
): Case {
  return openCase(pack, contextOf({ ...settings, ...more }), contentOf(change, choices));
}

const assessmentOf = (opened: Case): Case['basis']['assessment'] => opened.basis.assessment;

/** The first so many of the KPIs left to tenderers, each with what the officer set of it. */
function offersOf(opened: Case, ...set: Partial<Record<'floor' | 'ceiling' | 'marks', number>>[]) {
  const targets: Record<string, OfficerTarget> = {};
  for (const [index, each] of set.entries()) {
    const kpi = opened.kpis[index];
    if (kpi !== undefined) targets[kpi.measureId] = { offered: true, ...each };
  }
  return targets;
}

const messagesOf = (opened: Case): readonly string[] =>
  opened.assembled!.issues.map(({ message }) => message);

describe('what is proposed', () => {
  test.each<[string, Parameters<typeof contentOf>[0], Partial<AuthoritySettings>, AssessmentMode]>([
    ['a grant', { kind: 'grant', value: totalOf(2_400_000, 'none') }, {}, 'fixed'],
    ['no weighting', {}, { weighting: 0 }, 'fixed'],
    ['a penny under £100,000', { value: totalOf(99_999.99) }, {}, 'fixed'],
    ['a penny under £250,000 a year', { value: totalOf(374_999) }, {}, 'fixed'],
    ['£250,000 a year', { value: totalOf(375_000) }, {}, 'method'],
    ['the health service below it', { value: totalOf(374_999) }, { buyerKind: 'nhs-trust' }, 'method'],
    ['central government', {}, { buyerKind: 'central-department' }, 'method'],
    ['the health service', {}, { buyerKind: 'nhs-trust' }, 'method'],
    ['a council', {}, { buyerKind: 'unitary' }, 'method'],
  ])('for %s', (_, change, more, mode) => {
    expect(assessmentOf(caseOf(change, {}, more))).toMatchObject({ mode, chosen: false });
  });

  test('leaves no figure open, at any size and of any kind', () => {
    const kinds = ['works', 'services', 'goods', 'light-touch', 'grant'] as const;
    const open = kinds.flatMap((kind) =>
      [30_000, 60_000, 400_000, 2_400_000, 12_000_000, 60_000_000].flatMap((pounds) =>
        caseOf({ kind, value: totalOf(pounds) })
          .kpis.filter(({ target }) => isOffered(target))
          .map(({ measureId }) => `${kind} £${String(pounds)}: ${measureId}`),
      ),
    );
    expect(open).toEqual([]);
  });

  test('a target that the officer leaves to tenderers is scored without more ado', () => {
    const targets = offersOf(caseOf(), {});
    expect(assessmentOf(caseOf({}, { targets })).mode).toBe('offers');
  });

  test('one of a measure that has left the draft since changes nothing', () => {
    const targets: Record<string, OfficerTarget> = {};
    for (const id of pack.measures.keys()) targets[id] = { offered: true };
    for (const { measureId } of caseOf().kpis) Reflect.deleteProperty(targets, measureId);
    expect(assessmentOf(caseOf({}, { targets }))).toMatchObject({ mode: 'method', offers: [] });
  });
});

describe('what is pointed out', () => {
  const plain = caseOf();
  const [first] = plain.kpis;
  const about = { number: first!.number, name: first!.name };
  const offers = { mode: 'offers', short: 'floor' } as const;

  test.each<[string, Choices, string]>([
    [
      'a figure that nothing scores',
      { assessment: { mode: 'fixed', short: 'floor' }, targets: offersOf(plain, {}) },
      fill(checks.nothingScores, {
        tenderers: 'tenderers',
        kpis: `KPI ${String(about.number)} (${about.name})`,
      }),
    ],
    ['offers without one', { assessment: offers }, checks.noOffers],
    [
      'marks that do not add up',
      { assessment: offers, targets: offersOf(plain, { marks: 40 }, { marks: 40 }) },
      fill(checks.marksTotal, { sum: '80', marks: pack.assessment.marks }),
    ],
    [
      'a ceiling no better than the floor',
      { assessment: offers, targets: offersOf(plain, { floor: 50, ceiling: 50 }, {}) },
      fill(checks.limits, about),
    ],
    [
      'an offer with over half of the marks',
      { assessment: offers, targets: offersOf(plain, { marks: 51 }, {}) },
      fill(checks.heavyOffer, { ...about, marks: '51', all: pack.assessment.marks }),
    ],
    [
      'a weighting that nothing carries',
      { assessment: { mode: 'fixed', short: 'floor' } },
      fill(checks.unscored, { weighting: settings.weighting }),
    ],
  ])('%s', (_, choices, message) => {
    expect(messagesOf(caseOf({}, choices))).toContain(message);
    expect(messagesOf(plain)).not.toContain(message);
  });

  test('half of the marks is not over half', () => {
    const targets = offersOf(plain, { marks: 50 }, { marks: 50 });
    const said = messagesOf(caseOf({}, { assessment: offers, targets })).join('\n');
    expect(said).not.toContain(
      fill(checks.heavyOffer, { ...about, marks: '50', all: pack.assessment.marks }),
    );
  });

  test('a question without a weighting', () => {
    const choices = { assessment: { mode: 'method', short: 'floor' } } as const;
    const opened = caseOf({}, choices, { weighting: 0 });
    expect(messagesOf(opened)).toContain(checks.unweighted);
  });
});

describe('what the tender documents say', () => {
  const targets = offersOf(caseOf(), { floor: 40, ceiling: 90, marks: 60 }, {});
  const tenderOf = (short: 'floor' | 'fail') =>
    caseOf({}, { assessment: { mode: 'offers', short }, targets }).assembled!.document.tender!;

  test('a row for each offer, with its floor, ceiling, marks and formula, and two cells to fill in', () => {
    const { questions } = tenderOf('floor');
    const { tender: words } = pack.wording.document;
    expect(questions).toHaveLength(2);
    for (const { rows } of questions) {
      expect(rows.map(({ label }) => label)).toEqual(
        [...['state', 'floor', 'ceiling', 'marks', 'formula', 'proof', 'figure', 'answer']].map(
          (row) => words.rows[row as keyof typeof words.rows],
        ),
      );
    }
    const formula = fill(words.formula, { marks: '60', floor: '40', ceiling: '90', span: '50' });
    expect(questions[0]!.rows.flatMap(({ lines }) => lines)).toContain(formula);
  });

  test('what is not offered stays a requirement, and what shows an offer goes into the Delivery Plan', () => {
    const paragraphOf = (when: string): string => {
      const found = pack.assessment.paragraphs.find((each) => each.when.join() === when)!;
      return fill(found.text, { tenderers: 'tenderers', tender: 'tender' });
    };
    const others = paragraphOf('assessed-offers,fixed-target');
    const plain = caseOf();
    const opened = caseOf({}, { targets: offersOf(plain, {}) });
    expect(opened.kpis.length).toBeGreaterThan(1);
    const { tender, sections } = opened.assembled!.document;
    expect(tender!.paragraphs).toContain(others);
    expect(tender!.paragraphs.join(' ')).toMatch(/answer shows that its figure can be done are carried into/);
    const plan = sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(' ');
    expect(plan).toMatch(/Delivery Plan must carry over the steps, people and dates/);
    const all = caseOf({}, { commitments: [opened.kpis[0]!.commitmentId], targets: offersOf(plain, {}) });
    expect(all.assembled!.document.tender!.paragraphs).not.toContain(others);
    expect(plain.assembled!.document.tender!.paragraphs).not.toContain(others);
  });

  test('the authority is to say who bears a rise of the rate, where pay is asked about', () => {
    const { heading } = pack.assessment.completed.find(({ when }) => when.includes('asks-pay'))!;
    const pay = [...pack.measures.values()].find(
      ({ workforceReason = '' }) =>
        pack.workforceReasons.get(workforceReason)?.brings.includes('asks-pay') ?? false,
    )!;
    const headingsOf = (choices: Choices): readonly string[] =>
      caseOf({ kind: 'services' }, choices).assembled!.document.tender!.questions.map((each) => each.heading);
    const asked = fill(heading, { authority: 'the Authority', Authority: 'The Authority' });
    const tail = asked.slice(asked.indexOf(':'));
    const paid = { commitments: [pay.commitment], measures: { [pay.commitment]: [pay.id] } };
    for (const mode of ['fixed', 'method'] as const)
      expect(
        headingsOf({ ...paid, assessment: { mode, short: 'floor' } }).some((each) => each.endsWith(tail)),
      ).toBe(true);
    const others = [...pack.measures.values()].find(({ workforceReason }) => workforceReason === undefined)!;
    const unpaid = { commitments: [others.commitment], measures: { [others.commitment]: [others.id] } };
    expect(headingsOf(unpaid).some((each) => each.endsWith(tail))).toBe(false);
  });

  test('whose the floor and the ceiling of an offer are stands in the notes', () => {
    const { limits, limitFrom } = pack.wording.document.assessmentNotes;
    const plain = caseOf();
    const noteFor = (floor: number | undefined): readonly string[] => {
      const set = floor === undefined ? {} : { floor };
      return caseOf({}, { targets: offersOf(plain, set) }).assembled!.document.notes.assessment!;
    };
    const [first] = plain.kpis;
    const kpi = fill(pack.wording.document.tender.kpi, { number: first!.number });
    const published = first!.target.mode === 'number' && first!.target.by === 'rule';
    const ceiling = published ? limitFrom['from-published'] : limitFrom['our-default'];
    const ofPot = pack.measures.get(first!.measureId)!.drawsOn !== undefined;
    const floor = published ? limitFrom[ofPot ? 'share' : 'published'] : limitFrom['our-default'];
    expect(noteFor(undefined)).toContain(fill(limits, { kpi, floor, ceiling }));
    expect(noteFor(1)).toContain(fill(limits, { kpi, floor: limitFrom.officer, ceiling }));
  });

  test('an offer is called least acceptable whether more or less is better, and nowhere is a limit called a floor', () => {
    for (const better of ['more', 'less'] as const) {
      const measure = [...pack.measures.values()].find(
        (each) =>
          each.better === better &&
          each.rated === (better === 'less' ? 'at-most' : 'in-degrees') &&
          each.suits.includes('works'),
      )!;
      const choices: Choices = {
        commitments: [measure.commitment],
        measures: { [measure.commitment]: [measure.id] },
        assessment: { mode: 'offers', short: 'floor' },
        targets: {
          [measure.id]:
            better === 'less'
              ? { offered: true, floor: 10, ceiling: 2 }
              : { offered: true, floor: 40, ceiling: 90 },
        },
      };
      const { document } = caseOf({}, choices).assembled!;
      const [kpi] = document.kpis;
      const { printed } = pack.wording.proportion;
      expect(kpi!.targetText.split(':')[0]).toBe(
        fill(better === 'less' ? printed.offeredMostFloor : printed.offeredFloor, {
          tender: 'tender',
          tenderers: '',
          floor: '',
        }).split(':')[0],
      );
      expect(kpi!.targetText).toMatch(better === 'less' ? /or less$/ : /or more$/);
      const [question] = document.tender!.questions;
      // a sentence to tenderers starts as one
      expect(question!.rows[0]!.lines[0]).toMatch(/^\p{Lu}/u);
      const printedText = JSON.stringify([
        document.sections,
        document.definitions,
        kpi!.targetText,
        document.tender,
      ]);
      expect(printedText).not.toMatch(/\b(?:floor of|its floor|the floor|Floor|[Cc]eiling)\b(?! area)/);
    }
  });

  test('what becomes of a blank or short offer, as the officer chose', () => {
    const said = (short: 'floor' | 'fail'): string => tenderOf(short).paragraphs.join('\n');
    const texts = pack.assessment.paragraphs;
    const fails = texts.find(({ when }) => when.includes('short-offer-fails'))!.text;
    const opening = fails.slice(0, fails.indexOf('{'));
    expect(said('fail')).toContain(opening);
    expect(said('floor')).not.toContain(opening);
  });

  test('no slot is left open in any mode, kind or size', () => {
    for (const mode of ['fixed', 'method', 'offers'] as const)
      for (const kind of ['works', 'services', 'goods', 'light-touch', 'grant'] as const)
        for (const pounds of [60_000, 400_000, 12_000_000]) {
          const change = { kind, value: totalOf(pounds, kind === 'grant' ? 'none' : 'without') } as const;
          const choices: Choices = {
            assessment: { mode, short: 'floor' },
            ...(mode === 'offers' ? { targets: offersOf(caseOf(change), {}, {}) } : {}),
          };
          const { tender, kpis } = caseOf(change, choices).assembled!.document;
          if (kpis.length === 0) {
            expect(tender).toBeUndefined();
            continue;
          }
          expect(JSON.stringify(tender)).not.toMatch(/[{}]{1}[a-z]+[{}]|undefined|NaN/i);
          expect(tender!.paragraphs.length).toBeGreaterThan(0);
        }
  });
});

describe('where a policy note of central government binds', () => {
  const central = { buyerKind: 'central-department' } as const;
  const scheme = pack.legal.get('ppn-002-outside')!.scheme!;
  const answers = (measureId: string): boolean =>
    pack.measures.get(measureId)!.elsewhere.some((each) => each.scheme === scheme);
  const measures = [...pack.measures.values()];
  // answers on a total or a share that is reached by degrees can differ
  const rated = measures.filter(
    ({ targetRules, rated: how, suits }) =>
      targetRules.every(({ by }) => by === 'offer') && how === 'in-degrees' && suits.includes('services'),
  );
  const inside = rated.find(({ id }) => answers(id))!;
  const outside = rated.find(({ id, commitment }) => !answers(id) && commitment !== inside.commitment)!;
  const choose = (...chosen: (typeof inside)[]): Choices => ({
    commitments: chosen.map(({ commitment }) => commitment),
    measures: Object.fromEntries(chosen.map(({ id, commitment }) => [commitment, [id]])),
    assessment: { mode: 'method', short: 'floor' },
  });
  const begun = { kind: 'services', procurementStart: '2026-11-22', value: totalOf(2_400_000) } as const;
  const askedOf = (opened: Case): string =>
    opened.assembled!.document.tender!.questions.flatMap(({ rows }) => rows[0]!.lines).join(' ');

  test('the scored question leaves out what answers to none of its outcomes', () => {
    const opened = caseOf(begun, choose(inside, outside), central);
    const numbered = new Map(opened.kpis.map(({ measureId, number }) => [measureId, number]));
    const name = ({ id }: typeof inside) =>
      fill(pack.wording.document.tender.kpi, { number: numbered.get(id)! });
    expect(askedOf(opened)).toContain(name(inside));
    expect(askedOf(opened)).not.toContain(name(outside));
    const council = caseOf(begun, choose(inside, outside));
    expect(askedOf(council)).toContain(name(outside));
  });

  test('each KPI is told with the outcome that it serves, and more than one outcome is a question', () => {
    const codeOf = ({ elsewhere }: typeof inside) => elsewhere.find((each) => each.scheme === scheme)?.code;
    const other = rated.find(
      (each) => answers(each.id) && each.commitment !== inside.commitment && codeOf(each) !== codeOf(inside),
    )!;
    const told = (...chosen: (typeof inside)[]) =>
      caseOf(begun, choose(...chosen), central).law.notes.filter(
        ({ id }) => pack.legal.get(id)!.outcomes !== undefined,
      );
    const names = pack.law.outcomes.find((each) => each.scheme === scheme)!.names;
    const serves = (each: typeof inside): string =>
      fill(pack.wording.proportion.outcomeServed, {
        code: codeOf(each)!,
        name: names[codeOf(each)!]!,
        kpis: each.name,
      });
    const [one] = told(inside, outside);
    expect(one).toMatchObject({ level: 'information' });
    expect(one!.text).toContain(serves(inside));
    expect(one!.text).not.toContain(outside.name);
    const [several] = told(inside, other);
    expect(several).toMatchObject({ level: 'consider', urgency: 1 });
    expect(several!.text).toContain(serves(inside));
    expect(several!.text).toContain(serves(other));
    expect(told(outside)).toEqual([]);
  });

  test('a draft of which nothing answers has the question on the outcomes of the note alone, and is told so', () => {
    const opened = caseOf(begun, choose(outside), central);
    const { questions } = opened.assembled!.document.tender!;
    const asked = pack.assessment.whole.filter(({ name }) =>
      questions.some(({ heading }) => heading.endsWith(name)),
    );
    expect(questions).toHaveLength(1);
    expect(asked).toHaveLength(1);
    const told = pack.assessment.bound.map(({ wholeCarries }) => wholeCarries.split('{rest}')[0]!);
    expect(messagesOf(opened).some((message) => told.some((each) => message.includes(each)))).toBe(true);
    expect(messagesOf(caseOf(begun, choose(outside)))).not.toContain(checks.nothingAnswers);
  });
});
