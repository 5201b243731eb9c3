/** The run at the end, looked for from its beginning only: from each of its places a long one is read as often as it is long. */
const ENDS = /(?<![\s"'“”.,!?])[\s"'“”.,!?]+$/;

/** Lower case, one space between words, no punctuation at the ends: how phrases are compared. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(ENDS, '')
    .replace(/^[\s"'“”.,!]+/, '');
}
