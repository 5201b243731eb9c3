import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import type { RenderPack } from '../../charter/pack';
import type { Issue } from '../checks/issue';
import type { DraftDocument } from '../documents/schedule/draftDocument';

/** Where a comment stands: on the title, on the clause for the front, on the part for the tender, on a section or a KPI by its number. */
export type Place = 'title' | 'front' | 'tender' | `part ${string}` | `kpi ${string}`;

/** What is open, with the number of its comment. */
export type PlacedIssue = Issue & { readonly id: number };

/** What is open, each with the place that it concerns. */
export type PlacedIssues = ReadonlyMap<Place, readonly PlacedIssue[]>;

/** What a paragraph of a document is written with: the library, the words, and the document that its numbers are from. */
export interface WordParts {
  readonly docx: typeof Docx;
  readonly pack: RenderPack;
  readonly document: DraftDocument;
  /** What is open, by the place that it concerns, where the file has comments. */
  readonly comments?: PlacedIssues;
}
