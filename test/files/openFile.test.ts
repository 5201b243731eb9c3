import { openFile } from '../../src/files/openFile';
import { documentXml, lying, paragraphs, wordFile } from '../support/wordFiles';

const opened = async (name: string, bytes: Uint8Array | string) => openFile(name, Buffer.from(bytes));

// the same through the thread, with what the officer is told: test/conversation/sentFiles.test.ts
test.each<[string, string, () => Promise<Uint8Array> | string, object]>([
  [
    'a zip bomb',
    'a.docx',
    () => wordFile(documentXml(paragraphs), { 'word/a.xml': 'a'.repeat(30_000_000) }),
    { refused: 'unsafe' },
  ],
  [
    'macros',
    'a.docx',
    () => wordFile(documentXml(paragraphs), { 'word/vbaProject.bin': 'x' }),
    { refused: 'macros' },
  ],
  [
    'an external entity',
    'a.docx',
    () => wordFile(documentXml(paragraphs, '<!DOCTYPE w SYSTEM "file:///x">')),
    { refused: 'unsafe' },
  ],
  ['a zip that lies', 'a.docx', lying, { refused: 'notWord' }],
  ['deep JSON', 'a.json', () => '['.repeat(200_000), { holds: 'notice', notice: { problem: 'tooDeep' } }],
])('%s is not opened', async (_what, name, make, result) => {
  expect(await opened(name, await make())).toEqual(result);
});

test('words keep their lines, signs and cells; a text in Latin letters is read', async () => {
  const cell = (words: string) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  const row = `<w:tbl><w:tr>${cell('Value')}${cell('&#163;90,000 &amp; VAT')}</w:tr></w:tbl>`;
  expect(await opened('a.docx', await wordFile(documentXml(row)))).toEqual({
    ...{ holds: 'words', text: 'Value\n£90,000 & VAT' },
  });
  expect(await openFile('a.txt', Buffer.from('Café £9', 'latin1'))).toEqual({
    holds: 'words',
    text: 'Café £9',
  });
});
