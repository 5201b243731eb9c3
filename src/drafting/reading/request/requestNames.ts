import type { CharterPack } from '../../../charter/pack';
import { foldCase } from '../readWords';
import { findPlaces } from './ukPlaces';

const BUYER_END = String.raw`council|nhs (?:foundation )?trust|hospitals? trust|police|constabulary|university|college|housing assoc(?:iation)?|borough|combined authority|fire (?:and|&) rescue(?: service| authority)?|health board|academy trust|integrated care board|icb|uhb|nhsft|nhs|fire service|cc|bc|dc|mbc|cbc|ltd|limited|plc`;
const BUYER = new RegExp(
  String.raw`(?:^|\s)(?:${BUYER_END}|homes|group|trust|board|authority|agency|partnership)$|^(?:the )?(?:university|college|london borough|royal borough|borough|city|county|council|ministry|department|office) (?:of|for)\s`,
  'i',
);
/** Plainly a buyer, wherever it stands: what it is, after a name of capitals or a known place. */
const PLAIN_END = new RegExp(String.raw`\s(?:${BUYER_END})$`, 'i');
const PLAIN_START =
  /^(?:the )?(?:london borough|royal borough|borough|city|county|ministry|department) (?:of|for) /i;
const NAME_WORDS = /^(?:the )?(?:(?:\p{Lu}[\p{L}'’-]*|of|and|&|upon)(?:\s|$))+$/u;
const PLACE_WORDS =
  /^(?:and|of|the|area|areas|region|city|county|borough|district|upon|on|east|west|north|south|central|greater|mid|pan|all|across|&|uk|whole|centre|town|sites|wide|council|region-wide|metropolitan|n|s|e|w|n\.|s\.|e\.|w\.|nth|sth)$/i;
/** A whole area, which its authority knows: "countywide", "across the borough". */
const WHOLE_AREA =
  /^(?:the )?(?:whole|entire) (?:county|city|borough|district|town|region|area)$|^(?:the |our )?(?:town hall|civic centre|head office|city centre|town centre|council offices)$|^(?:county|city|borough|district|town|region|trust|nation|area|authority)[ -]?wide$|^(?:all )?(?:across|over|throughout|around|within|in) (?:all of |the whole of )?(?:the|our) (?:whole |entire )?(?:county|city|borough|district|town|region|area|authority|city centre|town centre)$/i;
const WITHIN =
  /^(?:(?:based|located|delivered|sites?|various sites|various locations|somewhere|county ?wide|city ?wide|borough ?wide)[ ,]+)?(?:in|at|around|within|near|serving|covering|across|throughout|countywide|citywide)\s+(?:all of |the whole of |all over )?|^(?:county ?wide|city ?wide|borough ?wide)\s+/i;

/** The places that a piece names. */
export interface PieceNames {
  /** The piece is a place's name and nothing else. */
  readonly place?: string;
  /** The place in the name of a buyer, such as the town of a borough council. */
  readonly buyerPlace?: string;
}

/** The place that a piece names by itself, or in a buyer's name. */
export function placesOf(pack: CharterPack, piece: string): PieceNames {
  if (WHOLE_AREA.test(piece)) return { place: piece };
  const text = piece.replace(WITHIN, '');
  const words = text.split(/\s+/);
  if (words.length > 8 || /\d/.test(text) || !/\p{L}{2}/u.test(text)) return {};
  // "deal" is a word, "Deal" a town
  const places = findPlaces(pack, text).filter(({ name, everyday }) => !everyday || /^\p{Lu}/u.test(name));
  const [first] = places;
  if (first === undefined) return {};
  // "London Borough of Enfield"
  if (BUYER.test(text))
    return { buyerPlace: (/ of /i.test(text) ? places.at(-1) : first)?.name ?? first.name };
  const left = places.reduce((rest, each) => rest.replace(each.name, ' '), text);
  const others = left.split(/[\s,/]+/).filter((word) => word !== '' && !PLACE_WORDS.test(word));
  return others.length === 0 ? { place: text } : {};
}

/** Whether a piece only names who buys; at the start of a message, where a title may stand, only what plainly does. */
export function isBuyer(pack: CharterPack, piece: string, atStart: boolean): boolean {
  const text = piece.trim();
  if (/\d/.test(text) || text.split(/\s+/).length > 8) return false;
  const name = text.replace(PLAIN_END, '');
  const isPlain =
    name !== text &&
    (NAME_WORDS.test(name) || foldCase(text).startsWith(foldCase(findPlaces(pack, text)[0]?.name ?? '-')));
  if (isPlain || PLAIN_START.test(text)) return true;
  return !atStart && BUYER.test(text);
}

const LEADS_BUYER =
  /^(?:(?:we(?:['’]re| are)|i(?:['’]m| am)(?: at| from| with)?|this is|(?:the )?(?:contracting authority|authority|buyer|client|council) is|for|at|by|from|on behalf of) (?:the )?)+/i;

/** Who buys, where a piece of the sentence says that and nothing else: a name with a capital. */
export function buyerNamed(
  pack: CharterPack,
  pieces: readonly { readonly text: string; readonly label?: string }[],
): string | undefined {
  const named = pieces.find(({ text, label }, at) => label === 'buyer' || isBuyer(pack, text, at === 0));
  const name = named?.text.trim().replace(LEADS_BUYER, '');
  if (name === undefined) return undefined;
  // in small letters only what ends as a buyer does, behind a name of two words: "severnside homes housing assoc"
  return /^\p{Lu}.* \p{L}/u.test(name) || /\S+ \S+/.test(name.replace(PLAIN_END, '-')) ? name : undefined;
}

/** A title without the buyer and the place that stand in it with no sign between, and these. */
export interface TitleNames {
  readonly title: string;
  readonly place?: string;
  readonly buyer?: string;
}

const FOR_BUYER = /^(.{3,})\s+(?:for|at|by|on behalf of)\s+((?:the\s+)?[\p{L}'’&. -]{4,70})$/iu;
const IN_PLACE = /^(.{3,})\s+((?:in|at|across|throughout|around|within|covering|serving|near)\s+.{2,60})$/iu;
/** "… in Ashby Magna": a name of capitals after "in", where the words before it are not all capitals themselves. */
const IN_NAME =
  /^(.*?\s\p{Ll}{4,}.*?)\s+in\s+((?:\p{Lu}[\p{L}'’]+)(?:[ -](?:\p{Lu}[\p{L}'’]+|upon|on|le|under|by|the|and)){0,4})$/u;
/** After these a place belongs to the name before it. */
const BELONGS =
  /(?:^|\s)(?:of|for|to|from|the|and|&|or|new|royal|nhs|hmp|hms|port|university|visit|love|by)\s*$|[-–—,&/]\s*$/i;
const COUNCIL_FIRST =
  /^(?:the )?((?:[\p{Lu}][\p{L}'’-]+ |of |and |upon |[\p{Ll}-]+ (?=(?:city|county|borough|district|town|parish|metropolitan)? ?council)){1,6}(?:council|nhs (?:foundation )?trust|constabulary))(?:'s|’s)?[\s:–-]+(?=\S+ \S)/iu;

/** No title is longer. */
const LONGEST_TITLE = 300;

/** Takes the buyer and the place off the ends of a title: "Cleaning for Wigan Council", "roof repairs bradford". */
export function splitTitle(pack: CharterPack, whole: string): TitleNames {
  let [title, place, buyer]: [string, string | undefined, string | undefined] = [whole, undefined, undefined];
  if (whole.length > LONGEST_TITLE) return { title };
  for (let turn = 0; turn < 3; turn += 1) {
    const [, bought, by = ''] = FOR_BUYER.exec(title) ?? [];
    const [, done, where = ''] = IN_PLACE.exec(title) ?? [];
    const [, named, name] = IN_NAME.exec(title) ?? [];
    const within = placesOf(pack, where).place;
    const last = lastPlace(pack, title);
    const first = COUNCIL_FIRST.exec(title);
    if (
      bought !== undefined &&
      /council|nhs|police|constabulary|borough|\b[cdb]c$|[mc]bc$/i.test(by) &&
      isBuyer(pack, by, true)
    )
      [title, buyer] = [bought, by];
    else if (place === undefined && done !== undefined && within !== undefined)
      [title, place] = [done, within];
    else if (place === undefined && named !== undefined && name !== undefined) [title, place] = [named, name];
    else if (place === undefined && last !== undefined) [title, place] = [last.title, last.place];
    else if (buyer === undefined && first?.[1] !== undefined)
      [title, buyer] = [title.slice(first[0].length), first[1]];
    else break;
  }
  return {
    title,
    ...(place === undefined ? {} : { place }),
    ...(buyer === undefined ? {} : { buyer }),
  };
}

/** A known place that ends a title, unless it belongs to the word before it. */
function lastPlace(
  pack: CharterPack,
  title: string,
): { readonly title: string; readonly place: string } | undefined {
  const places = findPlaces(pack, title);
  const last = places.at(-1);
  if (last === undefined || last.everyday || !title.endsWith(last.name)) return undefined;
  const before = title.slice(0, title.length - last.name.length);
  const direction = /\s(?:east|west|north|south|central|greater|mid)\s$/i.exec(before)?.[0] ?? '';
  const rest = before.slice(0, before.length - direction.length).trimEnd();
  if (rest.split(/\s+/).length < 2 && !/^\p{L}{4,}$/u.test(rest)) return undefined;
  return BELONGS.test(rest) ? undefined : { title: rest, place: `${direction.trimStart()}${last.name}` };
}
