import { readFileSync, writeFileSync } from 'node:fs';
import { readPack, defaultPackDir } from '../../../src/charter/readPack';
import { searchCharter } from '../../../src/charter/searchCharter';
it('x', () => {
  const pack = readPack(defaultPackDir);
  let n=0,t1=0,t1a=0,t3=0,none=0,noneOk=0,empty=0; const out: string[]=[];
  for (const l of readFileSync('../shared/data/lookups-sample.jsonl', 'utf8').trim().split('\n')) {
    const r = JSON.parse(l);
    const m = searchCharter(pack, r.query); const ids=m.map(x=>x.commitmentId);
    if (r.label==='none'){none++; if(!ids.length)noneOk++;}
    else {n++; if(!ids.length)empty++; if(r.gold.includes(ids[0]))t1++; if([...r.gold,...r.also_acceptable].includes(ids[0]))t1a++; if(ids.slice(0,3).some((i:string)=>r.gold.includes(i)))t3++;}
    out.push(`${r.label==='none'?(ids.length?'N-BAD':'N-ok'):r.gold.includes(ids[0])?'ok':[...r.gold,...r.also_acceptable].includes(ids[0])?'alt':ids.slice(0,3).some((i:string)=>r.gold.includes(i))?'t3':'BAD'} | ${r.query.slice(0,90)} | ${r.gold} | ${m.slice(0,3).map(x=>x.commitmentId+' '+x.score.toFixed(1))}`);
  }
  out.push(JSON.stringify({n,t1:t1/n,t1a:t1a/n,t3:t3/n,empty,none,noneOk, measures: pack.measures.size}));
  writeFileSync('/tmp/search.out', out.sort().join('\n'));
});
