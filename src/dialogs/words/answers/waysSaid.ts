import {
  comesTo,
  isSound,
  partsOf,
  takenBack,
  withoutSounds,
  writtenOut,
} from '../../../drafting/reading/plainly';
import { putPositively, withUnit } from '../facts/putPositively';

/** More parts than an answer to one question has. */
const MOST_PARTS = 6;
const HAS_UNIT =
  /£|\d ?(?:k|m|bn|mill?|thou)\b|\b(?:thousand|grand|million|years?|yrs?|months?|mths?|weeks?)\b/i;
/** A part that says by itself what its figure is: a bare number out of a sentence is of anything. */
const STANDS = new RegExp(
  String.raw`${HAS_UNIT.source}|\d[/.-]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`,
  'i',
);
/** Markup and code. */
const CODE = /[<>{}=]|\p{L}\(/u;
/** No sum, and not the sum without its sign. */
const BELOW_NOTHING = /^\s*[-−–]\s?£?\d/;
const FIGURE = /\d|\b(?:hundred|thousand|million)\b/i;

/**
 * An answer in the words that a reader may know, most of it first: without short forms, sounds and what was taken back, then what it comes to,
 * then the one part of it that holds figures. Each is tried only where the one before it was not read.
 */
export function waysSaid(text: string): readonly string[] {
  if (BELOW_NOTHING.test(text)) return [];
  const plain = withoutSounds(writtenOut(text));
  const back = takenBack(text);
  const end = comesTo(plain);
  const positive = putPositively(plain).replace(/^[\s,.-]+/, '');
  const parts = partsOf(positive)
    .filter((part) => !isSound(part))
    .slice(0, MOST_PARTS);
  const figured = parts.filter((part) => FIGURE.test(part));
  const ways = [
    plain,
    ...(back === undefined ? [] : [withUnit(withoutSounds(writtenOut(back)), [plain])]),
    positive,
    // "90k a year, so 360 all in": a number without the unit that the others have is not read
    ...(end === undefined || (HAS_UNIT.test(plain) && !HAS_UNIT.test(end)) ? [] : [withoutSounds(end)]),
    // "just the one season - 8 months", "may, 1st"; of more than one part with figures none is the answer by itself
    ...(figured.length === 1 && !CODE.test(text)
      ? [
          ...figured.filter((part) => STANDS.test(part)).map(withoutSounds),
          parts.map(withoutSounds).join(' '),
        ]
      : []),
  ];
  return [...new Set(ways)].filter((way) => way !== '' && way !== text);
}
