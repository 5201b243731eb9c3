import { formOf } from '../../contract/form';
import type { Kpi } from '../../kpis/kpi';
import { readSetKpis } from '../../kpis/section52';
import { chosenRemedies, interestOf, outlineRemedies, pricedKpisOf } from '../../remedies/chosen';
import { totalsOf, unitPrices } from '../../remedies/prices';
import { contractSlots } from './contractSlots';
import { findDefinitionsUsed } from './definitionsUsed';
import { describeContract } from './describeContract';
import type { DocumentInput } from './documentInput';
import type { ContractFigures, DocumentHead, DocumentSection, DraftDocument } from './draftDocument';
import { crossReferenceSlots, fillAll, numberSections } from './numberSections';
import { writeNotesWithoutSchedule, writeOfficerNotes } from './notes/officerNotes';
import type { Gap, OutlineSection } from './outline';
import { readReferences } from './references';
import { outlineClauses } from './outlineClauses';
import { outlineStandingParts } from './outlineStandingParts';
import { writeTenderPart } from './tenderPart';
import { withoutSchedule } from './withoutSchedule';

export interface AssembledDocument {
  readonly document: DraftDocument;
  readonly gaps: readonly Gap[];
}

/** The Schedule: standing parts, one section for each KPI's clause, standing parts; then the definitions it uses and the notes. */
export function assembleDocument(input: DocumentInput): AssembledDocument {
  const { pack, context, profile, kpis, facts } = input;
  if (kpis.length === 0) {
    const notes = writeNotesWithoutSchedule(input);
    return { document: { ...describeHead(input), ...withoutSchedule(input), notes }, gaps: [] };
  }
  const clauses = outlineClauses(pack, context, profile, kpis, facts);
  const choice = input.content.choices.remedies;
  const remedies = chosenRemedies(input.remedies, choice);
  const prices = unitPrices(pack, kpis, remedies, choice);
  const told = { chosen: remedies, prices };
  const more = {
    ...outlineRemedies(pack, remedies, facts),
    slots: { ...interestOf(choice), ...pricedKpisOf(pack, prices, kpis, totalsOf(pack, kpis)) },
    ...(prices.length === 0 ? {} : { introduces: 'prices' as const }),
  };
  const front = outlineStandingParts(pack, 'front', profile, facts);
  const outline = [
    ...outlineStandingParts(pack, 'before-clauses', profile, facts),
    ...clauses.sections,
    ...outlineStandingParts(pack, 'after-clauses', profile, facts, more),
  ];
  const slots = { ...contractSlots(pack, context, profile), ...crossReferenceSlots(pack, outline) };
  const gaps: Gap[] = [...clauses.gaps];
  const fillFront = ({ templates, title }: OutlineSection): string[] =>
    fillAll(templates, slots, (slot) => gaps.push({ lacks: 'slot', part: 0, title, slot }));

  const incorporation = front.flatMap(fillFront).map((text) => ({ number: '', ...readReferences(text) }));
  const text = numberSections(outline, slots);
  gaps.push(...text.gaps);
  const printed = [...incorporation, ...text.sections.flatMap(({ paragraphs }) => paragraphs)].map(
    (p) => p.text,
  );
  const used = findDefinitionsUsed(
    pack,
    { ...profile, facts: input.facts },
    [...printed, ...kpis.flatMap(printedKpiTexts)],
    slots,
  );
  const definitions = used.flatMap(({ term, template }) =>
    fillAll([template], slots, (slot) => gaps.push({ lacks: 'slot', part: 0, title: term, slot })).map(
      (words) => ({
        term,
        ...readReferences(words),
      }),
    ),
  );
  const origins = [...front, ...text.sections].map(({ origin }) => origin);
  const textSources = [...origins, ...used].flatMap(({ sources }) => sources);
  return {
    document: {
      ...describeHead(input),
      incorporation,
      sections: text.sections,
      definitions,
      kpis,
      ...(prices.length === 0 ? {} : { prices }),
      reviewed: isReviewed(text.sections),
      tender: writeTenderPart(input, slots, told),
      notes: writeOfficerNotes({ ...input, textSources, told }),
    },
    gaps,
  };
}

function describeHead(input: DocumentInput): DocumentHead {
  const { pack, context, profile } = input;
  const { authority, supplier } = formOf(pack, profile);
  const { title, status, version } = pack.charter;
  return {
    title: profile.title,
    authority: context.settings.name,
    instrument: profile.instrument,
    parties: { authority, supplier },
    charter: { title, status, version, adopted: context.settings.charterAdopted !== undefined },
    facts: describeContract(pack, context, profile),
    contract: figuresOf(input),
  };
}

function figuresOf(input: DocumentInput): ContractFigures {
  const { kind, start, end, extensionMonths, initialWithoutVat, initialWithVat } = input.profile;
  return {
    ...{ kind, start, end, extensionMonths, withoutVat: initialWithoutVat, withVat: initialWithVat },
    section52: input.facts.has('kpi-duty') ? setOf(input) : 'no-duty',
  };
}

/** What the officer set under section 52, where it is whole. */
function setOf({ pack, kpis, content }: DocumentInput): ContractFigures['section52'] {
  const { material, whyNone } = readSetKpis(pack, kpis, content.choices);
  if (whyNone !== undefined) return { material, whyNone };
  const most = pack.law.kpiDuty.material;
  return material.length > 0 && material.length <= most ? { material } : 'open';
}

function isReviewed(sections: readonly DocumentSection[]): boolean {
  return sections.length > 0 && sections.every(({ origin }) => origin.reviewedBy !== null);
}

/** The texts of a KPI's table: they are contract text too, so their capital letters need definitions. */
export function printedKpiTexts(kpi: Kpi): string[] {
  return [
    kpi.name,
    kpi.unit,
    kpi.calculation,
    kpi.baseline,
    kpi.targetText,
    ...kpi.evidence,
    kpi.reported,
    kpi.owner,
    ...kpi.bands.map(({ means }) => means),
    kpi.published,
  ].map(withoutCapital);
}

/** A cell begins with a capital letter, whether or not its first word is a defined term: "Contract workforce". */
function withoutCapital(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
