import { openCase } from '../../../src/drafting/case';
import { DOCUMENTS } from '../../../src/drafting/documents/documents';
import { redlineWord } from '../../../src/drafting/redline/redlineWord';
import type { RenderMeta } from '../../../src/drafting/render/stamp';
import type { DraftContent } from '../../../src/record/draft';
import { sweepOf } from '../../support/sweep';
import { linesOf } from '../../support/acceptChanges';
import { answersFor, contentFor, context, pack } from '../document/documentCases';

const BY = { author: 'Social Value Assistant', at: '2026-11-22T10:00:00Z' };
const meta: RenderMeta = { reference: 'SV-0042', version: 2, status: 'draft', on: '2026-11-22', issues: [] };
const wordOf = (content: DraftContent): Promise<Uint8Array> =>
  DOCUMENTS.tender.make(pack, openCase(pack, context, content).assembled!.document, meta);

const works = answersFor('works', 2_400_000);
const opened = openCase(pack, context, contentFor(works));
const chosen = [...new Set(opened.kpis.map(({ commitmentId }) => commitmentId))];
const [firstKpi] = opened.kpis;

/** What a draft may have gone through between two versions. */
const PAIRS: Readonly<Record<string, readonly [DraftContent, DraftContent]>> = {
  'nothing changed': [contentFor(works), contentFor(works)],
  'another value': [contentFor(works), contentFor(answersFor('works', 3_100_000))],
  'another title and place': [
    contentFor(works),
    contentFor({ ...works, title: 'Hall & “roof” repairs', place: 'Moorside' }),
  ],
  'another target': [
    contentFor(works),
    contentFor(works, { targets: { [firstKpi!.measureId]: { mode: 'number', value: 7 } as never } }),
  ],
  'fewer commitments': [contentFor(works), contentFor(works, { commitments: chosen.slice(0, 2) })],
  'more commitments': [contentFor(works, { commitments: chosen.slice(1, 2) }), contentFor(works)],
  'a small contract for a large one': [
    contentFor(answersFor('goods', 40_000)),
    contentFor(answersFor('works', 9_000_000)),
  ],
  'a grant for a contract': [contentFor(works), contentFor(answersFor('grant', 300_000))],
};

const played = sweepOf('pairs of versions in a redline', {
  all: Object.keys(PAIRS),
  part: ['nothing changed', 'another title and place', 'another target', 'more commitments'],
});

test.each(Object.entries(PAIRS).filter(([name]) => played.includes(name)))(
  'of %s: accept all is the newer text, reject all the older',
  async (_name, [one, other]) => {
    const [older, newer] = [await wordOf(one), await wordOf(other)];
    const redline = await redlineWord(older, newer, BY);
    expect(await linesOf(redline, 'accept all')).toEqual(await linesOf(newer));
    expect(await linesOf(redline, 'reject all')).toEqual(await linesOf(older));
  },
);
