// Jest's environment for Node, with one realm for a worker instead of one for each test file: what the product and its packages are is
// then loaded once (runtime.js), and run when it is warm. The realm's global object is a plain one; jest's own puts a proxy before it,
// which every `Map` and `Math` of the code goes through.
const { constants, createContext } = require('node:vm');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { TestEnvironment: NodeEnvironment } = require('jest-environment-node');
const { ModuleMocker } = require('jest-mock');

/** @typedef {{ global: any, names: ReadonlySet<string | symbol>, exit: typeof process.exit, env: NodeJS.ProcessEnv }} Realm */

/** @type {Realm | undefined} */
let shared;

/**
 * A realm with the globals that jest's environment for Node has.
 * @param {ConstructorParameters<typeof NodeEnvironment>} of
 * @returns {Realm}
 */
function makeRealm(...of) {
  const global = /** @type {any} */ (createContext(constants.DONT_CONTEXTIFY));
  const given = new NodeEnvironment(...of).global;
  // those of the realm itself stay its own, but for the two that Node's own modules compare with
  const taken = new Set(
    Reflect.ownKeys(global).filter((name) => name !== 'ArrayBuffer' && name !== 'Uint8Array'),
  );
  for (const name of Reflect.ownKeys(given))
    if (!taken.has(name))
      Object.defineProperty(
        global,
        name,
        /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(given, name)),
      );
  global.global = global;
  global.Error.stackTraceLimit = 100;
  return {
    global,
    names: new Set(Reflect.ownKeys(global)),
    exit: global.process.exit,
    env: { ...global.process.env },
  };
}

class WorkerEnvironment {
  /** @param {ConstructorParameters<typeof NodeEnvironment>} of */
  constructor(...of) {
    this.realm = shared ??= makeRealm(...of);
    const { global, exit } = this.realm;
    this.global = global;
    // jest wraps it anew for every file
    global.process.exit = exit;
    this.moduleMocker = new ModuleMocker(global);
    this.fakeTimers = null;
    this.fakeTimersModern = new ModernFakeTimers({ config: of[0].projectConfig, global });
  }

  async setup() {}

  /** Leaves the realm to the next file as this one found it. */
  async teardown() {
    this.fakeTimersModern.dispose();
    const { global, names, env } = this.realm;
    // the matchers' own symbol cannot be deleted, and is filled anew by the next file
    for (const name of Reflect.ownKeys(global)) if (!names.has(name)) Reflect.deleteProperty(global, name);
    for (const name of Object.keys(global.process.env)) if (!(name in env)) delete global.process.env[name];
    Object.assign(global.process.env, env);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return this.global;
  }
}

module.exports = WorkerEnvironment;
