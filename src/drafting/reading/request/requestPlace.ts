import type { CharterPack } from '../../../charter/pack';
import { foldCase } from '../readWords';
import { isBuyer, type TitleNames } from './requestNames';
import type { PieceRead } from './requestTitle';
import { findPlaces } from './ukPlaces';

/** A name by itself between its commas, in no list of ours: "Grass cutting, Ashby Magna, £90k". */
/** "Supplier to start" and "Period 1 April" go on; the name of a place ends there. */
const STANDS_ALONE = /^\s*(?:$|[,;.|)\n]|[-–—] )/;
const PLACE_NAME = /^\p{Lu}\p{Ll}+(?:[ -](?:\p{Lu}\p{Ll}+|upon|on|le|and|by|in|the)){0,3}$/u;

/** "Where: cemeteries across Wirral" is in Wirral. */
function labelledPlace(pieces: readonly PieceRead[]): string | undefined {
  const text = pieces.find(({ label }) => label === 'place')?.text;
  return text === undefined
    ? undefined
    : (/\s(?:across|in|within|throughout|around)\s+(?:the )?(.{3,})$/i.exec(text)?.[1] ?? text);
}

/** Where it is done: as labelled, as a piece by itself, at the title's end, in the buyer's name, or the one place named anywhere. */
export function requestPlace(
  pack: CharterPack,
  pieces: readonly PieceRead[],
  subject: string,
  names: TitleNames | undefined,
): string | undefined {
  // a place by itself says more than a buyer named after one
  const stated = labelledPlace(pieces) ?? pieces.find(({ place }) => place !== undefined)?.place;
  const buyer = pieces.find(({ buyerPlace }) => buyerPlace !== undefined)?.buyerPlace;
  const given = stated ?? names?.place;
  if (given !== undefined) return given;
  const named = /(?:^|[,;(\n]\s*)(?:in|at|across)\s+(\p{Lu}[\p{L}'’ -]{2,40}?)(?=\s*(?:$|[,;.)\n]))/u.exec(
    subject,
  )?.[1];
  const buyerInTitle = names?.buyer === undefined ? undefined : findPlaces(pack, names.buyer)[0]?.name;
  if (named !== undefined) return named;
  const alone = pieces
    .slice(1)
    .find(
      (piece) =>
        piece.kind === undefined &&
        piece.label === undefined &&
        piece.after !== 'bracket' &&
        piece.after !== 'strong' &&
        PLACE_NAME.test(piece.text) &&
        STANDS_ALONE.test(subject.slice(piece.end, piece.end + 4)) &&
        !isBuyer(pack, piece.text, false) &&
        !names?.title.includes(piece.text),
    );
  if (alone !== undefined || buyer !== undefined || buyerInTitle !== undefined)
    return alone?.text ?? buyer ?? buyerInTitle;
  return siteNamed(subject) ?? onlyPlace(pack, subject);
}

/** A site by what it is: "delivered to Thornley depot", "office cleaning at the civic centre". */
const SITE =
  /\b(?:delivered to|delivery to|based at|located at|on site at|at|for)\s+(?:the |our )?((?:(?:\p{Lu}[\p{L}'’.&-]*|town|civic|leisure|sports|community|county|city|royal|main|head|council|children's|health|medical|crown|magistrates)\s+){1,4}(?:[Dd]epots?|[Ss]ites?|[Hh]all|[Cc]entre|[Hh]ospital|[Pp]ark|[Ss]chool|[Aa]cademy|[Ll]ibrary|[Oo]ffices?|[Cc]ampus|[Mm]useum|[Ss]tation|[Cc]emetery|[Cc]rematorium|[Ee]state|[Ii]nfirmary|[Cc]ourt|[Tt]heatre|[Mm]arket))(?=\s*(?:$|[,;.)\n]|\s-\s))/u;

function siteNamed(subject: string): string | undefined {
  const [all, site] = SITE.exec(subject) ?? [];
  // "cleaning for the leisure centre": of a buyer as of a place, and so only with a name of its own
  return site === undefined || (/^for\s/.test(all ?? '') && !/^\p{Lu}/u.test(site)) ? undefined : site;
}

/** The one known place that a text names; undefined where it names none, or two. */
export function onlyPlace(pack: CharterPack, text: string): string | undefined {
  const inside = findPlaces(pack, text).filter((place) => !place.everyday && /^\p{Lu}/u.test(place.name));
  const found = new Set(inside.map((place) => foldCase(place.name)));
  return found.size === 1 ? inside[0]?.name : undefined;
}
