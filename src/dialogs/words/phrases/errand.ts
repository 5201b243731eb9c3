import type { Heard } from '../heard';
import type { Intent } from '../intent';

/** What only people do for each other. */
const ERRAND =
  /^(?:order|make|get|bring|book|fetch|buy|ring|email|text|sing|play|cook|send|tell|upload|arrange|schedule|invite) (?:me|us|them|him|her) /i;

/** Something that is to be done for somebody, which nothing here does. */
export function readErrand({ text, moment }: Heard): Intent | undefined {
  return moment !== 'words' && ERRAND.test(text) ? { intent: 'unknown' } : undefined;
}
