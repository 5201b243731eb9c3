import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { z } from 'zod';

/** Whether the check runs here: its package has been locked for Linux on x64 alone. */
export const CHECKS_SCHEMA = process.platform === 'linux' && process.arch === 'x64';

const VALIDATOR = join(__dirname, '../../node_modules/.bin/ooxml-validator');
const verdict = z.object({ ok: z.boolean(), errors: z.array(z.unknown()) });

/** What Microsoft's Open XML schema check finds wrong in a Word file. */
export function schemaErrors(file: Uint8Array): readonly unknown[] {
  return inFolder((folder) => {
    const path = join(folder, 'file.docx');
    writeFileSync(path, file);
    try {
      return verdict.parse(JSON.parse(execFileSync(VALIDATOR, [path], { encoding: 'utf8' }))).errors;
    } catch (error) {
      return [error instanceof Error && 'stdout' in error ? error.stdout : error];
    }
  });
}

/** The text of a Word file as LibreOffice lays it out, with every number and field worked out anew. */
export function textInLibreOffice(file: Uint8Array): string {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'file.docx'), file);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'file.docx'),
    ];
    execFileSync('soffice', args, { stdio: 'ignore' });
    execFileSync('pdftotext', ['-raw', join(folder, 'file.pdf'), join(folder, 'file.txt')]);
    return readFileSync(join(folder, 'file.txt'), 'utf8');
  });
}

/** Every part of a Word file as text, by its path. */
export async function partsOfFile(file: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(file);
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(parts.map(async (part) => [part.name, await part.async('string')] as const)),
  );
}

/** The same file with its body changed, as somebody does who works on it. */
export async function withBody(file: Uint8Array, change: (body: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  const path = 'word/document.xml';
  zip.file(path, change((await zip.file(path)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'uint8array' });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
