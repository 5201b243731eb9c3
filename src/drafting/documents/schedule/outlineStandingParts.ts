import type { CharterPack } from '../../../charter/pack';
import type { DocumentPart } from '../../../charter/schema/documentPart';
import type { FactName } from '../../../charter/schema/fact';
import { fullTerm, type ContractProfile } from '../../contract/contractProfile';
import { holds } from '../../law/holds';
import type { OutlineSection } from './outline';

/** The standing parts at one position: paragraphs that fit the instrument, the scale, the term and the facts; a part without any falls away. */
export function outlineStandingParts(
  pack: CharterPack,
  position: DocumentPart['position'],
  profile: ContractProfile,
  facts: ReadonlySet<FactName>,
): readonly OutlineSection[] {
  return pack.document
    .filter((part) => part.position === position)
    .map((part) => outlinePart(part, profile, facts))
    .filter(({ templates }) => templates.length > 0);
}

function outlinePart(
  { id, title, introduces, paragraphs, reviewedBy, reviewedOn, sources }: DocumentPart,
  profile: ContractProfile,
  facts: ReadonlySet<FactName>,
): OutlineSection {
  const { instrument, scale } = profile;
  const templates = paragraphs
    .filter(({ instruments }) => instruments?.includes(instrument) ?? true)
    .filter(({ scales }) => scales?.includes(scale) ?? true)
    .filter(({ longerThan = 0 }) => fullTerm(profile) > longerThan)
    .filter(({ when }) => holds(when, facts))
    .map(({ text }) => text);
  return {
    title,
    ...(introduces === undefined ? {} : { introduces }),
    templates,
    slots: {},
    origin: { id, reviewedBy, reviewedOn, sources },
  };
}
