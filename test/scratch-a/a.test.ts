import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { load, JSON_SCHEMA } from 'js-yaml';
import { measureFile } from '../../src/charter/schema/measure';
import { clauseFile } from '../../src/charter/schema/clause';
import { selectionFile } from '../../src/charter/schema/selection';
import { definitionFile } from '../../src/charter/schema/documentPart';
import { sourceFile } from '../../src/charter/schema/rule';
const P = 'src/charter/pack/';
const ids = ['employment-skills-1','employment-skills-2','employment-skills-3','green-1','green-2','green-3','green-4'];
const y = (f: string): any => load(readFileSync(P + f, 'utf8'), { schema: JSON_SCHEMA });
const out: string[] = [];
const say = (s: string) => out.push(s);
const slots: any = { supplier: 'the Supplier', Supplier: 'The Supplier', authority: 'the Authority', Authority: 'The Authority', contract: 'this Contract', completion: 'the Expiry Date', kpi: 'KPI 1', target: '104', halfTarget: '52' };
const fillS = (t: string) => t.replace(/\{(\w+)\}/g, (_, s) => { if (!(s in slots)) say('SLOT ' + s + ' in ' + t); return slots[s] ?? '??'; });
const banned = /\b(shall|endeavour\w*|seek\w*|aim\w*|support\w*|promot\w*|maximi[sz]\w*|ensur\w*|where possible|as appropriate|significant\w*|reasonabl\w*|best efforts|etc|and\/or|terms and conditions)\b/i;
const defs = [...definitionFile.parse(y('definitions/core.yaml')), ...definitionFile.parse(y('definitions/a.yaml')), ...(existsSync(P+'definitions/b.yaml') ? definitionFile.parse(y('definitions/b.yaml')) : [])];
const bTerms = existsSync(P+'definitions/b.yaml') ? definitionFile.parse(y('definitions/b.yaml')) : [];
const terms = defs.flatMap((d) => [d.term, ...d.forms]).sort((a, b) => b.length - a.length);
const proper = ['Living Wage Foundation', 'Modern Slavery Act', 'UK Government', 'United Kingdom', 'CO2', 'VAT', 'UK', 'The Supplier','the Supplier','The Authority','the Authority','this Contract','Part 1','London'];
const sentences = (t: string) => t.split(/(?<=[.:?])\s+/);
const check = (where: string, raw: string, legal = true) => {
  const t = fillS(raw).replace(/\s+/g, ' ');
  if (banned.test(t)) say(`BANNED ${where}: ${banned.exec(t)?.[0]} | ${t}`);
  for (const s of sentences(t)) { const n = s.split(/\s+/).length; if (n > (legal ? 34 : 40)) say(`LONG ${n} ${where}: ${s}`); }
  if (legal) {
    let r = t; for (const k of [...terms, ...proper]) r = r.split(k).join('x');
    for (const s of sentences(r)) { const m = s.replace(/^\W*[A-Z]\w*/, 'x').match(/\b[A-Z][\w-]*/g); if (m) say(`CAP ${where}: ${m} | ${s}`); }
  }
};
test('scratch', () => {
  const sources = new Set(readdirSync(P + 'sources').flatMap((f) => sourceFile.parse(y('sources/' + f)).map((s) => s.id)));
  const gates = new Set((y('gates.yaml') as any[]).map((g) => g.id));
  const natures = new Set((y('natures.yaml') as any[]).map((g) => g.id));
  const allText: string[] = [];
  const seen = new Set<string>();
  let nm = 0, nc = 0, np = 0;
  for (const id of ids) {
    const ms = measureFile.parse(y(`measures/${id}.yaml`)); const cs = clauseFile.parse(y(`clauses/${id}.yaml`)); const ss = selectionFile.parse(y(`selection/${id}.yaml`));
    nm += ms.length; nc += cs.length;
    for (const m of ms) {
      if (m.commitment !== id) say('COMMITMENT ' + m.id);
      if (seen.has(m.id)) say('DUP ' + m.id); seen.add(m.id);
      for (const s of m.sources) if (!sources.has(s)) say('SOURCE ' + s + ' ' + m.id);
      m.targetRules.forEach((r, i) => { for (const g of r.gates) if (!gates.has(g)) say('GATE ' + g); if ((i === m.targetRules.length - 1) !== (r.gates.length === 0)) say('LASTGATE ' + m.id); });
      const mine = cs.filter((c) => c.measure === m.id);
      const modes = new Set<string>(m.targetRules.map((r) => r.by === 'offer' ? 'offered' : r.by === 'baseline' ? 'baseline' : r.by === 'monitor' ? 'monitored' : 'number'));
      if (!(modes.size === 1 && modes.has('monitored'))) { modes.add('number'); modes.add('offered'); }
      for (const k of [...m.suits, ...(m.suits.some((k) => k !== 'grant') ? ['call-off'] : [])]) {
        const c = mine.filter((c) => c.instruments.includes(k as any));
        if (c.length !== 1) say(`CLAUSES ${m.id} ${k}: ${c.length}`);
        for (const x of c) for (const mode of modes) if (!(x.duty as any)[mode]) say(`MODE ${x.id} ${mode}`);
      }
      for (const c of mine) for (const k of c.instruments) if (k !== 'call-off' && !m.suits.includes(k as any)) say(`EXTRA ${c.id} ${k}`);
      [m.why, m.calculation, ...m.targetRules.flatMap((r) => 'why' in r ? [r.why] : 'basis' in r ? [r.basis] : [])].forEach((t) => check('m ' + m.id, t, false));
      if (!m.suits.includes('grant')) say('nogrant ' + m.id);
    }
    if (!ms.some((m) => m.suits.includes('grant'))) say('NOGRANT ' + id);
    for (const c of cs) {
      if (seen.has(c.id)) say('DUP ' + c.id); seen.add(c.id);
      if (!ms.some((m) => m.id === c.measure)) say('ORPHAN ' + c.id);
      for (const s of c.sources) if (!sources.has(s)) say('SOURCE ' + s + ' ' + c.id);
      const grant = c.instruments.includes('grant');
      const texts = [...Object.values(c.duty), ...c.paragraphs.map((p) => p.text)].filter(Boolean) as string[];
      np += texts.length;
      for (const t of texts) {
        allText.push(t); check('c ' + c.id, t);
        if (grant && /\bmust\b/.test(t)) say('GRANTMUST ' + c.id);
        if (!grant && /\bwill\b/.test(t)) say('WILL ' + c.id + ' ' + t);
        if (((t.match(/\bmust\b/g) ?? []).length) > 1) say('TWODUTY ' + c.id + ' ' + t);
      }
      for (const [mode, t] of Object.entries(c.duty)) if (t) { if (mode === 'number' && !t.includes('{target}')) say('NOTARGET ' + c.id); if (mode !== 'number' && /\{(target|halfTarget)\}/.test(t)) say('TARGETSLOT ' + c.id); if (mode==='offered' && !t.includes('Offered Figure')) say('NOOFFER '+c.id); }
      for (const p of c.paragraphs) if (/\{(target|halfTarget)\}/.test(p.text) && p.modes?.join() !== 'number') say('TARGETSLOT p ' + c.id);
      const brief = c.paragraphs.filter((p) => !p.from && (!p.modes)).length; if (brief > 3) say(`BRIEF ${brief} ${c.id}`);
    }
    for (const s of ss) {
      if (s.commitment !== id) say('SEL ' + id);
      for (const [k, f] of Object.entries(s.fits)) { check('s ' + id, f!.reason, false); for (const x of f!.measures) { const m = ms.find((m) => m.id === x); if (!m) say('SELM ' + x); else if (!m.suits.includes(k as any)) say(`SELSUIT ${x} ${k}`); } 
        for (const m of ms) if (m.suits.includes(k as any) && !f!.measures.includes(m.id)) say(`SELMISS ${m.id} ${k}`); }
      for (const n of s.natures) { for (const x of n.natures) if (!natures.has(x)) say('NATURE ' + x); for (const x of n.measures) if (!ms.some((m) => m.id === x)) say('NATM ' + x); check('s ' + id, n.reason, false); }
      check('s ' + id, s.notChosen, false);
    }
  }
  const own = definitionFile.parse(y('definitions/a.yaml'));
  const used = allText.join(' ') + own.flatMap((d) => [d.text, ...d.variants.map((v) => v.text)]).join(' ');
  for (const d of own) { for (const s of d.sources) if (!sources.has(s)) say('SOURCE ' + s);
    if (![d.term, ...d.forms].some((t) => allText.join(' ').includes(t)) ) say('UNUSED ' + d.term);
    for (const t of [d.text, ...d.variants.map((v) => v.text)]) check('d ' + d.term, 'x ' + t);
    if (bTerms.some((b) => b.term === d.term)) say('BOTH ' + d.term); }
  say(`measures ${nm} clauses ${nc} texts ${np} defs ${own.length}`);
  console.log(out.join('\n'));
});
