import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { z } from 'zod';
import { defaultPackDir, TRAINED_SENTENCES } from '../../src/charter/readPack';

const OWN = join(__dirname, '../secondPack');
/** What a pack takes over from the shipped one: law, standing parts, forms, questions, wording. */
const SHARED = [
  ...['buyers.yaml', 'law.yaml', 'legal.yaml', 'thresholds.yaml', 'workforceReasons.yaml'],
  ...[
    'document.yaml',
    'definitions',
    'forms.yaml',
    'properNouns.yaml',
    'wordRules.yaml',
    'contradictions.yaml',
    'remedies.yaml',
    'assessment.yaml',
  ],
  ...['facets.yaml', 'cpv.yaml', 'questions.yaml', 'sayings.yaml', 'importing.yaml', 'wording', 'sources'],
];

/** What the invented authority's policy officer writes in the shared parts: its own places as examples, its source, its most KPIs. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/Stoke-on-Trent City Council/g, 'Wexcombe Borough Council'],
  [/Stoke-on-Trent/g, 'Wexcombe'],
  [/Staffordshire|Stafford\b/g, 'Nether Wexcombe'],
  [/sources: \[charter(?:, lichfield)?\]/g, 'sources: [fair-deal]'],
  [/kpiCeiling: "6"/g, 'kpiCeiling: "5"'],
];

/** The pack of an invented authority in a temporary folder: its own files laid over those that packs share. */
export function secondPackFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'second-pack-'));
  for (const name of SHARED) cpSync(join(defaultPackDir, name), join(dir, name), { recursive: true });
  for (const file of filesIn(dir)) {
    const words = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      REWORDED.reduce((text, [theirs, ours]) => text.replace(theirs, ours), words),
    );
  }
  // how officers speak names places only as examples
  for (const name of ['sentences', TRAINED_SENTENCES])
    cpSync(join(defaultPackDir, name), join(dir, name), { recursive: true });
  for (const file of filesIn(OWN)) {
    const target = join(dir, file.slice(OWN.length));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target);
  }
  dropUnusedDefinitions(dir);
  return dir;
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((file) => statSync(file).isFile());
}

const definitions = z.array(z.looseObject({ term: z.string(), forms: z.array(z.string()).optional() }));

/** A pack defines only what its texts use, so the terms of the shipped clauses fall away, one layer after the other. */
function dropUnusedDefinitions(dir: string): void {
  const folder = join(dir, 'definitions');
  const texts = ['document.yaml', 'clauses/all.yaml', 'measures/all.yaml'].map((name) =>
    readFileSync(join(dir, name), 'utf8'),
  );
  let kept = filesIn(folder).flatMap((file) =>
    definitions.parse(load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA })),
  );
  for (let before = Infinity; kept.length < before;) {
    before = kept.length;
    kept = kept.filter(({ term, forms = [] }) => {
      const others = kept.filter((each) => each.term !== term).map((each) => JSON.stringify(each));
      const used = new RegExp(`(?<![\\w-])(?:${[term, ...forms].join('|')})(?![\\w-])`);
      return ALWAYS_USED.has(term) || [...texts, ...others].some((text) => used.test(text));
    });
  }
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'kept.yaml'), dump(kept));
}

/** Terms that come into a document by a heading or by what the form of contract calls things. */
const ALWAYS_USED = new Set(['Charter', 'Contract', 'Agreement', 'Completion', 'Expiry Date']);
