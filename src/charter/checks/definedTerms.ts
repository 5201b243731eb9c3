import type { CharterPack } from '../pack';
import { contractTexts, definitionPlace, kpiTexts, withoutQuotations } from './contractTexts';
import { fillWithSamples } from './sampleFill';

/** A capital letter means a definition (docs/drafting-standard.md#rule-3), and a definition is there because some text uses it. */
export function checkDefinedTerms(pack: CharterPack): readonly string[] {
  return [...checkCapitals(pack), ...checkUse(pack)];
}

// words with a capital that do not start a sentence
const UNDEFINED = /(?<![.!?:]\s)(?<=\s|\()[A-Z][\w-]*(?: [A-Z][\w-]*)*/g;

function checkCapitals(pack: CharterPack): readonly string[] {
  const known = anyOf(knownNames(pack));
  return contractTexts(pack).flatMap(({ place, text, part }) => {
    const rest = withoutQuotations(fillWithSamples(text)).replace(known, 'x');
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
  const forms = new Map(
    pack.definitions.flatMap(({ term, forms: others }) => [term, ...others].map((form) => [form, term])),
  );
  const pattern = anyOf([...forms.keys()]);
  const used = new Set(slotTerms(pack));
  for (const { place, text } of [...contractTexts(pack), ...kpiTexts(pack)]) {
    for (const [form] of text.matchAll(pattern)) {
      const term = forms.get(form);
      if (term !== undefined && place !== definitionPlace(term)) used.add(term);
    }
  }
  return pack.definitions
    .filter(({ term }) => !used.has(term))
    .map(({ term }) => `${definitionPlace(term)} is used by no text`);
}

/** Any of the names as whole words, the longest first, so that "KPI Schedule" is taken before "KPI". */
function anyOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\w-])(?:${sources.join('|')})(?![\\w-])`, 'g');
}
