import { DOMParser, type Element } from '@xmldom/xmldom';
import JSZip from 'jszip';

/** Whether the tracked changes of a Word file are taken or refused. */
export type Taken = 'accept all' | 'reject all';

/** The text of a Word file, a line a paragraph, its tracked changes taken or refused as Word does it (ECMA-376 part 1, 17.13.5). */
export async function linesOf(file: Uint8Array, taken: Taken = 'accept all'): Promise<readonly string[]> {
  const entry = (await JSZip.loadAsync(file)).file('word/document.xml')!;
  const document = new DOMParser().parseFromString(await entry.async('string'), 'text/xml');
  const gone = taken === 'accept all' ? 'w:del' : 'w:ins';
  const all = (name: string): Element[] => Array.from(document.getElementsByTagName(name));
  for (const row of all('w:tr')) if (marks(row, 'w:trPr', gone)) row.parentNode!.removeChild(row);
  for (const change of all(gone)) {
    // the mark of a row or of a paragraph's end holds nothing
    if (change.firstChild) change.parentNode!.removeChild(change);
  }
  const lines: string[] = [];
  let open = '';
  for (const paragraph of all('w:p')) {
    open += lettersOf(paragraph);
    const form = childOf(paragraph, 'w:pPr');
    // without its end a paragraph runs into the next
    if (form && marks(form, 'w:rPr', gone)) continue;
    lines.push(open);
    open = '';
  }
  return open === '' ? lines : [...lines, open];
}

function marks(owner: Element, properties: string, kind: string): boolean {
  const found = childOf(owner, properties);
  return found !== undefined && childOf(found, kind) !== undefined;
}

function childOf(parent: Element, name: string): Element | undefined {
  return (Array.from(parent.childNodes) as Element[]).find(({ nodeName }) => nodeName === name);
}

function lettersOf(node: Element): string {
  if (node.nodeName === 'w:t' || node.nodeName === 'w:delText') return node.textContent ?? '';
  if (node.nodeName === 'w:tab') return '\t';
  if (node.nodeName === 'w:instrText' || node.nodeName === 'w:pPr') return '';
  return (Array.from(node.childNodes) as Element[]).map(lettersOf).join('');
}
