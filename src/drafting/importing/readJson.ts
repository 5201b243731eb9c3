import { z } from 'zod';
import { releaseShape, type Release } from './ocds';

/** A release package has some ten levels, and of a hundred long notices some fifty thousand parts. */
const DEEPEST = 40;
const MOST_PARTS = 100_000;

/** A notice taken out of its package, or why there is none. */
export type NoticeRead =
  | { readonly release: Release; readonly releases: number; readonly lots: number }
  | { readonly problem: 'brokenJson' | 'tooDeep' | 'notNotice' };

/** Reads a release, a release package or a record package: of several releases the newest that has a tender. */
export function readNoticeJson(text: string): NoticeRead {
  if (isOverbuilt(text)) return { problem: 'tooDeep' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'brokenJson' };
  }
  const found = releasesOf(json);
  const read = found.flatMap((each) => {
    const release = releaseShape.safeParse(each);
    return release.success ? [{ release: release.data, lots: countLots(each) }] : [];
  });
  const newest = read
    .map((each, at) => ({ ...each, at }))
    .sort(
      (one, other) =>
        Number(other.release.tender !== undefined) - Number(one.release.tender !== undefined) ||
        (other.release.date ?? '').localeCompare(one.release.date ?? '') ||
        other.at - one.at,
    )[0];
  return newest === undefined
    ? { problem: 'notNotice' }
    : { release: newest.release, lots: newest.lots, releases: read.length };
}

/** Nested, or cut into parts, far beyond any notice: looked at before it is parsed. */
function isOverbuilt(text: string): boolean {
  let depth = 0;
  let parts = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === BACKSLASH) at += 1;
    else if (sign === QUOTE) inText = !inText;
    else if (inText) continue;
    else if (sign === OPEN_BRACE || sign === OPEN_BRACKET) {
      depth += 1;
      parts += 1;
      if (depth > DEEPEST || parts > MOST_PARTS) return true;
    } else if (sign === CLOSE_BRACE || sign === CLOSE_BRACKET) depth -= 1;
  }
  return false;
}
const [BACKSLASH, QUOTE, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [92, 34, 123, 125, 91, 93];

const MOST_RELEASES = 200;
const releases = z.object({ releases: z.array(z.unknown()) });
const records = z.object({ records: z.array(z.unknown()) });
const compiled = z.object({ compiledRelease: z.record(z.string(), z.unknown()) });

function releasesOf(json: unknown): readonly unknown[] {
  const inPackage = releases.safeParse(json);
  if (inPackage.success) return inPackage.data.releases.slice(0, MOST_RELEASES);
  const inRecords = records.safeParse(json);
  if (inRecords.success)
    return inRecords.data.records.slice(0, MOST_RELEASES).flatMap((record) => {
      const whole = compiled.safeParse(record);
      return whole.success ? [whole.data.compiledRelease] : releasesOf(record);
    });
  return Array.isArray(json) ? json.slice(0, MOST_RELEASES) : [json];
}

function countLots(release: unknown): number {
  const read = z.object({ tender: z.object({ lots: z.array(z.unknown()) }) }).safeParse(release);
  return read.success ? read.data.tender.lots.length : 0;
}
