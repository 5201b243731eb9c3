/** A headed part of the officer's notes. */
export interface NoteBlock {
  readonly heading: string;
  readonly items: readonly NoteItem[];
  /** Points of a list, numbered in the order in which to do them; or, for the record, small print. */
  readonly layout: 'points' | 'numbered' | 'small';
}

/** A paragraph of the notes: a lead in bold, and sentences. */
export interface NoteItem {
  readonly lead?: string;
  readonly lines: readonly string[];
  /** Where what is named can be read. */
  readonly url?: string;
}

/** A lead as it is printed before its sentences: "Training." */
export function punctuate(lead: string): string {
  return /[.:?!]$/.test(lead) ? lead : `${lead}.`;
}
