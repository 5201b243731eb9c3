import JSZip from 'jszip';
import type { Reply } from './person';

/** The text of the Word file that a card links to, loaded as the officer loads it. */
export async function wordText(replies: readonly Reply[]): Promise<string> {
  const [, link] = /"url":"([^"]+\/documents\/[^"]+)"/.exec(JSON.stringify(replies)) ?? [];
  if (link === undefined) throw new Error(`No link in:\n${replies.map(({ text }) => text).join('\n')}`);
  const response = await fetch(link);
  if (response.status !== 200) throw new Error(`The document was answered with ${response.status}`);
  const zip = await JSZip.loadAsync(await response.arrayBuffer());
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}
