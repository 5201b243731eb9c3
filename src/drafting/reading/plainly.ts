/** Ways of writing a word short, and of saying what a reader knows by another word. Grammar, and no wording: nothing of it is shown. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bw\/o\s*/gi, 'without '],
  [/\bw\/(?!c\b|e\b|k\b)\s*/gi, 'with '],
  [/\b(clauses?|kpis?|draft|one|help|something) 4 (?=(?:an?|the|my|our|some)\b)/gi, '$1 for '],
  [/(?<=[\p{L}\d.,)] )n(?= [\p{L}\d£])/gu, 'and'],
  [/\b(should|must|would|could)(?:'ve| of| have|ve) been\b/gi, '$1 be'],
  [/\b(an?) (?:round|cool|clean|straight|full) (million|thousand|hundred)\b/gi, '$1 $2'],
  [/\b(half|quarter of) an? mill?\b/gi, '$1 a million'],
  // "with an optional 4th", "12 months at a time, max three times"
  [
    /\b(optional|possible|potential|option (?:of|for) an?|option on an?) (\d(?:nd|rd|th)|second|third|fourth|fifth|sixth)\b(?! (?:year|yr))/gi,
    '$1 $2 year',
  ],
  [
    /\b(\d{1,2}|a|one|two|three|six|twelve)[ -](months?|mths?|years?|yrs?) at a time,? (?:\(?(?:for |up to |and )?(?:an? )?(?:max(?:imum)?(?: of)?|no more than|up to|for|limit of) )?(\d|two|twice|three|four|five|six)(?: times| goes| of them| extensions)?\b/gi,
    'up to $3 extensions of $1 $2',
  ],
  // "extendable by one, twice"
  [
    /\b(extend(?:ed|able|ible)?|extension|options?) (?:by|of|for) (an?|one|two|\d{1,2})( years?| yrs?| months?| mths?),? (twice|two times|three times|2 times|3 times)\b/gi,
    '$1 by $4 periods of $2$3',
  ],
  [
    /\b(extend(?:ed|able|ible)?) (?:by|for) (one|two|1|2),? (twice|two times|three times|2 times|3 times)\b/gi,
    '$1 by $3 periods of $2 year',
  ],
];

/** Sounds and courtesies: they say nothing wherever they stand between the parts of a sentence. */
const SOUND = String.raw`u+h+m*|u+m+|e+r+m*|hm+|mm+|oh(?: no| dear)?|ah|oops|whoops|sorry|soz|apologies|lol|haha|tbh|to be honest|i think|i suppose|i guess|i reckon|i believe|i'd say|i mean|you know|obviously|basically|honestly|frankly|apparently|as it happens|btw|by the way|fyi|cheers|ta|thx|thanks|thank you|pls|plz|please|mate|for now|for the moment|at the moment|or thereabouts|or so|give or take|if you need it|if that helps|hope that helps|that's it|thats it|that's everything|that's all|thats all|nothing else|easy one|good question|stupid question|silly question|daft question|as discussed|as agreed|let me check|i'll check|i will check|will check|i'll confirm|will confirm|to be confirmed|tbc`;
/** Words that lead to what is said, and at its end belong to it: "Getting it right". */
const OPENER = String.raw`let's say|lets say|definitely|def|probably|prob|presumably|hold on|hang on|wait(?: a (?:minute|sec|second))?|one sec|nearly|almost|not quite|wrong|no wait|well|so|right|ok|okay|yes|yeah|yep|(?:i )?forgot to (?:say|mention|add)(?: that)?|(?:i )?should have said(?: that)?|(?:my |the |our )?(?:boss|manager|finance|legal|procurement|committee|cttee|cabinet|members|client|team|service lead|director|council|estates) (?:say|says|said|reckons?|told me|tell me|gave me|confirmed|confirms?|think|thinks|wants?(?: it to(?: be)?| us to)?)(?: that)?`;
const LEADING = new RegExp(
  String.raw`^(?:(?:${SOUND}|${OPENER})(?=[\s,.:;!?–—-])[\s,.:;!?–—-]*)+(?=\S)`,
  'iu',
);
const TRAILING = new RegExp(String.raw`(?:[\s,.:;!?–—-]+(?:${SOUND}))+[\s.!?,]*$`, 'iu');
const BETWEEN = new RegExp(String.raw`([,;–—-]|\.)\s*(?:${SOUND})\s*(?=[,;.–—-]|$)`, 'giu');

/** More characters than anybody says in one breath: of a longer text only short forms are written out. */
const LONGEST = 400;

/** A message with short forms written out. */
export function writtenOut(text: string): string {
  return WRITTEN_OUT.reduce((said, [pattern, word]) => said.replace(pattern, word), text);
}

/** A message without the sounds and courtesies around what it says; as it is where nothing would be left. */
export function withoutSounds(text: string): string {
  if (text.length > LONGEST) return text;
  const said = text.replace(/[’‘]/g, "'").trim();
  const left = said.replace(LEADING, '').replace(BETWEEN, '$1').replace(TRAILING, '').trim();
  return /[\p{L}\d]/u.test(left) ? left : text;
}

/** Whether words are nothing but such sounds. */
export function isSound(text: string): boolean {
  return ONLY_SOUNDS.test(text.replace(/[’‘]/g, "'").slice(0, LONGEST));
}
const ONLY_SOUNDS = new RegExp(
  String.raw`^[\s,.:;!?–—-]*(?:(?:${SOUND}|${OPENER})(?:[\s,.:;!?–—-]+|$))+$`,
  'iu',
);

/** Between what was said first and what stands: "no wait", "hang on", "scrap that". */
const TAKES_BACK =
  /(?:[,;.!?]|\s[-–—]+|\.{2,}|^|\s(?=no,? (?:wait|hang|hold|sorry|actually|make|scrap)|scrap that|strike that|i tell a lie|or rather))\s*(?:(?:oh|er+m?|um+|uh|hmm|well|sorry|oops),? )*(?:no,? (?:wait|hang on|hold on|sorry|actually|make (?:it|that)|scrap that|i mean|i tell a lie|that's wrong)|wait|hang on|hold on|scrap that|strike that|correction|i tell a lie|or rather|no(?=[,.!;:–—-]|\s(?:£|\d))|sorry,? (?:i mean|make (?:it|that)|that should be|it's|should be)|actually,? (?:no|make (?:it|that)|it's|scrap that)|sorry(?=,? (?!about|for|to|if|that|but|i\b|we\b|you)[\p{L}\d£"“]))(?![\p{L}\p{N}])[\s,.:;!?–—-]*(?:(?:it's|its|it is|make (?:it|that)|that's|should be|i mean|sorry|actually|(?:it's |they )?(?:call|called|have) it(?: as)?|i meant?)\b[\s,:–—-]*)*(?=\S)/giu;

/** "It was March, now it's June", "last time it was 480 but we think 525k". */
const WAS_BEFORE =
  /^(?:last (?:time|year),? )?(?:it |that |this |we |the \p{L}+ )?(?:was|were|used to be|had been)(?: (?:going to be|meant to be|to be|called|at))? .{2,60}?,? (?:but|now|though|and|then)(?: (?:now|it's|its|it is|we|they|they've|we've|i|think|renamed it|changed it to|moved it to|called it|reckon|say|said|have|is|expect|want))+ (\S.{1,150})$/iu;

/** What stands after words that take back what was said before them; undefined where none do, or where nothing stood before. */
export function takenBack(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const said = text.replace(/[’‘]/g, "'");
  const was = WAS_BEFORE.exec(said)?.[1];
  if (was !== undefined) return was.trim();
  const last = [...said.matchAll(TAKES_BACK)]
    .filter(({ index }) => /[\p{L}\d]/u.test(said.slice(0, index)))
    .at(-1);
  if (last === undefined) return undefined;
  const rest = said.slice(last.index + last[0].length).trim();
  return /[\p{L}\d]/u.test(rest) ? rest : undefined;
}

/** After "so", what a sentence comes to: "as the old one ends on 31 May, so 1 June". */
const COMES_TO =
  /(?:[,;.]|\.{2,}|\s[-–—]|\band)\s*(?:so|therefore|which makes(?: it)?|making it|hence|i\.?e\.?|in other words|meaning|that makes(?: it)?|call it|say|put)\b[\s,:.–—-]*(?:(?:it's|that's|its|call it|say|put|make it|i'd say|about|it'd be|that'd be)\s+)*(?=\S)/gi;

/** What a sentence comes to in the end; undefined where it says no such thing. */
export function comesTo(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const said = text.replace(/[’‘]/g, "'");
  const last = [...said.matchAll(COMES_TO)].at(-1);
  return last === undefined ? undefined : said.slice(last.index + last[0].length).trim() || undefined;
}

/** The parts of a sentence between its commas, stops and dashes. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/,(?!\d)\s*|;\s*|\.{2,}\s*|[.!?]\s+|\s[-–—]+\s|\s*\(|\)\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
