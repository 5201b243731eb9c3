import type { Answers } from './answers';
import type { Choices, ReadFrom } from './draft';

/** Words that told a fact fall with it: what the officer answers themselves was read from nothing. */
export function withOrigins(choices: Choices, given: Answers, readFrom: ReadFrom | undefined): Choices {
  const before = choices.readFrom;
  if (before === undefined) return readFrom === undefined ? choices : { ...choices, readFrom };
  const kept = Object.entries(before.words).filter(([id]) => !Object.hasOwn(given, id));
  return {
    ...choices,
    readFrom: { ...before, ...readFrom, words: { ...Object.fromEntries(kept), ...readFrom?.words } },
  };
}
