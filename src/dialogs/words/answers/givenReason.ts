import type { DraftIntent } from '../draftIntent';

const BY_SEMICOLONS = /^([^;]+);([^;]+);(.+)$/u;
const BY_COMMAS = /^([^,]+),([^,]+),(.+)$/u;

/** "Jo Patel, head of procurement, four of eleven cleaners left last year": who accepts the reason that is shown, and the fact. */
export function readGivenReason(said: string): DraftIntent | undefined {
  const [, name, post, fact] = BY_SEMICOLONS.exec(said) ?? BY_COMMAS.exec(said) ?? [];
  if (name === undefined || post === undefined || fact === undefined) return undefined;
  return { does: 'acceptReason', fields: { name: name.trim(), post: post.trim(), fact: fact.trim() } };
}

const TWO = /^([^,;]+)[,;]([^,;]+)$/u;

/** "Jo Patel, head of procurement": who answers for what is shown. */
export function readNameAndPost(said: string): DraftIntent | undefined {
  const [, name, post] = TWO.exec(said) ?? [];
  if (name === undefined || post === undefined) return undefined;
  return { does: 'confirmTender', fields: { name: name.trim(), post: post.trim() } };
}
