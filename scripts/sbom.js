// `npm run sbom`: build/sbom.cdx.json, what is shipped as CycloneDX lists it. npm writes the list of all packages; it is cut here to those
// that are shipped, since npm's own `--omit dev` (11.19) also leaves out half of what production and development both need.
const { execFileSync } = require('node:child_process');
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { z } = require('zod');
const { shippedPackages } = require('./production');

const root = path.join(__dirname, '..');
const file = path.join(root, 'build/sbom.cdx.json');
const component = z.looseObject({ 'bom-ref': z.string() });
const sbomShape = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string() }) }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
});

const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
const told = execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const sbom = sbomShape.parse(JSON.parse(told));
const shipped = new Set(shippedPackages(root).map(({ name, version }) => `${name}@${version}`));
const components = sbom.components.filter((each) => shipped.has(each['bom-ref']));
const missing = [...shipped].filter((id) => !components.some((each) => each['bom-ref'] === id));
if (missing.length > 0) throw new Error(`npm does not list: ${missing.join(', ')}`);
const kept = new Set([...shipped, sbom.metadata.component['bom-ref']]);
const dependencies = sbom.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map((each) => ({ ...each, dependsOn: each.dependsOn.filter((id) => kept.has(id)) }));
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify({ ...sbom, components, dependencies }, undefined, 2)}\n`);
console.log(`${path.relative(root, file)}: ${components.length} packages`);
