import type { CharterPack } from '../pack';

/** The definitions and the KPI tables are each printed once, after one part at most. */
export function checkIntroductions({ document }: CharterPack): readonly string[] {
  const introduced = document.flatMap(({ introduces }) => introduces ?? []);
  return [...new Set(introduced)]
    .filter((block) => introduced.filter((each) => each === block).length > 1)
    .map((block) => `document: more than one part introduces the ${block}`);
}
