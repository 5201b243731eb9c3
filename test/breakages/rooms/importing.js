// What people send: files, notices as data, specifications, plans.

const FILES = 'test/conversation/sentFiles.test.ts';
const OPENED = 'test/files/openFile.test.ts';
const SENT = 'test/conversation/importing.test.ts';

/** @type {readonly import('../table').Breakage[]} */
const IMPORTING = [
  {
    name: 'a file is fetched from wherever the first host leads',
    file: 'src/bot/files/fetchFile.ts',
    find: 'if (!URL.canParse(at) || !isFileHost(new URL(at)))',
    replace: 'if (!URL.canParse(at) || (hop === 0 && !isFileHost(new URL(at))))',
    test: FILES,
    says: 'a file is fetched from no host but those allowed, wherever the first one leads',
  },
  {
    name: 'a file is fetched over plain http, from any port, with a name',
    file: 'src/bot/files/fileHosts.ts',
    find: 'return isPlain && SUFFIXES',
    replace: 'return SUFFIXES',
    test: FILES,
    says: 'a host of Microsoft’s files false',
  },
  {
    name: 'a file of any size is taken into memory',
    file: 'src/bot/files/fetchFile.ts',
    find: 'if (size > LARGEST_FILE) {',
    replace: 'if (size > LARGEST_FILE * 9) {',
    test: FILES,
    says: 'more than five megabytes is refused',
  },
  {
    name: 'a zip bomb is opened',
    file: 'src/files/wordText.ts',
    find: 'return uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_RATIO;',
    replace: 'return uncompressedSize < 0 && uncompressedSize > compressedSize * MOST_RATIO;',
    test: OPENED,
    says: 'a zip bomb is not opened',
  },
  {
    name: 'a Word file with macros is opened',
    file: 'src/files/wordText.ts',
    find: "if (entries.some(({ fileName }) => /vbaproject|vbadata/i.test(fileName))) return { refused: 'macros' };",
    replace: '',
    test: OPENED,
    says: 'macros is not opened',
  },
  {
    name: 'a document type may define entities',
    file: 'src/files/wordText.ts',
    find: "if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return { refused: 'unsafe' };",
    replace: '',
    test: OPENED,
    says: 'an external entity is not opened',
  },
  {
    name: 'JSON of any build is parsed',
    file: 'src/drafting/importing/readJson.ts',
    find: 'if (depth > DEEPEST || parts > MOST_PARTS) return true;',
    replace: 'if (depth > DEEPEST * 1e9) return true;',
    test: OPENED,
    says: 'deep JSON is not opened',
  },
  {
    name: 'what stands where no value is told becomes the value',
    file: 'src/drafting/importing/noticeValue.ts',
    find: 'return pounds <= 1 || NINES.test(String(pounds));',
    replace: 'return pounds < 0;',
    test: SENT,
    says: 'a placeholder: a clear word, and nothing guessed',
  },
  {
    name: 'euros become pounds',
    file: 'src/drafting/importing/noticeValue.ts',
    find: "if (currency !== '' && currency.toUpperCase() !== 'GBP')",
    replace: "if (currency === 'XXX')",
    test: SENT,
    says: 'another currency: a clear word, and nothing guessed',
  },
  {
    name: 'a fact that the officer changed still shows the field of a notice',
    file: 'src/record/origins.ts',
    find: '!Object.hasOwn(given, id)',
    replace: "id !== ''",
    test: SENT,
    says: 'one changed by hand shows its field no more',
  },
  {
    name: 'what was given is written over by what is sent',
    file: 'src/dialogs/importing/importing.ts',
    find: 'const missing = read.filter((id) => draft.answers[id] === undefined);',
    replace: 'const missing = read;',
    test: SENT,
    says: 'fills in what is missing, and leaves what was given',
  },
];

module.exports = { IMPORTING };
