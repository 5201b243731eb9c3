import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { redlineBlocks } from './redlineBlocks';
import { TrackedChanges, type ChangedBy } from './trackedChange';
import { childOf, elementsOf } from './wordXml';

const BODY = 'word/document.xml';

/**
 * A Word file in which the differences between two of ours stand as tracked changes: who accepts all has the newer text, who rejects all the older. Its styles, header and
 * footer are the newer one's. Both files are our own: nobody else's file is read here.
 */
export async function redlineWord(older: Uint8Array, newer: Uint8Array, by: ChangedBy): Promise<Uint8Array> {
  const file = await JSZip.loadAsync(newer);
  const before = await readBody(await JSZip.loadAsync(older));
  const after = await readBody(file);
  const made = redlineBody(before, after, by);
  file.file(BODY, new XMLSerializer().serializeToString(made));
  return file.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function readBody(file: JSZip): Promise<Document> {
  const entry = file.file(BODY);
  if (!entry) throw new Error('A Word file of ours has no text');
  return new DOMParser().parseFromString(await entry.async('string'), 'text/xml');
}

/** The newer document with its body as a redline. */
function redlineBody(before: Document, after: Document, by: ChangedBy): Document {
  const body = bodyOf(after);
  const changes = new TrackedChanges(after, by);
  const section = childOf(body, 'w:sectPr');
  const blocks = redlineBlocks(changes, blocksOf(bodyOf(before)), blocksOf(body));
  while (body.firstChild) body.removeChild(body.firstChild);
  for (const block of blocks)
    body.appendChild(block.ownerDocument === after ? block : after.importNode(block, true));
  if (section) body.appendChild(section);
  return after;
}

function bodyOf({ documentElement }: Document): Element {
  const body = documentElement && childOf(documentElement, 'w:body');
  if (!body) throw new Error('A Word file of ours has no body');
  return body;
}

const blocksOf = (body: Element): Element[] =>
  elementsOf(body).filter(({ nodeName }) => nodeName !== 'w:sectPr');
