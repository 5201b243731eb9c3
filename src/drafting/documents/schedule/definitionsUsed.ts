import type { CharterPack } from '../../../charter/pack';
import type { FactName } from '../../../charter/schema/law/fact';
import type { Definition } from '../../../charter/schema/documentPart';
import type { ContractProfile } from '../../contract/contractProfile';
import { holds } from '../../law/holds';
import { rememberBy } from '../../remember';
import type { Slots } from './outline';

/** A definition of the pack with the wording for this contract, slots still open. */
export interface UsedDefinition {
  readonly term: string;
  readonly template: string;
  readonly sources: readonly string[];
}

/** What of a contract a wording depends on. */
interface Defining extends Pick<ContractProfile, 'instrument' | 'kind' | 'natures'> {
  readonly facts: ReadonlySet<FactName>;
}

const SLOT = /\{(\w+)\}/g;
const ALPHABET = new Intl.Collator('en-GB');

/** The definitions that the texts use, and those that these definitions use in turn; no others (docs/drafting-standard.md#rule-3). */
export function findDefinitionsUsed(
  pack: CharterPack,
  contract: Defining,
  texts: readonly string[],
  slots: Slots = {},
): readonly UsedDefinition[] {
  const findTerms = termFinderOf(pack.definitions);
  const used = new Map<string, UsedDefinition>();
  const open = findTerms(texts.join('\n'));
  for (let definition = open.pop(); definition !== undefined; definition = open.pop()) {
    if (used.has(definition.term)) continue;
    const template = wordingFor(definition, contract);
    used.set(definition.term, { term: definition.term, template, sources: definition.sources });
    // a slot may hold a term: the end of the work has a name of its own in every form
    open.push(...findTerms(template.replace(SLOT, (_, name: string) => slots[name] ?? '')));
  }
  return [...used.values()].sort((a, b) => ALPHABET.compare(a.term, b.term));
}

function wordingFor({ text, variants }: Definition, { instrument, kind, natures, facts }: Defining): string {
  const fitting = variants.find(
    (variant) =>
      (variant.instruments?.includes(instrument) ?? true) &&
      (variant.kinds?.includes(kind) ?? true) &&
      (variant.natures?.some((id) => natures.includes(id)) ?? true) &&
      holds(variant.when ?? [], facts),
  );
  return fitting?.text ?? text;
}

const termFinderOf = rememberBy(termFinder);

/** Finds terms as whole words in their own case, the longest first, so that "KPI Schedule" is not also a "Schedule". */
function termFinder(definitions: readonly Definition[]): (text: string) => Definition[] {
  const byForm = new Map<string, Definition>();
  for (const definition of definitions) {
    for (const form of [definition.term, ...definition.forms]) byForm.set(form, definition);
  }
  if (byForm.size === 0) return () => [];
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu');
  return (text) => {
    const found = new Set([...text.matchAll(pattern)].map(([form]) => byForm.get(form)));
    return [...found].filter((definition) => definition !== undefined);
  };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
