import type { CharterPack } from '../../../charter/pack';
import type { DocumentPart, StandingParagraph } from '../../../charter/schema/documentPart';
import type { FactName } from '../../../charter/schema/law/fact';
import { fullTerm, type ContractProfile } from '../../contract/contractProfile';
import { holds } from '../../law/holds';
import type { Origin } from './draftDocument';
import type { OutlineSection } from './outline';

/** What the remedies chosen add to the part that takes them. */
type RemedyTexts = Pick<OutlineSection, 'templates' | 'slots' | 'introduces'> & Pick<Origin, 'sources'>;

/** The standing parts at one position: paragraphs that fit the instrument, the scale, the term and the facts; a part without any falls away. */
export function outlineStandingParts(
  pack: CharterPack,
  position: DocumentPart['position'],
  profile: ContractProfile,
  facts: ReadonlySet<FactName>,
  remedies?: RemedyTexts,
): readonly OutlineSection[] {
  return pack.document
    .filter((part) => part.position === position)
    .map((part) => {
      const section = outlinePart(part, profile, facts);
      return part.takesRemedies && remedies !== undefined ? withRemedies(section, remedies) : section;
    })
    .filter(({ templates }) => templates.length > 0);
}

function withRemedies(
  section: OutlineSection,
  { templates, slots, sources, introduces }: RemedyTexts,
): OutlineSection {
  const { origin } = section;
  return {
    ...section,
    ...(introduces === undefined ? {} : { introduces }),
    templates: [...section.templates, ...templates],
    slots: { ...section.slots, ...slots },
    origin: { ...origin, sources: [...new Set([...origin.sources, ...sources])] },
  };
}

/** The paragraphs that fit the instrument, the scale, the term and the facts, slots still open. */
export function fitting(
  paragraphs: readonly StandingParagraph[],
  profile: ContractProfile,
  facts: ReadonlySet<FactName>,
): readonly StandingParagraph[] {
  return paragraphs
    .filter(({ instruments }) => instruments?.includes(profile.instrument) ?? true)
    .filter(({ scales }) => scales?.includes(profile.documentScale) ?? true)
    .filter(({ longerThan = 0 }) => fullTerm(profile) > longerThan)
    .filter(({ when }) => holds(when, facts));
}

/** The texts of those. */
export function fittingTexts(
  paragraphs: readonly StandingParagraph[],
  profile: ContractProfile,
  facts: ReadonlySet<FactName>,
): readonly string[] {
  return fitting(paragraphs, profile, facts).map(({ text }) => text);
}

function outlinePart(
  { id, title, titleOfGrant = title, introduces, paragraphs, reviewedBy, reviewedOn, sources }: DocumentPart,
  profile: ContractProfile,
  facts: ReadonlySet<FactName>,
): OutlineSection {
  const templates = fittingTexts(paragraphs, profile, facts);
  return {
    title: profile.instrument === 'grant' ? titleOfGrant : title,
    ...(introduces === undefined ? {} : { introduces }),
    templates,
    slots: {},
    origin: { id, reviewedBy, reviewedOn, sources },
  };
}
