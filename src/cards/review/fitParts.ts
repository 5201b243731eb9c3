import type { CardElement } from '../json/cardJson';

/** A part of the preview: its title, and its text, which is left out where there is no room. */
export interface PartView {
  readonly id: string;
  readonly title: string;
  /** A quieter end of the title line: "8 paragraphs". */
  readonly note?: string;
  readonly body: readonly CardElement[];
}

/** How a part is shown: with its text, or as its title alone. */
export type ShowPart = (part: PartView, whole: boolean) => readonly CardElement[];

/** Characters of JSON that elements take on the wire, which counts UTF-16. */
export function jsonLength(value: unknown): number {
  return JSON.stringify(value).length;
}

/** Shows the parts in order, each whole as long as there is room for it beside the titles of all the others. */
export function fitParts(parts: readonly PartView[], room: number, show: ShowPart): readonly CardElement[] {
  let left = room - jsonLength(parts.flatMap((part) => show(part, false)));
  return parts.flatMap((part) => {
    const title = show(part, false);
    const whole = show(part, true);
    const more = jsonLength(whole) - jsonLength(title);
    if (more > left) return title;
    left -= more;
    return whole;
  });
}
