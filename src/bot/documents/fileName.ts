const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A file name that every system and mail filter takes: plain ASCII, no path, no reserved name, not too long. `marks` stand whole at its end. */
export function safeFileName(
  parts: readonly string[],
  extension: string,
  marks: readonly string[] = [],
): string {
  const end = marks.map((mark) => ` ${mark}`).join('');
  const name = parts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9 ._-]+/g, ' ')
    .replace(/[ .]{2,}/g, ' ')
    .trim()
    .slice(0, 80 - end.length)
    .replace(/^[ .]+|[ .]+$/g, '');
  const safe = name === '' || RESERVED.test(name) ? `document ${name}`.trim() : name;
  return `${safe}${end}.${extension}`;
}
