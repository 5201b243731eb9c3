// The packages that the built bot loads from node_modules: they load others by name, or native code. Everything else is in dist/.
const EXTERNAL = ['better-sqlite3', 'botbuilder', 'docx', 'pino', 'piscina', 'restify'];

module.exports = { EXTERNAL };
