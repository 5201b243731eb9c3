import type { CharterPack } from '../pack';
import { contractFact, regime, testedFact, type Condition } from '../schema/law/fact';
import { assessmentMode, kind } from '../schema/vocabulary';

/** The facts of law are tested in order and once, each condition can be met, and every law that can govern is named first. */
export function checkLaw(pack: CharterPack): readonly string[] {
  return [
    ...checkTests(pack),
    ...checkConditions(pack),
    ...checkFirstStatement(pack),
    ...checkLastChoices(pack),
    ...checkStatements(pack),
    ...checkOutcomes(pack),
  ];
}

function checkTests({ law }: CharterPack): readonly string[] {
  const known = new Set<string>(contractFact.options);
  const problems = law.facts.flatMap(({ fact, when, weightingBelow = [] }) => {
    const early = [...when, ...weightingBelow.flatMap((each) => each.when)]
      .map(positive)
      .filter((name) => !known.has(name));
    const twice = known.has(fact);
    known.add(fact);
    return [
      ...(twice ? [`law: the fact "${fact}" is tested twice`] : []),
      ...early.map((name) => `law: "${fact}" rests on "${name}", which is not tested above it`),
    ];
  });
  const missing = testedFact.options.filter((fact) => !known.has(fact));
  return [...problems, ...missing.map((fact) => `law: the fact "${fact}" is not tested`)];
}

/** Of each group exactly one fact holds. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  regime.options.map((name) => `regime-${name}`),
  kind.options.map((name) => `kind-${name}`),
  assessmentMode.options.map((name) => `assessed-${name}`),
];

function checkConditions(pack: CharterPack): readonly string[] {
  const placed: (readonly [string, readonly Condition[]])[] = [
    ...pack.law.facts.map(({ fact, when }) => [`law: "${fact}"`, when] as const),
    ...[...pack.sources.values()].map(({ id, bearsWhen }) => [`source ${id}`, bearsWhen] as const),
    ...[...pack.legal.values()].flatMap(({ id, when, printWhen, checkWhen = [] }) => [
      [`legal statement ${id}`, when] as const,
      [`legal statement ${id} (check)`, [...when, ...checkWhen]] as const,
      [`legal statement ${id} (printed)`, [...when, ...printWhen]] as const,
    ]),
    ...pack.remedies.menu.flatMap(({ id, barred, adviserWhen, paragraphs }) =>
      [...barred.map(({ when }) => when), ...adviserWhen, ...paragraphs.map(({ when }) => when)].map(
        (when) => [`remedy ${id}`, when] as const,
      ),
    ),
    ...pack.assessment.paragraphs.map(
      ({ when }, index) => [`assessment, paragraph ${String(index + 1)}`, when] as const,
    ),
    ...[...pack.clauses.values()].flatMap(({ id, paragraphs }) =>
      paragraphs.map(
        ({ when = [] }, index) => [`clause ${id}, paragraph ${String(index + 1)}`, when] as const,
      ),
    ),
    ...pack.document.flatMap(({ id, paragraphs }) =>
      paragraphs.map(
        ({ when }, index) => [`document part ${id}, paragraph ${String(index + 1)}`, when] as const,
      ),
    ),
  ];
  return [...new Set(placed.filter(([, when]) => isContradictory(when)).map(([place]) => place))].map(
    (place) => `${place}: its conditions can never be met together`,
  );
}

function isContradictory(conditions: readonly Condition[]): boolean {
  const held = conditions.filter((condition) => positive(condition) === condition);
  return (
    conditions.some(
      (condition) => held.includes(condition) && conditions.some((each) => each === `not-${condition}`),
    ) || EXCLUSIVE.some((group) => new Set(held.filter((condition) => group.includes(condition))).size > 1)
  );
}

function positive(condition: Condition): string {
  return condition.replace(/^not-/, '');
}

/** The first statement shown says which law governs: the list opens with one for each. */
function checkFirstStatement({ legal }: CharterPack): readonly string[] {
  const statements = [...legal.values()].map(({ when }) => new Set<string>(when));
  const first = statements.findIndex((when) => !regime.options.some((name) => when.has(`regime-${name}`)));
  const opening = first === -1 ? statements : statements.slice(0, first);
  return regime.options
    .filter((name) => !opening.some((when) => when.has(`regime-${name}`)))
    .map((name) => `legal: the list does not open with a statement for "regime-${name}"`);
}

/** Where the first that is met is taken, the last is met always. */
function checkLastChoices({ law, legal }: CharterPack): readonly string[] {
  const problems = [...legal.values()].flatMap(({ id, figures }) =>
    Object.entries(figures)
      .filter(([, values]) => values.at(-1)?.when.length !== 0)
      .map(([slot]) => `legal statement ${id}: the last figure for {${slot}} has a condition`),
  );
  return law.published.at(-1)?.when.length === 0
    ? problems
    : [...problems, 'law: the last text on publication has a condition'];
}

/** What asks something of the officer says what to do, what is held until something is recorded holds, and each is to be read again. */
function checkStatements({ legal }: CharterPack): readonly string[] {
  return [...legal.values()].flatMap(({ id, severity, todo, until, checkedOn, checkBy, inForce }) => {
    const asks = severity === 'must-fix' || severity === 'consider';
    const { from = '', to = '9999' } = inForce;
    return [
      ...(asks && todo === undefined ? ['does not say what to do'] : []),
      ...(until !== undefined && severity !== 'must-fix' ? ['waits for a record and holds nothing up'] : []),
      ...(checkBy <= checkedOn ? ['is to be checked before it was read'] : []),
      ...(to < from ? ['ends before it begins'] : []),
    ].map((problem) => `legal statement ${id}: ${problem}`);
  });
}

/** Where the outcomes of a scheme are named, a measure that has a code in it answers to one of them. */
function checkOutcomes({ law, legal, measures }: CharterPack): readonly string[] {
  const named = new Map(law.outcomes.map(({ scheme, names }) => [scheme, names]));
  return [
    ...[...measures.values()].flatMap(({ id, elsewhere }) =>
      elsewhere
        .filter(({ scheme, code }) => named.get(scheme)?.[code] === undefined && named.has(scheme))
        .map(({ scheme, code }) => `measure ${id}: ${scheme} has no "${code}"`),
    ),
    ...[...legal.values()].flatMap(({ id, outcomes }) =>
      outcomes === undefined || named.has(outcomes.scheme)
        ? []
        : [`legal statement ${id}: no outcomes of ${outcomes.scheme} are named`],
    ),
  ];
}
