import type { Question } from '../../charter/schema/question';
import { rememberBy, rememberLast } from '../remember';
import { takenBack } from './plainly';
import { foldCase } from './readWords';

type Choice = Question['choices'][number];

/** Before a choice: it is denied. */
const DENIED =
  /\b(?:not|isn't|isnt|aren't|no|never|n't|without|avoid(?:ing)?|single|instead of|rather than|as opposed to|than|neither|nor|wouldn't (?:say|call it)|not really|(?:wrong|incorrect),? it said)\s+(?:(?:an?|the|any|really|just|for|via|under|through|full|strictly|technically)\s+)*$/;
/** Before a choice: it is the lesser part of what is bought. */
const LESSER =
  /\b(?:a (?:bit|touch|little|small amount|tad) of|some|few|minor|incidental|with|plus|and|includes?|including)\s+(?:(?:an?|the|small|minor|some|bit of|little)\s+)*$/;
/** Before or behind a choice: it is the greater part. */
const GREATER_BEFORE =
  /\b(?:mainly|mostly|primarily|largely|predominantly|chiefly|overall|really|basically|essentially|put|say|call it)\s+(?:(?:it's|as|an?|the)\s+)*$/;
const GREATER_BEHIND =
  /^\s*(?:mainly|mostly|primarily|largely|predominantly|overall|i suppose|i think|i guess)\b/;
/** Longer than a sentence that picks one of a list. */
const LONGEST = 200;

interface Named {
  readonly value: string;
  readonly at: number;
  readonly end: number;
}

/**
 * The one choice that a sentence picks among its other words: "def not works. services", "supplies mostly, with a bit of fitting". What it denies is
 * none, the greater part wins over the lesser; undefined where it picks none, or two.
 */
export function choiceInWords(text: string, choices: readonly Choice[]): string | undefined {
  return text.length > LONGEST ? undefined : picksOf(choices)(text).choice;
}

/** Several readings of one message look for the same choice in the same words. */
const picksOf = rememberBy((choices: readonly Choice[]) =>
  rememberLast((text) => ({ choice: pick(text, choices) })),
);

function pick(text: string, choices: readonly Choice[]): string | undefined {
  const back = takenBack(text);
  const afterwards = back === undefined ? undefined : picked(back, choices);
  return afterwards ?? picked(text, choices);
}

/** How the supplier is chosen, in a sentence: a direct award that names a framework is a call-off from it. */
export function routeInWords(text: string, choices: readonly Choice[]): string | undefined {
  return choiceInWords(text, choices) ?? choiceInWords(text.replace(DIRECTLY, ' '), choices);
}

const DIRECTLY = /\bdirect(?:ly)? award(?:s|ed|ing)?\b/gi;

function picked(text: string, choices: readonly Choice[]): string | undefined {
  const said = plain(text);
  const named = choicesNamed(said, choices).filter(({ at }) => !DENIED.test(said.slice(0, at)));
  const values = new Set(named.map(({ value }) => value));
  if (values.size <= 1) return named[0]?.value;
  const greater = new Set(
    named
      .filter(({ at, end }) => GREATER_BEFORE.test(said.slice(0, at)) || GREATER_BEHIND.test(said.slice(end)))
      .map(({ value }) => value),
  );
  if (greater.size === 1) return [...greater][0];
  const first = named[0]?.value;
  const others = named.filter(({ value }) => value !== first);
  return others.every(({ at }) => LESSER.test(said.slice(0, at)) && !/\band\s+$/.test(said.slice(0, at)))
    ? first
    : undefined;
}

/** A text without the names of choices in it. */
export function withoutChoices(text: string, choices: readonly Choice[]): string {
  const said = plain(text);
  return choicesNamed(said, choices).reduce(
    (left, { at, end }) => left.slice(0, at) + ' '.repeat(end - at) + left.slice(end),
    said,
  );
}

function plain(text: string): string {
  return foldCase(text)
    .replace(/[’‘]/g, "'")
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
}

/** Words that are a choice only by themselves: in a sentence they say something else. */
const ALONE =
  /^(?:good|work|care|building|open|yes|no|none|no idea|nothing|nope|maybe|on|off|contract|schedule|with|without|ex|inc|plus|net|gross)$/;

/** Whether a word names a choice only where it stands alone: "no good to us" is no goods. */
export function isChoiceAlone(word: string): boolean {
  return ALONE.test(plain(word).trim());
}

/** What choices may be called inside a sentence: made once, because every clause of a message is looked through for them. */
const namesIn = rememberBy((choices: readonly Choice[]) =>
  choices
    .flatMap(({ value, title, words }) =>
      [value, title, ...words].map((name) => ({ value, name: plain(name) })),
    )
    .filter(({ name }) => !ALONE.test(name)),
);

/** Every choice that is named, the longest name at each place, none inside another. */
function choicesNamed(said: string, choices: readonly Choice[]): readonly Named[] {
  const found = namesIn(choices).flatMap(({ value, name }) =>
    placesOf(said, name).map((at) => ({ value, at, end: at + name.length })),
  );
  const longest = found.toSorted((a, b) => b.end - b.at - (a.end - a.at) || a.at - b.at);
  const kept: Named[] = [];
  for (const each of longest)
    if (!kept.some(({ at, end }) => each.at < end && at < each.end)) kept.push(each);
  return kept.toSorted((a, b) => a.at - b.at);
}

function placesOf(said: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = said.indexOf(name); at !== -1; at = said.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}]/u.test(said.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(said.charAt(at + name.length)))
      places.push(at);
  return places;
}
