import { readFileSync } from 'node:fs';
import { readPack, defaultPackDir } from '../../../src/charter/readPack';
import { readRequest } from '../../../src/drafting/reading/readRequest';
it('x', () => {
  const pack = readPack(defaultPackDir);
  const out: string[] = [];
  for (const l of readFileSync('../shared/data/requests-sample.jsonl', 'utf8').trim().split('\n')) {
    const r = JSON.parse(l);
    const g = Object.fromEntries(Object.entries(r.gold).filter(([, v]) => v !== null));
    out.push(r.text, '   ' + JSON.stringify(readRequest(pack, r.text, '2026-11-22')), '   G ' + JSON.stringify(g));
  }
  require('fs').writeFileSync('/tmp/try.out', out.join('\n'));
});
