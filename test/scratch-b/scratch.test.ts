import { readFileSync, readdirSync } from 'node:fs';
import { load, CORE_SCHEMA } from 'js-yaml';
import { measureFile } from '../../src/charter/schema/measure';
import { clauseFile } from '../../src/charter/schema/clause';
import { selectionFile } from '../../src/charter/schema/selection';
import { definitionFile } from '../../src/charter/schema/documentPart';
import { sourceFile } from '../../src/charter/schema/rule';
import { slotsOf } from '../../src/charter/fill';
const P = 'src/charter/pack/';
const read = (f: string) => load(readFileSync(P + f, 'utf8'), { schema: CORE_SCHEMA });
const IDS = [1, 2, 3, 4].flatMap((n) => [`local-${n}`, `communities-${n}`]);
const KINDS = ['works', 'services', 'goods', 'light-touch', 'grant'];
const MODE: Record<string, string> = { opportunities: 'number', 'fee-weeks': 'number', 'fee-placements': 'number', fixed: 'number', 'per-period': 'number', offer: 'offered', baseline: 'baseline', monitor: 'monitored' };
test('pack b', () => {
  const out: string[] = [];
  const sources = new Set(readdirSync(P + 'sources').flatMap((f) => sourceFile.parse(read('sources/' + f)).map((s) => s.id)));
  const defs = readdirSync(P + 'definitions').flatMap((f) => definitionFile.parse(read('definitions/' + f)));
  const terms = defs.flatMap((d) => [d.term, ...d.forms]).sort((a, b) => b.length - a.length);
  const dup = defs.map((d) => d.term).filter((t, i, a) => a.indexOf(t) !== i);
  if (dup.length) out.push('dup terms ' + dup);
  const gates = new Set((read('gates.yaml') as { id: string }[]).map((g) => g.id));
  const reasons = new Set((read('workforceReasons.yaml') as { id: string }[]).map((g) => g.id));
  const natures = new Set((read('natures.yaml') as { id: string }[]).map((g) => g.id));
  const proper = (read('properNouns.yaml') as string[]).sort((a, b) => b.length - a.length);
  const rules = (read('wordRules.yaml') as { pattern: string; except?: string[] }[]);
  const src = (where: string, ids: string[]) => ids.forEach((s) => { if (!sources.has(s)) out.push(`${where}: source ${s}`); });
  const lint = (where: string, t: string, contract: boolean) => {
    for (const s of t.split(/(?<=[.!?:;])\s+/)) { const n = s.split(/\s+/).length; if (n > 35) out.push(`${where}: ${n} words: ${s}`); }
    for (const r of rules) { let u = t; for (const e of r.except ?? []) u = u.replace(new RegExp(e, 'gi'), ''); if (new RegExp(r.pattern, 'i').test(u)) out.push(`${where}: /${r.pattern}/ in ${t}`); }
    if (!contract) return;
    if (/\b(appropriate|reasonable|suitable|relevant|adequate|any and all)\b|\b(support|ensure)\b/i.test(t)) out.push(`${where}: vague in ${t}`);
    for (const s of slotsOf(t)) if (!['supplier', 'Supplier', 'authority', 'Authority', 'contract', 'completion', 'kpi', 'target'].includes(s)) out.push(`${where}: slot ${s}`);
    let u = t.replace(/\{[^}]+\}/g, 'x');
    for (const k of [...terms, ...proper, 'Employment Rights Act 1996', 'Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013']) u = u.split(k).join('x');
    for (const m of u.matchAll(/(?<=[a-z,;:"] )[A-Z][a-z]+|\b[A-Z]{2,}\b/g)) out.push(`${where}: undefined ${m[0]} in ${t}`);
  };
  const used = new Map<string, number>();
  const mids: string[] = [];
  for (const id of IDS) {
    const ms = measureFile.parse(read(`measures/${id}.yaml`));
    const cs = clauseFile.parse(read(`clauses/${id}.yaml`));
    const sel = selectionFile.parse(read(`selection/${id}.yaml`));
    if (ms.length < 3) out.push(id + ' few');
    for (const m of ms) {
      mids.push(m.id);
      if (m.commitment !== id) out.push(m.id + ' commitment');
      src(m.id, m.sources); lint(m.id + ' why', m.why, false); lint(m.id + ' calc', m.calculation, false);
      if (m.workforceReason && !reasons.has(m.workforceReason)) out.push(m.id + ' reason');
      const last = m.targetRules.at(-1)!; if (last.gates.length) out.push(m.id + ' last gated');
      for (const r of m.targetRules) { r.gates.forEach((g) => { if (!gates.has(g)) out.push(m.id + ' gate ' + g); }); if ('why' in r) lint(m.id + ' rule why', r.why, false); if ('basis' in r) lint(m.id + ' basis', r.basis, false); }
      const modes = new Set(m.targetRules.map((r) => MODE[r.by]!));
      const only = modes.size === 1 && modes.has('monitored');
      if (!only) { modes.add('number'); modes.add('offered'); }
      for (const k of [...m.suits, ...(m.suits.some((s) => s !== 'grant') ? ['call-off' as const] : [])]) {
        const hits = cs.filter((c) => c.measure === m.id && (c.instruments as string[]).includes(k));
        if (hits.length !== 1) out.push(`${m.id} ${k}: ${hits.length} clauses`);
      }
      for (const c of cs.filter((c) => c.measure === m.id)) {
        for (const i of c.instruments) if (i !== 'call-off' && !(m.suits as string[]).includes(i)) out.push(`${c.id} instrument ${i}`);
        for (const mode of modes) if (!(c.duty as Record<string, string>)[mode]) out.push(`${c.id} lacks ${mode}`);
        for (const mode of Object.keys(c.duty)) if ((c.duty as Record<string,string>)[mode] && !modes.has(mode)) out.push(`${c.id} has extra ${mode}`);
        if (c.duty.number && !c.duty.number.includes('{target}')) out.push(c.id + ' no target');
        if (c.duty.offered && !c.duty.offered.includes('Offered Figure')) out.push(c.id + ' no offered');
        const grant = c.instruments.includes('grant');
        const brief = c.paragraphs.filter((p) => !p.from).length; if (brief > 1) out.push(`${c.id}: ${brief} brief paragraphs`);
        for (const [mode, t] of [...Object.entries(c.duty), ...c.paragraphs.map((p) => ['p', p.text] as const)]) {
          if (!t) continue;
          lint(`${c.id} ${mode}`, t, true);
          if (grant && /\bmust\b/.test(t)) out.push(`${c.id} must in grant: ${t}`);
          if (!grant && /\bwill\b/.test(t)) out.push(`${c.id} will: ${t}`);
          if ((t.match(/\bmust\b/g) ?? []).length > 1) out.push(`${c.id} two musts: ${t}`);
          if (/\{target\}/.test(t) && mode !== 'number' ) out.push(c.id + ' target slot in ' + mode);
          for (const d of defs) if ([d.term, ...d.forms].some((f) => t.includes(f))) used.set(d.term, 1);
        }
        src(c.id, c.sources);
        if (c.reviewedBy) out.push('reviewed');
      }
    }
    for (const s of sel) {
      lint(id + ' notChosen', s.notChosen, false);
      for (const k of KINDS) {
        const f = (s.fits as Record<string, { measures: string[]; reason: string; score: number } | undefined>)[k];
        if (!f && !(s.unsuited as Record<string, string>)[k]) out.push(`${id} ${k}: neither`);
        const suiting = ms.filter((m) => (m.suits as string[]).includes(k)).map((m) => m.id);
        if (f) { lint(id + k, f.reason, false); for (const x of f.measures) if (!suiting.includes(x)) out.push(`${id} ${k}: ${x} does not suit`); for (const x of suiting) if (!f.measures.includes(x)) out.push(`${id} ${k}: ${x} not preferred`); }
        else if (suiting.length) out.push(`${id} ${k}: unsuited but ${suiting}`);
      }
      for (const n of s.natures) { lint(id + ' nature', n.reason, false); n.natures.forEach((x) => { if (!natures.has(x)) out.push(`${id} nature ${x}`); }); n.measures.forEach((x) => { if (!ms.some((m) => m.id === x)) out.push(`${id} nature measure ${x}`); }); }
    }
  }
  const mine = definitionFile.parse(read('definitions/b.yaml'));
  for (const d of mine) { for (const t of [d.text, ...d.variants.map((v) => v.text)]) { lint('def ' + d.term, t, true); for (const e of defs) if (e !== d && e.term !== d.term && [e.term, ...e.forms].some((f) => t.includes(f))) used.set(e.term, 1); } src('def ' + d.term, d.sources); if (!used.has(d.term)) out.push('unused def ' + d.term); }
  console.log(mids.length + ' measures\n' + out.join('\n'));
});
