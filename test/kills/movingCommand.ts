import { backUpDatabase, copyDatabase, restoreDatabase } from '../../src/databaseCommands';

/** A command on the database, as a process of its own that a test can kill. */
const COMMANDS = { backup: backUpDatabase, restore: restoreDatabase, copy: copyDatabase };
const [command, file] = process.argv.slice(2);
void COMMANDS[command as keyof typeof COMMANDS](process.env, file);
