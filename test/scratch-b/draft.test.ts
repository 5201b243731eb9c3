import { writeFileSync } from 'node:fs';
import { loadPack } from '../../src/charter/loadPack';
import { assembleDraft } from '../../src/drafting/document';
import { selectCommitments } from '../../src/drafting/selection';
import { readProfile } from '../../src/drafting/contractProfile';
import { renderMarkdown } from '../../src/drafting/render/renderMarkdown';
const pack = loadPack('src/charter/pack');
const forms = [...pack.forms.keys()];
const context = { settings: { name: 'Stoke-on-Trent City Council', nation: 'england', buyerKind: 'council', formWorks: forms.find((f) => /jct/.test(f))!, formOther: forms.find((f) => /own/.test(f)) ?? forms[0]!, localArea: ['Stoke-on-Trent', 'Staffordshire'], weighting: 10, kpiCeiling: 6 }, today: '2026-11-22' } as never;
const C: [string, string, number, number][] = [
  ['Refurbishment of Bentilee Community Centre', 'works', 2.4e6, 18], ['Roof repairs', 'works', 60000, 3], ['New school building', 'works', 12e6, 24], ['Works to car park', 'works', 400000, 6],
  ['Cleaning of civic buildings', 'services', 2.4e6, 36], ['Consultancy for town plan', 'services', 400000, 12], ['Website', 'services', 60000, 12], ['Support services', 'services', 12e6, 48],
  ['Supply of furniture', 'goods', 60000, 2], ['Supply of furniture', 'goods', 400000, 24], ['Supply of vehicles', 'goods', 2.4e6, 24],
  ['Day opportunities for adults', 'light-touch', 400000, 24], ['Domiciliary care', 'light-touch', 12e6, 48], ['Youth activities grant', 'grant', 60000, 12], ['Community wellbeing grant', 'grant', 400000, 24], ['Capital regeneration grant', 'grant', 2.4e6, 24],
];
test('drafts', () => {
  const out: string[] = [];
  for (const [title, kind, pounds, months] of C) {
    const base = { answers: { title, value: { pence: pounds * 100, per: 'total', basis: 'without' }, term: { months, extensions: [] }, start: '2027-04-01', kind, place: 'Stoke-on-Trent' }, choices: {} } as never;
    const p = readProfile(pack, context, base)!;
    const list = selectCommitments(pack, context, base, p);
    out.push(`\n#### ${title} ${kind} £${pounds} ${months}m natures ${p.natures}: ` + list.entries.filter((e) => e.verdict === 'chosen').map((e) => `${e.commitmentId}(${e.score}:${e.measureIds})`).join(' '));
    out.push('   others: ' + [...list.entries].sort((a, b) => b.score - a.score).map((e) => `${e.commitmentId}=${e.score}`).join(' '));
    for (const id of ['local-1', 'local-2', 'local-3', 'local-4', 'communities-1', 'communities-2', 'communities-3', 'communities-4']) {
      const entry = list.entries.find((e) => e.commitmentId === id)!;
      for (const m of entry.offeredMeasureIds) for (const t of [undefined, { value: 40 }, { offered: true }]) {
        const content = { ...(base as object), choices: { commitments: [id], measures: { [id]: [m] }, targets: t ? { [m]: t } : {} } } as never;
        const d = assembleDraft(pack, context, content);
        if (!d) { out.push(`${title} ${m}: none`); continue; }
        for (const i of d.issues) if (i.level === 'mustFix' && i.code !== 'workforce-reason') out.push(`MUST ${title} ${m} ${JSON.stringify(t)}: ${i.code} ${i.message}`);
        if (pounds === 60000 || pounds === 2.4e6) {
          const s = d.document.sections.find((x) => x.origin.measureId === m);
          if (!t && s && ((kind==='works'&&pounds===2.4e6)||(kind==='grant'&&pounds===2.4e6)||(kind==='goods'&&pounds===60000))) out.push(`-- ${kind} ${m}\n` + s.paragraphs.map((x) => `${x.number} ${x.text}`).join('\n') + '\nKPI ' + d.document.kpis.map((k) => `${k.targetText} | ${k.baseline} | ${k.bands.map((b) => b.rating + ': ' + b.means).join('; ')} | ${k.workings.formula}`).join());
        }
      }
    }
  }
  writeFileSync('/tmp/b-out.txt', out.join('\n'));
  const all = { answers: { title: 'Refurbishment of Bentilee Community Centre', value: { pence: 240000000, per: 'total', basis: 'without' }, term: { months: 18, extensions: [] }, start: '2027-04-01', kind: 'works', place: 'Stoke' }, choices: { commitments: ['local-1', 'local-3', 'communities-1', 'communities-3', 'communities-4'] } } as never;
  const d = assembleDraft(pack, context, all)!;
  writeFileSync('/tmp/b-doc.md', renderMarkdown(pack, d.document, { reference: 'SV-1', version: 1, status: 'draft', on: '2026-11-22' } as never));
});
