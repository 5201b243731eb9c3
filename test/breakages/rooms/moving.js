// Backup, restore and copy: all of it or nothing, and never over what somebody uses.

/** @type {readonly import('../table').Breakage[]} */
const MOVING = [
  {
    name: 'what was copied is not compared',
    file: 'src/storage/moving/copyRows.ts',
    find: 'await checkSame(to, table, rows);',
    replace: '',
    test: 'test/storage/movingPostgres.test.ts',
    says: 'a row that arrives as another',
  },
  {
    name: 'rows that copying added are not seen',
    file: 'src/storage/moving/copyRows.ts',
    find: 'for (const db of [from, to])',
    replace: 'for (const db of [from])',
    test: 'test/storage/movingPostgres.test.ts',
    says: 'rows that come of themselves',
  },
  {
    name: 'the first row after a copy gets the number of another',
    file: 'src/storage/moving/onPostgres.ts',
    find: 'await countOn(to);',
    replace: '',
    test: 'test/storage/movingPostgres.test.ts',
    says: 'the next one gets a number of its own',
  },
  {
    name: 'tables are filled under a running assistant',
    file: 'src/storage/moving/onPostgres.ts',
    find: 'if (await hasAlive(to))',
    replace: 'if (false)',
    test: 'test/storage/movingPostgres.test.ts',
    says: 'a target that an assistant runs on',
  },
  {
    name: 'a copy is made into a database that is used already',
    file: 'src/storage/moving/copyToPostgres.ts',
    find: 'if (rows > 0)',
    replace: 'if (rows < 0)',
    test: 'test/storage/movingPostgres.test.ts',
    says: 'a target that holds rows',
  },
  {
    name: 'a file is replaced under a running assistant',
    file: 'src/storage/moving/restoreFile.ts',
    find: 'await becomeSoleWriter(path, 0);',
    replace: '{ release: () => undefined };',
    test: 'test/storage/movingFiles.test.ts',
    says: 'an assistant is running on it',
  },
  {
    name: 'a restore brings back what was erased',
    file: 'src/storage/moving/restoreFile.ts',
    find: 'applyErasures(tx, erased ?? [], now)',
    replace: 'applyErasures(tx, [], now)',
    test: 'test/storage/movingFiles.test.ts',
    says: 'does not come back, and stays on the list',
  },
  {
    name: 'a damaged database is backed up',
    file: 'src/storage/moving/openWhole.ts',
    find: 'if (!(await isWhole(engine.db)))',
    replace: 'if (false)',
    test: 'test/storage/movingFiles.test.ts',
    says: 'a damaged database, or none, is not backed up',
  },
];

module.exports = { MOVING };
