import { documentKind, type DocumentKind } from '../../../src/charter/schema/vocabulary';
import { openCase } from '../../../src/drafting/case';
import { DOCUMENTS } from '../../../src/drafting/documents/documents';
import type { AssembledDraft } from '../../../src/drafting/documents/schedule/draftDocument';
import { context, pack } from '../document/documentCases';
import { goldenCases } from '../document/goldenCases';

/** The kinds that are Word files. */
export const WORD_KINDS = documentKind.options.filter((kind) => DOCUMENTS[kind].format.extension === 'docx');

export const NAMES = Object.keys(goldenCases);

/** A golden draft, as far as it got, with what is internal about it: who confirmed it. */
export function golden(name: string): AssembledDraft {
  const { content, context: under = context } = goldenCases[name]!;
  const { document, issues } = openCase(pack, under, content).assembled!;
  const tenderConfirmed = { name: 'Robin Confirmer', post: 'head of confirming', on: '2026-11-22' };
  return { document: { ...document, notes: { ...document.notes, tenderConfirmed } }, issues };
}

/** A Word file of a draft; a redline is against another contract, so that all of it is changed. */
export function wordOf(kind: DocumentKind, { document, issues }: AssembledDraft): Promise<Uint8Array> {
  const meta = { reference: 'SV-0042', version: 3, status: 'ready', on: '2026-11-22', issues } as const;
  return DOCUMENTS[kind].make(pack, document, meta, golden('goods-school-furniture').document);
}
