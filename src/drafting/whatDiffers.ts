import type { CharterPack } from '../charter/pack';
import type { PackStamp } from '../charter/schema/packStamp';
import type { Choices } from '../record/draft';
import { ownPart } from '../record/ownPart';
import { sameData } from '../record/sameData';
import { printedKpiTexts } from './documents/schedule/assembleDocument';
import type { DraftDocument } from './documents/schedule/draftDocument';
import type { Kpi } from './kpis/kpi';
import { measureName } from './tellNames';

/** A KPI whose target in words is another now; without `was` it is new, without `now` it is gone. */
export type TargetChange = { readonly name: string } & (
  | { readonly was: string; readonly now: string }
  | { readonly was?: undefined; readonly now: string }
  | { readonly was: string; readonly now?: undefined }
);

/** What of a draft is not as it was when the officer last saw it, because the charter pack is another. */
export interface Differences {
  readonly from: PackStamp;
  readonly to: PackStamp;
  readonly targets: readonly TargetChange[];
  /** Parts of the text that are not as in a version saved before; absent where none was, so that nobody can tell. */
  readonly text?: { readonly since: number; readonly parts: readonly string[] };
}

/** What was seen before: with which pack, which targets, and the newest version saved with another pack than today's. */
export interface SeenBefore {
  readonly pack: PackStamp;
  readonly targets: Choices['targetsSeen'];
  readonly saved: { readonly version: number; readonly document: DraftDocument } | undefined;
}

/** What differs between the draft as it was seen and the document of today; undefined where nothing does. */
export function whatDiffers(
  pack: CharterPack,
  document: DraftDocument,
  { pack: from, targets: seen, saved }: SeenBefore,
): Differences | undefined {
  const targets = differentTargets(pack, document, seen ?? targetsOf(saved?.document), saved?.document);
  const parts = saved && differentParts(pack, saved.document, document);
  if (targets.length === 0 && parts?.length === 0) return undefined;
  return {
    ...{ from, to: pack.stamp, targets },
    ...(saved && parts ? { text: { since: saved.version, parts } } : {}),
  };
}

function targetsOf(document: DraftDocument | undefined): Choices['targetsSeen'] {
  return (
    document && Object.fromEntries(document.kpis.map(({ measureId, targetText }) => [measureId, targetText]))
  );
}

function differentTargets(
  pack: CharterPack,
  { kpis }: DraftDocument,
  seen: Choices['targetsSeen'],
  saved: DraftDocument | undefined,
): readonly TargetChange[] {
  if (seen === undefined) return [];
  const here = kpis.flatMap(({ measureId, name, targetText: now }): TargetChange[] => {
    const was = ownPart(seen, measureId);
    if (was === now) return [];
    return was === undefined ? [{ name, now }] : [{ name, was, now }];
  });
  const gone = Object.entries(seen)
    .filter(([id]) => !kpis.some(({ measureId }) => measureId === id))
    .map(([id, was]): TargetChange => {
      const called = saved?.kpis.find(({ measureId }) => measureId === id)?.name;
      return { name: called ?? measureName(pack, id), was };
    });
  return [...here, ...gone];
}

/** The titles of the parts that read differently, are new or are gone. */
function differentParts(pack: CharterPack, before: DraftDocument, now: DraftDocument): readonly string[] {
  const [old, today] = [partsOf(pack, before, now), partsOf(pack, now, before)];
  const titles = new Set([...today.keys(), ...old.keys()]);
  return [...titles].filter((title) => !sameData(old.get(title), today.get(title)));
}

/** Every text that is printed as contract, by the title it stands under. */
function partsOf(
  { wording }: CharterPack,
  document: DraftDocument,
  other: DraftDocument,
): ReadonlyMap<string, readonly string[]> {
  const words = wording.cards.review;
  const parts = new Map<string, readonly string[]>();
  const add = (title: string, texts: readonly string[]) => {
    parts.set(title, [...(parts.get(title) ?? []), ...texts]);
  };
  add(
    words.front,
    document.incorporation.map(({ text }) => text),
  );
  for (const { title, paragraphs } of document.sections)
    add(
      title,
      paragraphs.map(({ text }) => text),
    );
  add(
    words.definitions,
    document.definitions.map(({ term, text }) => `${term}: ${text}`),
  );
  add(words.kpiSchedule, document.kpis.filter((kpi) => sameTarget(kpi, other)).flatMap(printedKpiTexts));
  return parts;
}

/** A KPI with another target is told by itself. */
function sameTarget({ measureId, targetText }: Kpi, { kpis }: DraftDocument): boolean {
  return kpis.some((kpi) => kpi.measureId === measureId && kpi.targetText === targetText);
}
