// What the built bot loads from node_modules: native code. Everything else is in dist/.
const EXTERNAL = ['better-sqlite3'];

/** What packages ask for and do without: native twins that are not installed. */
const LEFT_OUT = ['pg-native', 'dtrace-provider'];

module.exports = { EXTERNAL, LEFT_OUT };
