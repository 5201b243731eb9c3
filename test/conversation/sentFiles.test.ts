import { fill } from '../../src/charter/fill';
import { isFileHost } from '../../src/bot/files/fileHosts';
import { startBot, type Bot } from '../support/startBot';
import { pack } from '../support/contracts';
import { documentXml, LINES, lying, MB, paragraphs, wordFile } from '../support/wordFiles';
import { settledOfficer } from './officer';

const { refused, problems, file: called } = pack.wording.dialogs.importing;

let bot: Bot;
let sent = 0;
beforeAll(async () => {
  bot = await startBot(
    {},
    {
      clock: () => new Date('2026-11-22T10:00:00Z'),
      isFileHost: ({ hostname }) => hostname === '127.0.0.1',
    },
  );
});
afterAll(() => bot.stop());

/** Sends a file as Teams does, and says what came of it. */
async function sends(name: string, bytes: Uint8Array | string): Promise<string> {
  const officer = await settledOfficer(bot);
  sent += 1;
  const path = `/files/${String(sent)}`;
  bot.connector.files.set(path, { bytes: Buffer.from(bytes) });
  return officer.sends(officer.person.file(name, `${bot.connector.url}${path}`));
}

test('a Word file begins a draft: its words are read, and none that were deleted from it', async () => {
  const deleted =
    '<w:p><w:del><w:r><w:delText>The estimated value is £9,000.</w:delText></w:r></w:del></w:p>';
  const seen = await sends('spec.docx', await wordFile(documentXml(paragraphs + deleted)));
  expect(seen).toContain(fill(called, { name: 'spec.docx' }));
  expect(seen).toContain('Grounds maintenance of parks in Hartwell');
  expect(seen).toContain('£450,000 without');
  expect(seen).toContain('1 April 2027');
});

test('text, a table and a notice are read by how the file is called', async () => {
  expect(await sends('spec.txt', LINES.join('\r\n'))).toContain('£450,000 without');
  expect(await sends('spec.txt', Buffer.from(`\uFEFF${LINES.join('\n')}`, 'utf16le'))).toContain(
    '£450,000 without',
  );
  expect(await sends('plan.csv', 'Title\tValue\tDuration\nHedges\t£90k plus VAT\t2 years\n')).toContain(
    'Hedges',
  );
  const tender = { title: 'Hedges', value: { amount: 90_000, currency: 'GBP' } };
  expect(await sends('n.json', JSON.stringify({ ocid: 'ocds-h6vhtk-1', tender }))).toContain(
    '£90,000 without',
  );
});

const DEEP = '['.repeat(200_000);
const BILLION = '<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>';
test.each<[string, string, () => Promise<Uint8Array> | string, string]>([
  [
    'a zip bomb',
    'a.docx',
    () => wordFile(documentXml(paragraphs), { 'word/a.xml': 'a'.repeat(30_000_000) }),
    refused.unsafe,
  ],
  [
    'an external entity',
    'a.docx',
    () => wordFile(documentXml(paragraphs, '<!DOCTYPE w SYSTEM "file:///etc/passwd">')),
    refused.unsafe,
  ],
  ['entities of entities', 'a.docx', () => wordFile(documentXml(paragraphs, BILLION)), refused.unsafe],
  [
    'macros',
    'a.docx',
    () => wordFile(documentXml(paragraphs), { 'word/vbaProject.bin': 'x' }),
    refused.macros,
  ],
  [
    'macros by its type',
    'a.docx',
    () => wordFile(documentXml(''), { '[Content_Types].xml': '<a t="macroEnabled"/>' }),
    refused.macros,
  ],
  ['macros by its name', 'a.docm', () => 'x', refused.macros],
  ['more than five megabytes', 'a.txt', () => 'x'.repeat(5 * 1024 * 1024 + 1), refused.tooLarge],
  ['a file that is no zip', 'a.docx', () => 'PK\u0003\u0004 not really', refused.notWord],
  ['a zip that is no Word file', 'a.docx', () => wordFile('<a/>'), refused.notWord],
  [
    'a way out of the folder',
    'a.docx',
    () => wordFile(documentXml(''), { '../../etc/x': 'x' }),
    refused.notWord,
  ],
  ['a picture', 'a.png', () => 'x', refused.otherKind],
  ['a program called a text', 'a.txt', () => 'MZ\u0000\u0001', refused.otherKind],
  ['an empty file', 'a.txt', () => '', refused.empty],
  ['a Word file of pictures', 'a.docx', () => wordFile(documentXml('<w:p/>')), refused.empty],
  ['deep JSON', 'a.json', () => DEEP, problems.tooDeep],
  ['a zip that lies about its sizes', 'a.docx', lying, refused.notWord],
  [
    'thousands of parts',
    'a.docx',
    () =>
      wordFile(
        documentXml(''),
        Object.fromEntries(Array.from({ length: 2_500 }, (_, at) => [`a${String(at)}`, ''])),
      ),
    refused.unsafe,
  ],
  ['five megabytes of JSON', 'a.json', () => `{"a":[${'{"b":1},'.repeat(580_000)}1]}`, problems.tooDeep],
  ['five megabytes of blanks', 'a.txt', () => ' '.repeat(5 * MB), refused.empty],
  ['a table of quotes', 'a.csv', () => `Title,Value\n${'"'.repeat(MB)}`, problems.brokenTable],
  ['broken JSON', 'a.json', () => '{"ocid":', problems.brokenJson],
])('%s is refused with its reason, in a fifth of a second', async (_what, name, make, words) => {
  const bytes = await make();
  await sends('warm.docx', await wordFile(documentXml(paragraphs)));
  const before = process.cpuUsage();
  const seen = await sends(name, bytes);
  const { user, system } = process.cpuUsage(before);
  expect(seen).toContain(fill(words, { name }));
  process.stdout.write(
    `${_what}: ${((user + system) / 1_000).toFixed(0)} ms of CPU with the turn and its reply\n`,
  );
  expect((user + system) / 1_000).toBeLessThan(200);
});

test('a file is fetched from no host but those allowed, wherever the first one leads', async () => {
  const officer = await settledOfficer(bot);
  const { url, files, fetched } = bot.connector;
  const elsewhere = fill(refused.otherHost, { name: 'a.txt' });
  files.set('/files/away', { status: 302, location: 'http://localhost:1/metadata' });
  files.set('/files/here', { status: 302, location: '/files/there' });
  files.set('/files/there', { bytes: Buffer.from(LINES.join('\n')) });
  files.set('/files/round', { status: 302, location: '/files/round' });
  const send = (to: string) => officer.sends(officer.person.file('a.txt', to));
  expect(await send('http://169.254.169.254/latest')).toContain(elsewhere);
  expect(await send('no address')).toContain(elsewhere);
  expect(await send(`${url}/files/away`)).toContain(elsewhere);
  expect(await send(`${url}/files/round`)).toContain(fill(refused.notFetched, { name: 'a.txt' }));
  expect(await send(`${url}/files/gone`)).toContain(fill(refused.notFetched, { name: 'a.txt' }));
  expect(fetched.filter((path) => path === '/files/gone')).toHaveLength(1);
  expect(await send(`${url}/files/here`)).toContain('£450,000 without');
});

test('a repeat applies nothing, and a host that fails once is asked once more', async () => {
  const officer = await settledOfficer(bot);
  bot.connector.files.set('/files/once', { bytes: Buffer.from(LINES.join('\n')) });
  const activity = officer.person.file('a.txt', `${bot.connector.url}/files/once`);
  expect(await officer.sends(activity)).toContain('£450,000 without');
  expect(await officer.sends(activity)).toBe('');
  expect(await officer.says('my drafts')).toContain('1 draft');
  bot.connector.files.set('/files/down', { status: 503 });
  const failed = await officer.sends(officer.person.file('a.txt', `${bot.connector.url}/files/down`));
  expect(failed).toContain(fill(refused.notFetched, { name: 'a.txt' }));
  expect(bot.connector.fetched.filter((path) => path === '/files/down')).toHaveLength(2);
});

test.each([
  ['https://hartwell-my.sharepoint.com/personal/a/download.aspx?tempauth=x', true],
  ['https://hartwell.sharepoint.us/a', true],
  ['http://hartwell-my.sharepoint.com/a', false],
  ['https://hartwell-my.sharepoint.com:8443/a', false],
  ['https://sharepoint.com.example.org/a', false],
  ['https://evilsharepoint.com/a', false],
  ['https://me@hartwell-my.sharepoint.com/a', false],
  ['https://127.0.0.1/a', false],
  ['file:///etc/passwd', false],
])('%s: a host of Microsoft’s files %s', (url, allowed) => {
  expect(isFileHost(new URL(url))).toBe(allowed);
});
