// The notices of what is bundled: each package's licence, as its terms ask, in one file beside the bundle.
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { z } = require('zod');

const packageShape = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.unknown().optional(),
});

/**
 * The text of the notices, for the files that a bundle was made of.
 * @param {string} root
 * @param {readonly string[]} inputs Paths from `root`.
 * @returns {string}
 */
function noticesOf(root, inputs) {
  const folders = new Set(
    inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []),
  );
  return [...folders]
    .sort()
    .map((folder) => {
      const at = path.join(root, folder);
      const { name, version, license } = packageShape.parse(
        JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8')),
      );
      const files = readdirSync(at).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
      const texts = files
        .map((file) => path.join(at, file))
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, 'utf8').trim());
      return [`${name}@${version}: ${typeof license === 'string' ? license : 'see below'}`, ...texts].join(
        '\n\n',
      );
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

module.exports = { noticesOf };
