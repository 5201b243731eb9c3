import { fill } from '../../../charter/fill';
import type { Condition, FactName } from '../../../charter/schema/law/fact';
import { formatAbout } from '../../figures/formatAbout';
import type { DocumentSection } from '../../documents/schedule/draftDocument';
import { fitting } from '../../documents/schedule/outlineStandingParts';
import {
  chosenBecause,
  quote,
  say,
  type Explained,
  type ExplainedLine,
  type Explaining,
  type WayOn,
} from '../explained';
import { conditionsInWords, readConditions } from '../factsInWords';
import { finish } from '../finish';

/** Why a paragraph of the document stands and reads as it does. `place` is the number within it, "2" of "5.2". */
export function whyParagraph(explaining: Explaining, section: DocumentSection, place?: number): Explained {
  const { pack } = explaining;
  const words = pack.wording.explaining.paragraph;
  const { origin } = section;
  const paragraph = place === undefined ? undefined : section.paragraphs[place - 1];
  const { reviewedBy } = origin;
  return finish(explaining, {
    title: fill(words.title, { number: paragraph?.number ?? section.number, title: section.title }),
    lines: [
      ...quote(paragraph?.text),
      ...(origin.measureId === undefined
        ? partLines(explaining, section, place)
        : clauseLines(explaining, section)),
      ...writtenFor(explaining),
      ...say(reviewedBy === null ? words.notReviewed : fill(words.reviewed, { by: reviewedBy })),
    ],
    ways: waysOf(explaining, section),
    sources: origin.sources,
  });
}

/** The document and the words of it that fit: instrument, size, value. */
function writtenFor({ pack, profile, opened }: Explaining): readonly ExplainedLine[] {
  const words = pack.wording.explaining.paragraph;
  const { scale, documentScale } = opened.documented;
  return say(
    fill(scale === documentScale ? words.written : words.writtenFew, {
      instrument: words.instruments[profile.instrument],
      scale: words.scales[documentScale],
      value: formatAbout(pack, profile.longestWithoutVat),
    }),
  );
}

/** The duty of a KPI: which, why its commitment is in, why its measure relates to what is bought. */
function clauseLines(explaining: Explaining, { origin }: DocumentSection): readonly ExplainedLine[] {
  const { pack, kpis } = explaining;
  const words = pack.wording.explaining;
  const kpi = kpis.find(({ measureId }) => measureId === origin.measureId);
  const reason = chosenBecause(explaining, origin.commitmentId ?? '');
  const measure = origin.measureId === undefined ? undefined : pack.measures.get(origin.measureId);
  const name = pack.commitments.get(origin.commitmentId ?? '')?.name;
  return say(
    kpi && fill(words.paragraph.duty, { number: kpi.number, name: kpi.name }),
    reason === undefined ? undefined : fill(words.paragraph.chosen, { reason }),
    measure?.why,
    name === undefined ? undefined : fill(words.paragraph.dropClause, { name }),
  );
}

/** What a standing part is there for, and the facts that its wording hangs on. */
function partLines(
  explaining: Explaining,
  { origin }: DocumentSection,
  place?: number,
): readonly ExplainedLine[] {
  const { pack, opened } = explaining;
  const words = pack.wording.explaining.paragraph;
  const part = pack.document.find(({ id }) => id === origin.id);
  if (part === undefined) return [];
  const paragraphs = fitting(part.paragraphs, opened.documented, opened.basis.facts);
  const told = place === undefined ? paragraphs : paragraphs.slice(place - 1, place);
  const inWords = positivesInWords(
    explaining,
    told.flatMap(({ when }) => when),
  );
  return say(
    part.why,
    inWords === '' ? undefined : fill(words.facts, { facts: inWords }),
    part.takesRemedies ? pack.wording.explaining.remedy.change : words.stays,
  );
}

/** The facts that have to hold; that another one does not is left unsaid where so many are listed. */
function positivesInWords({ pack, profile }: Explaining, when: readonly Condition[]): string {
  const known = new Set<FactName>();
  const asked = readConditions(when).filter(({ fact, holds }) => {
    const fresh = holds && !known.has(fact);
    known.add(fact);
    return fresh;
  });
  return conditionsInWords(pack, profile, asked);
}

function waysOf({ pack }: Explaining, { origin }: DocumentSection): readonly WayOn[] {
  if (origin.measureId !== undefined) return [{ to: 'commitments' }, { to: 'targets' }];
  return pack.document.some(({ id, takesRemedies }) => id === origin.id && takesRemedies)
    ? [{ to: 'remedies' }]
    : [];
}
