import { assess } from '../../assessment/assessment';
import { findDocumentFacts } from './documentFacts';
import type { DocumentBasis, DocumentInput } from './documentInput';

/** Works out what a document rests on, once for its text, its notes and its checks. */
export function documentBasis(
  input: Pick<DocumentInput, 'pack' | 'context' | 'content' | 'profile' | 'position' | 'kpis'>,
): DocumentBasis {
  const assessment = assess(input);
  return { assessment, ...findDocumentFacts({ ...input, assessment }) };
}
