import { clockSlot } from '../clockSlot';
import type { CharterPack } from '../pack';
import type { TargetRule } from '../schema/measure';

/** A text with the place a policy officer finds it at. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** A text that can stand in a contract, with the slots that its place can fill. */
export interface ContractText extends PlacedText {
  readonly part: 'clause' | 'document' | 'definition';
  readonly slots: readonly string[];
}

const EVERYWHERE = ['supplier', 'Supplier', 'authority', 'Authority', 'contract', 'completion'];
const CLAUSE = [...EVERYWHERE, 'kpi'];
const NUMBER = [...CLAUSE, 'target', 'atLeast', 'halfTarget'];
const DEFINITION = [
  ...EVERYWHERE,
  'commitmentParagraphs',
  'completionMeans',
  'frameworkAgreement',
  'packageFloor',
  'quietSum',
  'workingDay',
  'localArea',
  'nation',
  'skillsContact',
  'startDate',
  'charterTitle',
  'charterVersion',
  'charterAdoptedOn',
  'charterDecision',
];

/** Every clause, document paragraph and definition of the pack as contract text. */
export function contractTexts(pack: CharterPack): readonly ContractText[] {
  return [
    ...clauseTexts(pack),
    ...documentTexts(pack),
    ...remedyTexts(pack),
    ...definitionTexts(pack),
    ...formTexts(pack),
  ];
}

function clauseTexts(pack: CharterPack): readonly ContractText[] {
  return [...pack.clauses.values()].flatMap(({ id, duty, paragraphs }) => {
    const texts: { place: string; text: string; slots: readonly string[] }[] = [];
    for (const [mode, text] of Object.entries(duty)) {
      // a figure is known only where a figure is the target
      if (text !== undefined)
        texts.push({ place: `${mode} duty`, text, slots: mode === 'number' ? NUMBER : CLAUSE });
    }
    for (const [index, { text, modes }] of paragraphs.entries()) {
      const onlyNumber = modes?.every((mode) => mode === 'number') ?? false;
      texts.push({ place: `paragraph ${String(index + 2)}`, text, slots: onlyNumber ? NUMBER : CLAUSE });
    }
    return texts.map((entry) => ({ ...entry, place: `clause ${id}, ${entry.place}`, part: 'clause' }));
  });
}

/** What the tender documents can hold; it is no contract text. */
export function tenderTexts(
  pack: CharterPack,
): readonly (PlacedText & { readonly slots: readonly string[] })[] {
  const { paragraphs, method } = pack.assessment;
  const slots = [...documentSlots(pack), 'tenderers', 'tender', 'marks'];
  return [
    ...paragraphs.map(({ text }, index) => ({
      place: `assessment, paragraph ${String(index + 1)}`,
      text,
      slots,
    })),
    ...remedyTenderTexts(pack),
    { place: 'assessment, question of the method statement', text: method.question, slots: ['kpis'] },
  ];
}

/** What the tender documents say of the remedies chosen. */
function remedyTenderTexts({ remedies, ...pack }: CharterPack): ReturnType<typeof tenderTexts> {
  const slots = [...documentSlots({ ...pack, remedies }), 'interest', 'prices'];
  return [
    ...remedies.menu.flatMap(({ id, tender }) =>
      tender === undefined ? [] : [{ place: `remedy ${id}, tender`, text: tender, slots }],
    ),
    ...remedies.sums.tender.map((text) => ({ place: 'remedies, sums, tender', text, slots })),
  ];
}

/** What every standing part can fill. */
function documentSlots(pack: CharterPack): readonly string[] {
  return [
    ...[...EVERYWHERE, 'commitmentParagraphs', 'startDate', 'midTerm', 'manager', 'frameworkAgreement'],
    ...[...pack.clocks.keys()].map(clockSlot),
    ...pack.document.flatMap(({ id }) => partSlots(id)),
  ];
}

function remedyTexts(pack: CharterPack): readonly ContractText[] {
  const { menu, sums } = pack.remedies;
  const slots = [...documentSlots(pack), 'interest', 'pricedKpis'];
  return [...menu, { id: 'sums', paragraphs: sums.paragraphs }].flatMap(({ id, paragraphs }) =>
    paragraphs.map(({ text }, index) => ({
      place: `remedy ${id}, paragraph ${String(index + 1)}`,
      text,
      part: 'document',
      slots,
    })),
  );
}

function documentTexts(pack: CharterPack): readonly ContractText[] {
  const slots = documentSlots(pack);
  return pack.document.flatMap(({ id, paragraphs }) =>
    paragraphs.map(({ text }, index) => ({
      place: `document part ${id}, paragraph ${String(index + 1)}`,
      text,
      part: 'document',
      slots,
    })),
  );
}

/** A part "two-words" is referred to as {paragraphTwoWords}, or {ParagraphTwoWords} where a sentence starts with it. */
function partSlots(id: string): readonly string[] {
  const name = id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
  return [`paragraph${name}`, `Paragraph${name}`];
}

function definitionTexts(pack: CharterPack): readonly ContractText[] {
  return pack.definitions.flatMap(({ term, text, variants }) =>
    [text, ...variants.map((variant) => variant.text)].map((wording) => ({
      place: definitionPlace(term),
      text: wording,
      part: 'definition',
      slots: DEFINITION,
    })),
  );
}

/** What a form of contract gives to definitions. */
function formTexts(pack: CharterPack): readonly ContractText[] {
  return [...pack.forms.values()].flatMap(
    ({ id, completionMeans, completionFixed = completionMeans, workingDay }) =>
      [completionMeans, completionFixed, workingDay].map((text) => ({
        place: `form of contract ${id}`,
        text,
        part: 'definition',
        slots: ['nation'],
      })),
  );
}

/** How the place of a definition is named. */
export function definitionPlace(term: string): string {
  return `definition of ${term}`;
}

/** What the KPI tables print of a measure. */
export function kpiTexts(pack: CharterPack): readonly PlacedText[] {
  return [...pack.measures.values()].flatMap(({ id, name, unit, calculation, evidence, targetRules }) =>
    [name, unit, calculation, ...evidence, ...targetRules.flatMap(printedOf)].map((text) => ({
      place: `measure ${id}`,
      text,
    })),
  );
}

function printedOf(rule: TargetRule): readonly string[] {
  return rule.by === 'offer' ? [rule.basis] : [];
}

/** The text without what it quotes: quoted words are not ours. */
export function withoutQuotations(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”/g, ' … ');
}
