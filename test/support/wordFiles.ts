import JSZip from 'jszip';

/** A contract in three lines. */
export const LINES = [
  'Grounds maintenance of parks in Hartwell',
  'The contract will commence on 1 April 2027 and shall run for an initial term of 3 years.',
  'The estimated value of the contract is £450,000 excluding VAT.',
];

/** The same as paragraphs of a Word file. */
export const paragraphs = LINES.map(
  (line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`,
).join('');
/** The main part of a Word file. */
export const documentXml = (body: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`;

/** A Word file of a main part, and more parts. */
export async function wordFile(
  document: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const parts = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...more };
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export const MB = 1024 * 1024;
/** A zip whose central directory says that its part is short, when it is not. */
export async function lying(): Promise<Uint8Array> {
  const file = Buffer.from(await wordFile(documentXml('x'.repeat(3 * MB))));
  for (let at = file.indexOf('PK\u0001\u0002'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 1))
    if (file.includes('word/document.xml', at)) file.writeUInt32LE(300, at + 24);
  return file;
}
