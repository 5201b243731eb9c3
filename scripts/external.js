// What the built bot loads from node_modules: native code, and what starts threads from files of its own. Everything else is in dist/.
const EXTERNAL = ['better-sqlite3', 'piscina'];

/** What packages ask for and do without: native twins that are not installed. */
const LEFT_OUT = ['pg-native', 'dtrace-provider'];

module.exports = { EXTERNAL, LEFT_OUT };
