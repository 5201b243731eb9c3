import type { RenderPack } from '../../charter/pack';
import type { DocumentSection, DraftDocument } from '../documents/schedule/draftDocument';

/** What is printed of the Schedule, in order. `headed`: no section introduces it, so it needs a heading of its own. */
export type ScheduleBlock =
  | { readonly block: 'section'; readonly section: DocumentSection }
  | { readonly block: 'summary' }
  | { readonly block: 'definitions' | 'kpis' | 'prices'; readonly headed: boolean };

/** A summary of several KPIs; the sections; the definitions, the prices and the KPI tables after the part that introduces them, or at the end where none does. */
export function listScheduleBlocks(
  pack: RenderPack,
  { sections, definitions, kpis }: DraftDocument,
): readonly ScheduleBlock[] {
  const introduced = sections.flatMap((section): ScheduleBlock[] => {
    const own: ScheduleBlock = { block: 'section', section };
    // a version kept before sections said so is printed by its part's id
    const part = pack.document.find(({ id }) => id === section.origin.id);
    const block = section.introduces ?? part?.introduces;
    return block === undefined ? [own] : [own, { block, headed: false }];
  });
  const has = (kind: ScheduleBlock['block']): boolean => introduced.some(({ block }) => block === kind);
  return [
    // one KPI needs no summary: its table says as much
    ...(kpis.length > 1 ? [{ block: 'summary' } as const] : []),
    ...introduced,
    ...(has('kpis') ? [] : [{ block: 'kpis', headed: true } as const]),
    ...(has('definitions') || definitions.length === 0
      ? []
      : [{ block: 'definitions', headed: true } as const]),
  ];
}

/** Whether there is a Schedule to print: none where no KPI is chosen. */
export function hasSchedule({ sections, kpis }: DraftDocument): boolean {
  return sections.length + kpis.length > 0;
}

/** The heading over the clause for the contract's front. */
export function frontHeading({ document }: RenderPack): string {
  return document.find(({ position }) => position === 'front')?.title ?? '';
}

/** The heading over the KPI tables. */
export function kpiScheduleHeading({ document, wording }: RenderPack): string {
  return document.find(({ introduces }) => introduces === 'kpis')?.title ?? wording.document.render.schedule;
}

/** Whether the part for the tender documents has nothing to fill in: a few sentences, which need no pages of their own. */
export function isShortTender({ tender }: DraftDocument): boolean {
  return tender !== undefined && tender.questions.length === 0;
}
