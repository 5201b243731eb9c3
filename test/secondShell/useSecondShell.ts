import { shellOfTests } from '../support/startBot';
import { joseAdapter } from './joseAdapter';
import { nodeServer } from './nodeServer';

// imported before a suite of the bot, which is then run against this way in
shellOfTests.shell = { createAdapter: joseAdapter, createServer: nodeServer };
