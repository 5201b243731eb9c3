// A copy of a charter pack that is read faster.
const { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { CORE_SCHEMA, load } = require('js-yaml');

/**
 * JSON is YAML too, and is read fifty times faster: the files keep their names, and any other pack may be YAML as written.
 * @param {string} from
 * @param {string} to
 */
function copyPack(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) copyPack(source, target);
    else if (entry.name.endsWith('.json')) copyFileSync(source, target);
    else
      writeFileSync(
        target,
        JSON.stringify(load(readFileSync(source, 'utf8'), { schema: CORE_SCHEMA, filename: source })),
      );
  }
}

module.exports = { copyPack };
