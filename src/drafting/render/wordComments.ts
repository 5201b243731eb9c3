import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import type { RenderPack } from '../../charter/pack';
import type { Issue } from '../checks/issue';
import type { DraftDocument } from '../documents/schedule/draftDocument';
import { printableText } from './printableText';
import type { PlacedIssue, Place, PlacedIssues, WordParts } from './wordParts';

/** What the checks found by the place that it concerns; what concerns the whole stands on the title. */
export function placeIssues(document: DraftDocument, issues: readonly Issue[]): PlacedIssues {
  const placed = new Map<Place, readonly PlacedIssue[]>();
  issues.forEach((issue, id) => {
    const place = placeOf(document, issue);
    placed.set(place, [...(placed.get(place) ?? []), { ...issue, id }]);
  });
  return placed;
}

function placeOf({ sections, kpis, tender }: DraftDocument, { code, about = {} }: Issue): Place {
  const kpi = kpis.find(({ number, measureId }) => number === about.kpi || measureId === about.measureId);
  if (kpi !== undefined) return `kpi ${String(kpi.number)}`;
  if (sections.some(({ number }) => number === about.part)) return `part ${String(about.part)}`;
  if (code === 'assessment' && tender !== undefined) return 'tender';
  return code === 'precedence' ? 'front' : 'title';
}

/** What stands at a place, with the comments on it, if the file has any. */
export function commented(
  { docx, comments }: WordParts,
  place: Place,
  children: readonly Docx.ParagraphChild[],
): Docx.ParagraphChild[] {
  const ids = (comments?.get(place) ?? []).map(({ id }) => id);
  return [
    ...ids.map((id) => new docx.CommentRangeStart(id)),
    ...children,
    ...ids.flatMap((id) => [
      new docx.CommentRangeEnd(id),
      new docx.TextRun({ children: [new docx.CommentReference(id)] }),
    ]),
  ];
}

/** The comments themselves, said by the assistant: what has to be done, then what is wrong. */
export function wordComments(
  docx: typeof Docx,
  pack: RenderPack,
  placed: PlacedIssues,
  on: string,
): Docx.ICommentsOptions {
  const { by, initials } = pack.wording.document.render.comment;
  const { levels, toCheck } = pack.wording.document.render.notes.first;
  return {
    children: [...placed.values()].flat().map(({ id, code, level, message }) => ({
      id,
      author: by,
      initials,
      date: new Date(`${on}T00:00:00Z`),
      children: [
        new docx.Paragraph({
          text: printableText(`${code === 'to-be-checked' ? toCheck : levels[level]}. ${message}`),
        }),
      ],
    })),
  };
}
