/** Lower case, one space between words, no punctuation at the ends: how phrases are compared. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”.,!]+|[\s"'“”.,!?]+$/g, '');
}
