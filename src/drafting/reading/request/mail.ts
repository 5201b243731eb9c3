/** A line of a forwarded mail that tells who wrote it, and when. */
const HEADER = /^(?:from|sent|to|cc|bcc|date|importance|attachments?)\s*:/i;
const FORWARDED = /^(?:sent|subject|fwd?|fw)\s*:|^-+ ?(?:original|forwarded)/im;
const RULE = /^[-_=*]{2,}[^£\d]*$/;
/** "FW:", "Subject: RE:". */
const FORWARD = /^(subject\s*:\s*)?(?:(?:re|fwd?|fw)\s*:\s*)+/i;
const BULLET = /^(?:>+\s*)?(?:[-*•–]\s+|\d{1,2}[.)]\s+)?/;
const GREETING =
  /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon)|morning|afternoon|all|team)\b[^\d£:]{0,40}$/i;
const SIGN_OFF =
  /^(?:many thanks|thanks|thank you|thx|ta|cheers|(?:kind|kindest|best|warm) regards|regards|best(?: wishes)?|kr|br)\b[^\d£]{0,40}$/i;

/** "…, starting in May. Ta": thanks at the end of a sentence, whoever they are from. */
const THANKS =
  /(?<=[\p{L}\d.,!?)]) *(?<=[ .,!?])(?:ta|thx|thanks|many thanks|thank you|cheers)(?: (?:in advance|very much|again|all|a lot|so much))?[.! ]*$/iu;

/** A line without thanks at its end. */
export function withoutThanks(line: string): string {
  return line.replace(THANKS, '');
}

/** The lines of a message without what only a mail has: its headers, greeting, and everything from the thanks on. */
export function withoutMail(lines: readonly string[]): readonly string[] {
  if (lines.length < 2) return lines;
  const isForwarded = lines.some((line) => FORWARDED.test(line));
  const kept: string[] = [];
  let signed = false;
  for (const raw of lines) {
    const line = raw.trim().replace(BULLET, '').trim();
    const isHeader = isForwarded && (HEADER.test(line) || RULE.test(raw.trim()));
    if (isHeader || FORWARD.test(line)) signed = false;
    if (signed || line === '' || isHeader || RULE.test(line) || GREETING.test(line)) continue;
    signed = kept.length > 0 && SIGN_OFF.test(line);
    if (!signed) kept.push(line.replace(FORWARD, '$1'));
  }
  return kept;
}
