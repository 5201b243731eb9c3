import type { Issue } from './issue';
import type { CheckInput } from './checkInput';

/** What of the legal position the officer has to consider. */
export function checkLegal({ position }: CheckInput): readonly Issue[] {
  return position.notes
    .filter(({ level }) => level === 'consider')
    .map(({ text, sources }) => ({ code: 'legal', level: 'consider', message: text, sources }));
}

/** Says that no lawyer has reviewed the library's text, for as long as that is so. */
export function checkReviewed({ pack, document }: CheckInput): readonly Issue[] {
  if (document.reviewed) return [];
  return [
    {
      code: 'not-reviewed',
      level: 'consider',
      message: pack.wording.document.checks.notReviewed,
      sources: [],
    },
  ];
}
