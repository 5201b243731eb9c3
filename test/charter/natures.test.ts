import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { defaultPackDir, readPack } from '../../src/charter/readPack';
import { readNatures } from '../../src/drafting/contract/natures';
import { readKindFromTitle } from '../../src/drafting/reading/readKind';

const pack = readPack(defaultPackDir);
const shared = join(__dirname, '../../../shared/data');

describe('the words of a title tell what a contract is about', () => {
  it.each([
    ['Hartshill community centre refurbishment', ['building'], 'works'],
    ['Roof replacement at Burslem primary school', ['building'], 'works'],
    ['Trentham High School extension', ['building'], 'works'],
    ['Term extension of an agreement', [], undefined],
    ['School extension, Trentham', ['building'], 'works'],
    ['Etruria Road resurfacing and footways', ['civil-engineering'], 'works'],
    ['Grounds maintenance, Burslem Park', ['grounds', 'land-work', 'maintenance'], 'services'],
    ['Office cleaning services', ['cleaning'], 'services'],
    ['Supply and delivery of office furniture', ['supplies'], 'goods'],
    ['Supply, installation and maintenance of door entry systems', ['security', 'maintenance'], undefined],
    ['Domiciliary care', ['social-care', 'home-care'], 'light-touch'],
    ['School nursing and health visiting', ['health'], 'light-touch'],
    ['Architectural services for a museum', ['professional', 'culture'], 'services'],
    ['Architectural services for a school refurbishment', ['professional', 'building'], 'services'],
    ['Cleaning materials', ['supplies', 'cleaning'], 'goods'],
    ['School refurbishment with furniture', ['building', 'supplies'], 'works'],
    ['Website design and build', ['ict'], undefined],
    ['Home to school transport', ['transport', 'transport-of-pupils'], 'services'],
    ['Confidential waste collection', ['waste'], 'services'],
    ['Fresh produce for school meals', ['food', 'catering'], 'goods'],
    ['11330', [], undefined],
  ])('%s', (title, natures, kind) => {
    expect(readNatures(pack, title)).toEqual(natures);
    expect(readKindFromTitle(pack, title)?.kind).toBe(kind);
  });

  it('gives each word to a nature once, in lower case', () => {
    expect(pack.natures.size).toBeGreaterThan(0);
    for (const { words } of pack.natures.values()) {
      expect(words).toEqual([...new Set(words.map((word) => word.toLowerCase()))]);
    }
  });
});

const notice = z.object({ title: z.string(), mainProcurementCategory: z.string() });
const request = z.object({ gold: z.object({ title: z.string(), category: z.string().nullable() }) });

function readRows<T>(file: string, row: z.ZodType<T>): T[] {
  const lines = readFileSync(join(shared, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => row.parse(JSON.parse(line)));
}

describe('titles of real notices', () => {
  // the sample stands beside the project, and is passed over where it does not
  const onRealTitles = existsSync(join(shared, 'notices-sample.jsonl')) ? it : it.skip;

  onRealTitles(
    'suggest a kind that is right in nineteen cases of twenty, for four titles of ten or more',
    () => {
      const titled = [
        ...readRows('notices-sample.jsonl', notice).map(
          (row) => [row.title, row.mainProcurementCategory] as const,
        ),
        ...readRows('requests-sample.jsonl', request).map(({ gold }) => [gold.title, gold.category] as const),
      ];
      const guessed = titled.flatMap(([title, category]) => {
        const kind = readKindFromTitle(pack, title)?.kind;
        // notices know no light touch services: they call them services
        return kind === undefined ? [] : [(kind === 'light-touch' ? 'services' : kind) === category];
      });
      expect(guessed.length / titled.length).toBeGreaterThanOrEqual(0.4);
      expect(guessed.filter(Boolean).length / guessed.length).toBeGreaterThanOrEqual(0.95);
    },
  );
});
