import type { CharterPack } from '../pack';
import { contractTexts } from './contractTexts';
import { fillWithSamples } from './sampleFill';

/** A capital letter means a definition (drafting rule 3), and a definition is there because some text uses it. */
export function checkDefinedTerms(pack: CharterPack): readonly string[] {
  return [...checkCapitals(pack), ...checkUse(pack)];
}

// words with a capital that neither start a sentence nor stand first in a quotation
const UNDEFINED = /(?<![.!?:]\s|["“])(?<=\s|\()[A-Z][\w-]*(?: [A-Z][\w-]*)*/g;

function checkCapitals(pack: CharterPack): readonly string[] {
  const known = anyOf(knownNames(pack));
  return contractTexts(pack).flatMap(({ place, text, part }) => {
    const rest = fillWithSamples(text).replace(known, 'x');
    // a definition goes on from its term, so that its first word is no start of a sentence
    const inside = part === 'definition' ? `x ${rest}` : rest;
    const capitals = [...inside.matchAll(UNDEFINED)].map(([words]) => words);
    return [...new Set(capitals)].map(
      (word) => `${place} writes "${word}" with a capital, but it is not defined`,
    );
  });
}

function knownNames(pack: CharterPack): readonly string[] {
  const parties = [...pack.forms.values()].flatMap(({ authority, supplier, completion }) => [
    authority,
    supplier,
    completion,
  ]);
  return [
    ...pack.definitions.flatMap(({ term, forms }) => [term, ...forms]),
    ...parties.map((name) => name.replace(/^the /, '')),
    ...pack.properNouns,
  ];
}

/** Terms that come into a document through a slot, a heading or the KPI tables, and so through no text of the pack. */
function slotTerms(pack: CharterPack): readonly string[] {
  const completions = [...pack.forms.values()].map(({ completion }) => completion.replace(/^the /, ''));
  return [...completions, 'Contract', 'Agreement', 'Charter'];
}

function checkUse(pack: CharterPack): readonly string[] {
  const slotted = slotTerms(pack);
  const texts = contractTexts(pack);
  const printed = [...pack.measures.values()].flatMap(({ name, unit, calculation, evidence }) => [
    name,
    unit,
    calculation,
    ...evidence,
  ]);
  return pack.definitions.flatMap(({ term, forms }) => {
    const pattern = anyOf([term, ...forms]);
    const used =
      slotted.includes(term) ||
      texts.some(({ place, text }) => place !== `definition of ${term}` && text.search(pattern) >= 0) ||
      printed.some((text) => text.search(pattern) >= 0);
    return used ? [] : [`definition of ${term} is used by no text`];
  });
}

/** Any of the names as whole words, the longest first, so that "KPI Schedule" is taken before "KPI". */
function anyOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\w-])(?:${sources.join('|')})(?![\\w-])`, 'g');
}
