import { contextOf } from '../underSettings';
import type { CharterPack } from '../../charter/pack';
import type { AssembledDraft, DraftDocument } from '../documents/schedule/draftDocument';
import type { Understood } from '../contract/contractProfile';
import type { Case } from '../case';
import type { DraftContent, DraftingContext } from '../../record/draft';
import type { Issue } from '../checks/issue';
import type { Kpi } from '../kpis/kpi';

/** What a "why" is answered from: the case of a draft, and the draft as it is shown. */
export interface Explaining extends Understood {
  readonly opened: Case;
  readonly kpis: readonly Kpi[];
  /** Absent where "no clause" was taken. */
  readonly document: DraftDocument | undefined;
  readonly issues: readonly Issue[];
  /** Whether the draft may be changed as it stands. */
  readonly changeable: boolean;
}

/** A line of an answer: after its mark, if it has one, and with the address that it cites. */
export interface ExplainedLine {
  /** The words of the law or of the document, in which nothing is put in the words of a kind. */
  readonly quoted?: true;
  readonly mark?: string;
  readonly text: string;
  readonly url?: string;
}

/** Where what was asked about can be changed. */
export type WayOn =
  | { readonly to: 'commitments' | 'measures' | 'targets' | 'remedies' | 'reasons' | 'all' }
  /** A commitment that can be taken. */
  | { readonly to: 'use'; readonly commitmentId: string };

/** The answer to a "why" or "what if": full sentences, and the sources. */
export interface Explained {
  readonly title: string;
  /** The name of what is explained, where the title does not say it. */
  readonly about?: string;
  readonly lines: readonly ExplainedLine[];
  /** Where it comes from, a line a source, with its address where it has one. */
  readonly sources: readonly ExplainedLine[];
  readonly ways: readonly WayOn[];
}

/** Opens a draft for questions; undefined while an answer is missing. `shown` is the version that a locked draft is shown as. */
export function explaining(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
  opened: Case,
  { shown, changeable }: { readonly shown: AssembledDraft | undefined; readonly changeable: boolean },
): Explaining | undefined {
  const { profile } = opened;
  if (profile === undefined) return undefined;
  const assembled = shown ?? opened.assembled;
  return {
    ...{ pack, context: contextOf(context, content), content, profile, opened, changeable },
    kpis: shown?.document.kpis ?? opened.kpis,
    document: assembled?.document,
    issues: assembled?.issues ?? [],
  };
}

/** Why a commitment is in: as the document that is shown says it, which a locked draft keeps whatever changes. */
export function chosenBecause({ document, opened }: Explaining, commitmentId: string): string | undefined {
  const isIt = (each: { readonly commitmentId: string }): boolean => each.commitmentId === commitmentId;
  return document?.notes.chosen.find(isIt)?.reason ?? opened.shortlist.entries.find(isIt)?.reason;
}

/** Sentences as lines; an empty one is left out. */
export function say(...sentences: readonly (string | undefined)[]): readonly ExplainedLine[] {
  return sentences.flatMap((text) =>
    text === undefined || text.trim() === '' ? [] : [{ text: text.trim() }],
  );
}

/** One line after a mark; none where there is nothing to say. */
export function marked(mark: string, text: string): readonly ExplainedLine[] {
  return text === '' ? [] : [{ mark, text }];
}

/** Sentences of the law or of the document, said as they stand. */
export function quote(...sentences: readonly (string | undefined)[]): readonly ExplainedLine[] {
  return say(...sentences).map((line) => ({ ...line, quoted: true }));
}
