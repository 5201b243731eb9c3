import { SlotError, fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import { capitalise } from './contractSlots';
import type { DocumentParagraph, DocumentSection } from './draftDocument';
import { markReference, partId, readReferences } from './references';
import type { Gap, OutlineSection, Slots } from './outline';

export interface NumberedText {
  readonly sections: readonly DocumentSection[];
  readonly gaps: readonly Gap[];
}

/** Numbers the sections from 1 and fills their slots. A text whose slot has no value is left out and reported. */
export function numberSections(outline: readonly OutlineSection[], slots: Slots): NumberedText {
  const gaps: Gap[] = [];
  const sections = outline.map((section, index) => {
    const number = index + 1;
    const texts = fillAll(section.templates, { ...slots, ...section.slots }, (slot) => {
      gaps.push({ lacks: 'slot', part: number, title: section.title, slot });
    });
    return {
      number,
      title: section.title,
      ...(section.charterReference === undefined ? {} : { charterReference: section.charterReference }),
      ...(section.introduces === undefined ? {} : { introduces: section.introduces }),
      paragraphs: texts.map((text, paragraph): DocumentParagraph => ({
        number: `${number}.${paragraph + 1}`,
        ...readReferences(text),
      })),
      origin: section.origin,
    };
  });
  return { sections, gaps };
}

/**
 * Slots that name other parts of the document: {paragraphReporting} and {ParagraphReporting} ("paragraph 9") for each
 * standing part in it, and {commitmentParagraphs} for the clauses ("paragraphs 5 to 8"). Their numbers are marked as references.
 */
export function crossReferenceSlots(pack: CharterPack, outline: readonly OutlineSection[]): Slots {
  const words = pack.wording.document.slots;
  const slots: Record<string, string> = {};
  const numberAt = (index: number): string => {
    const section = outline[index];
    const number = String(index + 1);
    return section === undefined ? number : markReference({ what: 'part', id: partId(section) }, number);
  };
  outline.forEach(({ origin }, index) => {
    const name = fill(words.paragraph, { number: numberAt(index) });
    const part = origin.id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (origin.measureId !== undefined) return;
    slots[`paragraph${part}`] = name;
    slots[`Paragraph${part}`] = capitalise(name);
  });
  const first = outline.findIndex(({ origin }) => origin.measureId !== undefined);
  const last = outline.findLastIndex(({ origin }) => origin.measureId !== undefined);
  if (first < 0) return slots;
  const several = last === first + 1 ? words.paragraphsTwo : words.paragraphs;
  const commitmentParagraphs =
    first === last
      ? fill(words.paragraph, { number: numberAt(first) })
      : fill(several, { first: numberAt(first), last: numberAt(last) });
  return { ...slots, commitmentParagraphs };
}

/** Fills each text; one whose slot has no value is left out and its slot reported. */
export function fillAll(
  templates: readonly string[],
  slots: Slots,
  report: (slot: string) => void,
): string[] {
  return templates.flatMap((template) => {
    try {
      return [fill(template, slots)];
    } catch (error) {
      if (!(error instanceof SlotError)) throw error;
      report(error.slot);
      return [];
    }
  });
}
