import { fill } from '../../charter/fill';
import type { Contradiction } from '../../charter/schema/rule';
import type { DocumentParagraph } from '../documents/schedule/draftDocument';
import { rememberBy } from '../remember';
import type { CheckInput } from './checkInput';
import type { Issue } from './issue';

/** No two paragraphs contradict each other, and none excludes or implies a remedy (docs/drafting-standard.md#rule-9). */
export function checkContradictions({
  pack,
  document,
}: Pick<CheckInput, 'pack' | 'document'>): readonly Issue[] {
  const paragraphs = document.sections.flatMap((section) => section.paragraphs);
  return findContradictions(pack.contradictions, paragraphs).map(({ why, one, other }): Issue => {
    const words = pack.wording.document.checks;
    const message =
      other === undefined
        ? fill(words.cannotStand, { number: one, why })
        : fill(words.contradiction, { one, other, why });
    return { code: 'contradiction', level: 'mustFix', message, sources: [pack.engine.ourDefault] };
  });
}

interface Found {
  readonly why: string;
  /** Numbers of the first paragraph that says each. */
  readonly one: string;
  readonly other?: string;
}

/** The rules that paragraphs break, each once. */
export function findContradictions(
  rules: readonly Contradiction[],
  paragraphs: readonly DocumentParagraph[],
): readonly Found[] {
  return compiled(rules).flatMap(({ why, one, other }): Found[] => {
    const first = paragraphs.find(({ text }) => one.test(text));
    if (first === undefined) return [];
    if (other === undefined) return [{ why, one: first.number }];
    const second = paragraphs.find(({ text }) => other.test(text));
    return second === undefined ? [] : [{ why, one: first.number, other: second.number }];
  });
}

const compiled = rememberBy((rules: readonly Contradiction[]) =>
  rules.map(({ why, one, other }) => ({
    why,
    one: new RegExp(one, 'i'),
    other: other === undefined ? undefined : new RegExp(other, 'i'),
  })),
);
