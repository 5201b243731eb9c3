// Jest's runtime, in which a worker loads the product, the packages and the shipped pack once for all its test files, not once for each.
// They keep nothing between turns but what is worked out from a frozen pack; whatever stands under test/ is loaded for each file as ever.
const { isBuiltin } = require('node:module');
const path = require('node:path');
const { default: Runtime } = require('jest-runtime');

const root = path.join(__dirname, '../..');
const SHARED = [path.join(root, 'src') + path.sep, path.join(root, 'test/support/shippedPack')];

/** @type {Runtime | undefined} */
let worker;

/**
 * Whether a module is one that the files of a worker share.
 * @param {string} from
 * @param {string} name
 */
function isShared(from, name) {
  if (isBuiltin(name)) return false;
  if (!name.startsWith('.')) return !path.isAbsolute(name);
  const target = path.resolve(path.dirname(from), name);
  return SHARED.some((start) => target.startsWith(start));
}

/** The source maps of a file's own modules and of the shared ones, which later files load too. */
class SourceMaps extends Map {
  /**
   * @param {ReadonlyMap<string, string>} own
   * @param {ReadonlyMap<string, string>} ofWorker
   */
  constructor(own, ofWorker) {
    super();
    this.own = own;
    this.ofWorker = ofWorker;
  }

  /**
   * @override
   * @param {string} file
   */
  get(file) {
    return this.own.get(file) ?? this.ofWorker.get(file);
  }
}

class WorkerRuntime extends Runtime {
  /** @param {ConstructorParameters<typeof Runtime>} of */
  constructor(...of) {
    super(...of);
    const { watch, watchAll } = of[7];
    // who watches changes the product between two runs
    if (watch || watchAll) worker = undefined;
    this.worker = worker ??= new Runtime(...of);
  }

  /**
   * @override
   * @template T
   * @param {string} from
   * @param {string} [name]
   * @param {Parameters<Runtime['requireModule']>[2]} [options]
   * @param {boolean} [isRequireActual]
   * @returns {T}
   */
  requireModule(from, name, options, isRequireActual) {
    return name !== undefined && !options?.isInternalModule && isShared(from, name)
      ? this.worker.requireModule(from, name, options, isRequireActual)
      : super.requireModule(from, name, options, isRequireActual);
  }

  /** @override */
  getSourceMaps() {
    return new SourceMaps(super.getSourceMaps(), this.worker.getSourceMaps());
  }
}

module.exports = { default: WorkerRuntime, __esModule: true };
