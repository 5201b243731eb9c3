import { createHmac } from 'node:crypto';
import { checkLink, documentLink, signLink } from '../../src/bot/documents/documentLink';
import { answerDocument, type DocumentParts } from '../../src/bot/documents/documentRoute';
import { safeFileName } from '../../src/bot/documents/fileName';
import { plainPage } from '../../src/bot/documents/plainPage';
import { pack } from '../support/shippedPack';

const SECRET = 'secret';
const NOW = Date.parse('2026-11-22T10:00:00Z');
const seconds = NOW / 1000;
const link = { draftId: 'draft-0001', version: 2, expires: seconds + 60, linksFrom: 0 };
const signed = { ...link, signature: signLink(SECRET, link) };
const tender = { ...link, kind: 'tender' as const };

describe('a link', () => {
  test('is good until it expires', () => {
    expect(checkLink(SECRET, signed, NOW)).toBe('good');
    expect(checkLink(SECRET, signed, NOW + 60_000)).toBe('good');
    expect(checkLink(SECRET, signed, NOW + 60_001)).toBe('expired');
  });

  test.each([
    ['another draft', { draftId: 'draft-0002' }],
    ['another version', { version: 3 }],
    ['another kind of document', { ...tender, signature: signLink(SECRET, { ...link, kind: 'record' }) }],
    ['a kind that it was not signed with', { kind: 'tender' as const }],
    ['a longer life', { expires: seconds + 6000 }],
    ['a later time of revoking', { linksFrom: 1 }],
    ['no signature', { signature: '' }],
    ['another signature', { signature: signLink('guess', link) }],
    ['a longer signature', { signature: `${signed.signature}A` }],
    ['a signature with characters of two bytes', { signature: 'é'.repeat(22) }],
  ])('with %s is forged', (_name, parts) => {
    expect(checkLink(SECRET, { ...signed, ...parts }, NOW)).toBe('forged');
  });

  test('is an address that carries what it stands for', () => {
    const url = new URL(documentLink('https://assistant.example.gov.uk', SECRET, { ...link, kind: 'draft' }));
    expect(url.pathname).toBe('/documents/draft-0001/2');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      kind: 'draft',
      expires: String(link.expires),
      signature: signLink(SECRET, { ...link, kind: 'draft' }),
    });
  });
});

test('a link of before links were revoked is good, and is what is given until they are', () => {
  const before = createHmac('sha256', SECRET).update(JSON.stringify(['draft-0001', 2, link.expires]));
  expect(signLink(SECRET, link)).toBe(before.digest('base64url'));
});

test('once they are revoked, a link carries how often, signed', () => {
  const given = { ...link, kind: 'draft' as const, linksFrom: 3 };
  const { searchParams } = new URL(documentLink('https://assistant.example.gov.uk', SECRET, given));
  expect(searchParams.get('links')).toBe('3');
  const signature = searchParams.get('signature') ?? '';
  expect(checkLink(SECRET, { ...given, signature }, NOW)).toBe('good');
  for (const linksFrom of [0, 2, 4])
    expect(checkLink(SECRET, { ...given, linksFrom, signature }, NOW)).toBe('forged');
});

describe('a document', () => {
  const title = 'Café & “Grounds”\r\nSet-Cookie: x';
  const parts: DocumentParts = {
    secret: SECRET,
    clock: () => new Date(NOW),
    words: pack.wording.download,
    renderWord: (kind) => Promise.resolve(new TextEncoder().encode(kind)),
    store: {
      findVersion: (draftId, version) =>
        Promise.resolve(
          draftId === 'draft-0001'
            ? {
                reference: 'SV-0042',
                linksFrom: 0,
                version: { draftId, version, document: { title } } as never,
              }
            : undefined,
        ),
    },
  };
  const query = {
    draftId: 'draft-0001',
    version: '2',
    expires: String(link.expires),
    signature: signed.signature,
  };
  const ask = (changed: object) => answerDocument(parts, { ...query, ...changed });

  test('comes as a Word file with a harmless name, kept by nobody on the way', async () => {
    // the version found carries its own number
    const found = await ask({});
    expect(found).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'content-disposition': 'attachment; filename="SV-0042 Cafe Grounds Set-Cookie x v2 DRAFT.docx"',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  });

  test('is the kind that its link was signed for, a draft where the link is from before there were several', async () => {
    const bodies = await Promise.all([
      ask({}),
      ...(['draft', 'tender', 'record'] as const).map((kind) =>
        ask({ kind, signature: signLink(SECRET, { ...link, kind }) }),
      ),
    ]);
    expect(bodies.map(({ body }) => Buffer.from(body as Uint8Array).toString())).toEqual([
      ...['draft', 'draft', 'tender', 'record'],
    ]);
    expect(bodies.map(({ headers }) => headers['content-disposition'])).toEqual([
      ...['DRAFT', 'DRAFT', 'for tender', 'record INTERNAL'].map(
        (mark) => `attachment; filename="SV-0042 Cafe Grounds Set-Cookie x v2 ${mark}.docx"`,
      ),
    ]);
  });

  test.each([
    ['a kind that there is not', { kind: 'secret' }, 404, 'This link is not complete'],
    ['another kind', { kind: 'record' }, 404, 'This link is not complete'],
    [
      'an expired link',
      { expires: String(seconds - 1), signature: signLink(SECRET, { ...link, expires: seconds - 1 }) },
      410,
      'This link has expired',
    ],
    ['a forged link', { signature: 'x' }, 404, 'This link is not complete'],
    ['a version that is no number', { version: '2e1' }, 404, 'This link is not complete'],
    ['no signature', { signature: undefined }, 404, 'This link is not complete'],
    ['the same value twice', { expires: ['1', '2'] }, 404, 'This link is not complete'],
    [
      'a draft that was deleted',
      { draftId: 'draft-0009', signature: signLink(SECRET, { ...link, draftId: 'draft-0009' }) },
      404,
      'This document is no longer kept',
    ],
  ])('asked for with %s is a page that says what to do', async (_name, changed, status, heading) => {
    const answer = await ask(changed);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(`<h1>${heading}</h1>`);
  });
});

test('a page shows markup as text', () => {
  expect(plainPage('<script>', '"a" & \'b\'')).toContain(
    '<h1>&lt;script&gt;</h1><p>&quot;a&quot; &amp; &#39;b&#39;</p>',
  );
});

test.each([
  [['Grounds maintenance'], 'Grounds maintenance.docx'],
  [['../../etc/passwd'], 'etc passwd.docx'],
  [['CON'], 'document CON.docx'],
  [['nul.txt'], 'document nul.txt.docx'],
  [['...'], 'document.docx'],
  [['日本'], 'document.docx'],
  [['"; rm -rf'], 'rm -rf.docx'],
  [['x'.repeat(300)], `${'x'.repeat(80)}.docx`],
])('the file name of %j is %s', (parts, name) => {
  expect(safeFileName(parts, 'docx')).toBe(name);
});

test('what marks a file stands whole at the end of a long name', () => {
  const name = safeFileName(['x'.repeat(300)], 'docx', ['v2', 'DRAFT']);
  expect(name).toMatch(/^x+ v2 DRAFT\.docx$/);
  expect(name).toHaveLength(85);
});
