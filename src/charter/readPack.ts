import { join } from 'node:path';
import type { z } from 'zod';
import { deepFreeze } from './deepFreeze';
import type { CharterPack, CommitmentEntry } from './pack';
import { trainedFile } from './lookUp/trained';
import { digestOf } from './packDigest';
import { PackError } from './packError';
import { readYaml, readYamlFolder, type Located } from './readYaml';
import { assessment } from './schema/assessment';
import { buyers } from './schema/law/buyer';
import { charterText, type CharterText } from './schema/charterText';
import { clockFile } from './schema/law/clock';
import { clauseFile } from './schema/clause';
import { contractFormFile } from './schema/contractForm';
import { definitionFile, documentFile } from './schema/documentPart';
import { cpvFile, facetFile } from './schema/facet';
import { importing } from './schema/importing';
import { law, legalStatement, thresholds, workforceReason } from './schema/law/law';
import { figures } from './schema/figures';
import { measureFile } from './schema/measure';
import { packName } from './schema/packStamp';
import { phrasingFile } from './schema/phrasing';
import { properNounFile } from './schema/properNoun';
import { questionFile } from './schema/question';
import { remedies } from './schema/law/remedy';
import { ratings } from './schema/ratings';
import { contradiction, engine, gate, proportionalityRule, sourceFile, wordRule } from './schema/rule';
import { sayings } from './schema/sayings';
import { sentenceFile } from './schema/sentence';
import { kindCue, natureFile, selectionFile } from './schema/selection';
import { wording } from './schema/wording/wording';

/** What `npm run build` writes beside a pack: its look-up, trained. */
export const TRAINED = 'trained.json';
/** The same of what is learnt to read officers' own words. */
export const TRAINED_SENTENCES = 'trainedSentences.json';

/** The pack that ships with the product: beside the compiled code. */
export const defaultPackDir = join(__dirname, 'pack');

/**
 * Reads the whole pack once, at start-up. A list that is not there yet reads as empty (`crossCheckPack` reports it);
 * a file that does not fit its schema throws PackError.
 */
export function readPack(dir: string): CharterPack {
  const name = readYaml(dir, 'pack.yaml', packName, undefined);
  const content = readContent(dir);
  const trained = readYaml(dir, TRAINED, trainedFile.optional(), undefined);
  const trainedSentences = readYaml(dir, TRAINED_SENTENCES, trainedFile.optional(), undefined);
  return deepFreeze({
    ...content,
    stamp: { ...name, digest: digestOf(content) },
    ...(trained && { trained }),
    ...(trainedSentences && { trainedSentences }),
  });
}

function readContent(dir: string): Omit<CharterPack, 'stamp' | 'authority' | 'trained' | 'trainedSentences'> {
  const charter = readYaml(dir, 'charter.yaml', charterText, undefined);
  return {
    charter,
    commitments: indexCommitments(dir, charter),
    measures: readFolder(dir, 'measures', measureFile, byId),
    clauses: readFolder(dir, 'clauses', clauseFile, byId),
    document: readList(dir, 'document.yaml', documentFile),
    definitions: [...readFolder(dir, 'definitions', definitionFile, (entry) => entry.term).values()],
    forms: readMap(dir, 'forms.yaml', contractFormFile),
    sources: readFolder(dir, 'sources', sourceFile, byId),
    rules: readMap(dir, 'rules.yaml', proportionalityRule.array()),
    gates: readMap(dir, 'gates.yaml', gate.array()),
    engine: readYaml(dir, 'engine.yaml', engine, undefined),
    figures: readYaml(dir, 'figures.yaml', figures, undefined),
    clocks: readMap(dir, 'clocks.yaml', clockFile),
    assessment: readYaml(dir, 'assessment.yaml', assessment, undefined),
    remedies: readYaml(dir, 'remedies.yaml', remedies, undefined),
    ratings: readYaml(dir, 'ratings.yaml', ratings, undefined),
    thresholds: readYaml(dir, 'thresholds.yaml', thresholds, undefined),
    buyers: readYaml(dir, 'buyers.yaml', buyers, undefined),
    law: readYaml(dir, 'law.yaml', law, undefined),
    legal: readMap(dir, 'legal.yaml', legalStatement.array()),
    workforceReasons: readMap(dir, 'workforceReasons.yaml', workforceReason.array()),
    contradictions: readList(dir, 'contradictions.yaml', contradiction.array()),
    wordRules: readList(dir, 'wordRules.yaml', wordRule.array()),
    facets: readMap(dir, 'facets.yaml', facetFile),
    cpv: readMap(dir, 'cpv.yaml', cpvFile),
    natures: readMap(dir, 'natures.yaml', natureFile),
    kindCues: readList(dir, 'kinds.yaml', kindCue.array()),
    selection: readFolder(dir, 'selection', selectionFile, (entry) => entry.commitment),
    phrasings: readFolder(dir, 'phrasings', phrasingFile, ({ of }) => of),
    questions: readMap(dir, 'questions.yaml', questionFile),
    wording: readWording(dir),
    sentences: readYamlFolder(dir, 'sentences', sentenceFile).map(({ value }) => value),
    sayings: readYaml(dir, 'sayings.yaml', sayings, undefined),
    importing: readYaml(dir, 'importing.yaml', importing, undefined),
    properNouns: readList(dir, 'properNouns.yaml', properNounFile),
  };
}

function readWording(dir: string): CharterPack['wording'] {
  const { cards, dialogs, proportion, document, download, data, explaining, compose, topics } = wording.shape;
  return {
    cards: readYaml(dir, 'wording/cards.yaml', cards, {}),
    dialogs: readYaml(dir, 'wording/dialogs.yaml', dialogs, {}),
    proportion: readYaml(dir, 'wording/proportion.yaml', proportion, {}),
    document: readYaml(dir, 'wording/document.yaml', document, {}),
    download: readYaml(dir, 'wording/download.yaml', download, {}),
    data: readYaml(dir, 'wording/data.yaml', data, {}),
    explaining: readYaml(dir, 'wording/explaining.yaml', explaining, {}),
    compose: readYaml(dir, 'wording/compose.yaml', compose, {}),
    topics: readYaml(dir, 'wording/topics.yaml', topics, []),
  };
}

function indexCommitments(dir: string, charter: CharterText): ReadonlyMap<string, CommitmentEntry> {
  const entries = charter.themes.flatMap(({ id, name, commitments }) =>
    commitments.map((value) => ({ file: 'charter.yaml', value: { ...value, theme: { id, name } } })),
  );
  return index(dir, entries, byId);
}

const byId = (entry: { readonly id: string }): string => entry.id;

function readFolder<T>(
  dir: string,
  folder: string,
  schema: z.ZodType<T[]>,
  key: (entry: T) => string,
): ReadonlyMap<string, T> {
  return index(dir, readYamlFolder(dir, folder, schema), key);
}

function readMap<T extends { readonly id: string }>(
  dir: string,
  file: string,
  schema: z.ZodType<T[]>,
): ReadonlyMap<T['id'], T> {
  const entries = readList(dir, file, schema).map((value) => ({ file, value }));
  return index<T, T['id']>(dir, entries, ({ id }) => id);
}

function readList<T>(dir: string, file: string, schema: z.ZodType<T[]>): readonly T[] {
  // an absent list is empty even where the schema wants an entry: the cross-check names every empty collection at once
  return readYaml(dir, file, schema.optional(), undefined) ?? [];
}

function index<T, Key extends string = string>(
  dir: string,
  entries: readonly Located<T>[],
  key: (entry: T) => Key,
): ReadonlyMap<Key, T> {
  const found = new Map<Key, T>();
  const fileOf = new Map<string, string>();
  const problems: string[] = [];
  for (const { file, value } of entries) {
    const id = key(value);
    const earlier = fileOf.get(id);
    if (earlier !== undefined) problems.push(`${file}: "${id}" stands already in ${earlier}`);
    found.set(id, value);
    fileOf.set(id, file);
  }
  if (problems.length > 0) throw new PackError(dir, problems);
  return found;
}
