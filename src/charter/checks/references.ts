import type { CharterPack } from '../pack';
import type { TargetRule } from '../schema/measure';

/** A reference from one place of the pack to an id in one of its collections. */
interface Reference {
  readonly from: string;
  readonly collection:
    | 'commitments'
    | 'measures'
    | 'sources'
    | 'rules'
    | 'gates'
    | 'natures'
    | 'workforceReasons'
    | 'legal'
    | 'forms';
  readonly id: string;
}

/** Every id that the pack names exists. */
export function checkReferences(pack: CharterPack): readonly string[] {
  const references = [
    ...sourceReferences(pack),
    ...measureReferences(pack),
    ...[...pack.measures.values()].flatMap(({ id, carriedBy }) =>
      refer(`measure ${id}`, 'commitments', [carriedBy]),
    ),
    ...clauseReferences(pack),
    ...selectionReferences(pack),
    ...gateReferences(pack),
    ...natureReferences(pack),
    ...definitionReferences(pack),
    ...lawReferences(pack),
    ...pack.wording.topics.flatMap(({ topic, sources }) => refer(`topic ${topic}`, 'sources', sources ?? [])),
    ...refer('explaining', 'sources', pack.wording.explaining.weighting.sources),
    ...refer('remedies', 'legal', [pack.remedies.sums.note.replaces]),
    ...refer('engine', 'rules', [pack.engine.workforceCap.rule]),
    ...refer('engine', 'gates', [pack.engine.workforceCap.askedBehind]),
  ];
  return references
    .filter(({ collection, id }) => !pack[collection].has(id))
    .map(({ from, collection, id }) => `${from} names "${id}", which is not among the ${collection}`);
}

function refer(
  from: string,
  collection: Reference['collection'],
  ids: readonly (string | undefined)[],
): Reference[] {
  return ids.flatMap((id) => (id === undefined ? [] : [{ from, collection, id }]));
}

function sourceReferences(pack: CharterPack): readonly Reference[] {
  const { sources: engine, ourDefault, checks } = pack.engine;
  const entries: (readonly [string, readonly string[]])[] = [
    ['charter', [pack.charter.source]],
    ['ratings', pack.ratings.sources],
    ['engine', [...engine, ourDefault, ...Object.values(checks).flat()]],
  ];
  entries.push(['assessment', pack.assessment.sources]);
  for (const { mode, sources } of pack.assessment.proposed) entries.push([`assessment, ${mode}`, sources]);
  for (const [name, { sources }] of Object.entries(pack.figures)) entries.push([`figures: ${name}`, sources]);
  entries.push(['remedies', pack.remedies.sums.sources]);
  for (const { id, sources } of pack.remedies.menu) entries.push([`remedy ${id}`, sources]);
  for (const { term, sources } of pack.definitions) entries.push([`definition of ${term}`, sources]);
  for (const { from, sources } of pack.thresholds) entries.push([`thresholds from ${from}`, sources]);
  for (const { fact, sources } of pack.law.facts) entries.push([`law: "${fact}"`, sources]);
  for (const { scheme, sources } of pack.law.outcomes) entries.push([`law: outcomes of ${scheme}`, sources]);
  for (const [name, known] of Object.entries({
    ...pack.buyers.positions,
    thresholds: pack.buyers.thresholds,
  }))
    for (const [id, { sources }] of Object.entries(known))
      entries.push([`buyers: "${id}" on ${name}`, sources]);
  for (const { id, sources } of pack.document) entries.push([`document part ${id}`, sources]);
  const { measures, clauses, rules, gates, clocks, legal, workforceReasons } = pack;
  for (const [name, collection] of Object.entries({
    measures,
    clauses,
    rules,
    gates,
    clocks,
    legal,
    workforceReasons,
  })) {
    for (const { id, sources } of collection.values()) entries.push([`${name} ${id}`, sources]);
  }
  return entries.flatMap(([from, sources]) => refer(from, 'sources', sources));
}

function measureReferences(pack: CharterPack): readonly Reference[] {
  return [...pack.measures.values()].flatMap(({ id, commitment, workforceReason, targetRules }) => [
    ...refer(`measure ${id}`, 'commitments', [commitment]),
    ...refer(`measure ${id}`, 'workforceReasons', [workforceReason]),
    ...targetRules.flatMap((rule) => [
      ...refer(`measure ${id}`, 'gates', rule.gates),
      ...refer(`measure ${id}`, 'rules', [benchmarkOf(rule)]),
    ]),
  ]);
}

function lawReferences({ law }: CharterPack): readonly Reference[] {
  return law.facts.flatMap(({ fact, notForms }) => refer(`law: "${fact}"`, 'forms', notForms));
}

/** The published benchmark that a target rule works with. */
export function benchmarkOf(rule: TargetRule): string | undefined {
  return 'rule' in rule ? rule.rule : undefined;
}

function natureReferences({ natures }: CharterPack): readonly Reference[] {
  return [...natures.values()].flatMap(({ id, yields }) =>
    refer(`nature ${id}`, 'natures', yields?.to ?? []),
  );
}

function definitionReferences({ definitions }: CharterPack): readonly Reference[] {
  return definitions.flatMap(({ term, variants }) =>
    variants.flatMap(({ natures = [] }) => refer(`definition of ${term}`, 'natures', natures)),
  );
}

function clauseReferences(pack: CharterPack): readonly Reference[] {
  return [...pack.clauses.values()].flatMap(({ id, measure, paragraphs }) => [
    ...refer(`clause ${id}`, 'measures', [measure]),
    ...paragraphs.flatMap(({ natures = [], notNatures = [] }) =>
      refer(`clause ${id}`, 'natures', [...natures, ...notNatures]),
    ),
  ]);
}

function selectionReferences(pack: CharterPack): readonly Reference[] {
  return [...pack.selection.values()].flatMap(({ commitment, fits, adjust }) => {
    const from = `selection of ${commitment}`;
    return [
      ...refer(from, 'commitments', [commitment]),
      ...Object.values(fits).flatMap((fit) => refer(from, 'measures', fit.measures)),
      ...adjust.flatMap((entry) => [
        ...refer(from, 'natures', [...(entry.natures ?? []), ...(entry.notNatures ?? [])]),
        ...refer(from, 'measures', entry.measures),
      ]),
    ];
  });
}

function gateReferences(pack: CharterPack): readonly Reference[] {
  return [...pack.gates.values()].flatMap(({ id, cases }) =>
    cases.flatMap(({ natures = [], notNatures = [] }) =>
      refer(`gate ${id}`, 'natures', [...natures, ...notNatures]),
    ),
  );
}
