// Carries out a Dockerfile's steps one by one in a fresh folder, without a container: each stage is a folder in which an absolute path
// begins, `FROM node:<version>` is npm's Node of that version, and whatever this reader does not know ends it. What a base image or
// apt-get would bring has to be on the machine, and the walls of a container are not there.
const { execFileSync } = require('node:child_process');
const { chmodSync, cpSync, mkdirSync, readFileSync, statSync } = require('node:fs');
const path = require('node:path');
const { npmNode } = require('./npmNode');

/**
 * @typedef {object} Stage
 * @property {string | undefined} name
 * @property {string} root The folder in which its paths begin.
 * @property {string} workdir
 * @property {NodeJS.ProcessEnv} env
 * @property {{ readonly uid: number, readonly gid: number } | undefined} user
 * @property {readonly string[]} command
 * @property {readonly string[]} health
 * @property {string} stopSignal
 * @property {readonly string[]} volumes
 */
/** @typedef {{ readonly word: string, readonly rest: string }} Step */

/**
 * @param {string} text
 * @returns {Step[]}
 */
function readSteps(text) {
  return text
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => {
      const [, word = '', rest = ''] = /^\s*([A-Z]+)\s+(.*)$/.exec(line) ?? [];
      if (word === '') throw new Error(`Not a step: ${line}`);
      return { word, rest: rest.trim() };
    });
}

/**
 * The folder on this machine for a path of a stage.
 * @param {Stage} stage
 * @param {string} name
 */
function placed(stage, name) {
  return path.join(stage.root, path.posix.resolve(stage.workdir, name));
}

/**
 * The names that .dockerignore lets in; it has to shut everything out first.
 * @param {string} context
 */
function letIn(context) {
  const lines = readFileSync(path.join(context, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line));
  if (lines[0] !== '*') throw new Error('.dockerignore does not shut everything out first.');
  return new Set(lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1)));
}

/**
 * @param {string} rest
 * @returns {string[]}
 */
function listOf(rest) {
  /** @type {unknown} */
  const list = JSON.parse(rest);
  if (!Array.isArray(list) || !list.every((each) => typeof each === 'string')) {
    throw new Error(`Not a list of words: ${rest}`);
  }
  return list;
}

/** @typedef {{ readonly context: string, readonly folder: string, readonly stages: Stage[] }} Carried */

/** @type {Readonly<Record<string, (stage: Stage, rest: string, carried: Carried) => void>>} */
const STEPS = {
  WORKDIR: (stage, rest) => {
    stage.workdir = path.posix.resolve(stage.workdir, rest);
    mkdirSync(placed(stage, '.'), { recursive: true });
  },
  ENV: (stage, rest) => {
    const [, name, value] = /^(\w+)=(\S+)$/.exec(rest) ?? [];
    if (name === undefined) throw new Error(`Not one NAME=value: ENV ${rest}`);
    stage.env = { ...stage.env, [name]: value };
  },
  COPY: (stage, rest, { context, stages }) => {
    const words = rest.split(/\s+/);
    const from = /^--from=(.+)$/.exec(words[0] ?? '')?.[1];
    const [target = '', ...sources] = (from === undefined ? words : words.slice(1)).reverse();
    const source = stages.find(({ name }) => name === from && name !== undefined);
    if (from !== undefined && !source) throw new Error(`No stage is called ${from}.`);
    for (const name of sources) {
      if (!source && !letIn(context).has(name)) throw new Error(`.dockerignore keeps out ${name}.`);
      const file = source ? placed(source, name) : path.join(context, name);
      const into = /\/$|^\.$/.test(target) ? path.join(target, path.basename(name)) : target;
      cpSync(file, placed(stage, statSync(file).isDirectory() ? target : into), { recursive: true });
    }
  },
  RUN: (stage, rest) => {
    if (rest.startsWith('apt-get ')) {
      console.log('      left to this machine');
      return;
    }
    execFileSync('sh', ['-ec', rest], {
      ...{ cwd: placed(stage, '.'), env: stage.env, stdio: ['ignore', 'inherit', 'inherit'] },
      ...stage.user,
    });
  },
  USER: (stage, rest) => {
    const [, uid, gid] = /^(\d+):(\d+)$/.exec(rest) ?? [];
    if (Number(uid) === 0 || uid === undefined)
      throw new Error(`Not a user by number, or root: USER ${rest}`);
    stage.user = { uid: Number(uid), gid: Number(gid) };
  },
  VOLUME: (stage, rest) => {
    stage.volumes = [...stage.volumes, placed(stage, rest)];
  },
  EXPOSE: (_stage, rest) => {
    if (!/^\d+$/.test(rest)) throw new Error(`Not a port: EXPOSE ${rest}`);
  },
  STOPSIGNAL: (stage, rest) => {
    stage.stopSignal = rest;
  },
  HEALTHCHECK: (stage, rest) => {
    const [, command] = /^(?:--\S+ )*CMD (\[.*\])$/.exec(rest) ?? [];
    if (command === undefined) throw new Error(`Not a command as a list: HEALTHCHECK ${rest}`);
    stage.health = listOf(command);
  },
  CMD: (stage, rest) => {
    stage.command = listOf(rest);
  },
};

/**
 * Carries out all steps in `folder`, which is empty; `context` is where COPY finds its files. The last stage is the image.
 * @param {string} context
 * @param {string} folder
 * @returns {Stage}
 */
function carryOut(context, folder) {
  // another user looks in here later
  chmodSync(folder, 0o755);
  /** @type {Carried} */
  const carried = { context, folder, stages: [] };
  for (const { word, rest } of readSteps(readFileSync(path.join(context, 'Dockerfile'), 'utf8'))) {
    console.log(`${word} ${rest.slice(0, 100)}`);
    if (word === 'FROM') {
      carried.stages.push(newStage(rest, path.join(folder, String(carried.stages.length))));
      continue;
    }
    const stage = carried.stages.at(-1);
    const step = STEPS[word];
    if (!stage || !step) throw new Error(`This reader does not know: ${word} ${rest}`);
    step(stage, rest, carried);
  }
  const image = carried.stages.at(-1);
  if (!image) throw new Error('The Dockerfile has no stage.');
  return image;
}

/**
 * @param {string} rest
 * @param {string} root
 * @returns {Stage}
 */
function newStage(rest, root) {
  const [, major = '', name] = /^node:(\d+)-slim(?: AS (\w+))?$/.exec(rest) ?? [];
  const { version, env } = npmNode(major);
  console.log(`      Node ${version} of npm`);
  mkdirSync(root, { recursive: true });
  // of this machine's environment only what a program needs to be found, and the headers
  const { PATH, HOME, npm_config_nodedir } = env;
  return {
    ...{ name, root, workdir: '/', user: undefined, command: [], health: [], volumes: [] },
    env: { PATH, HOME, npm_config_nodedir },
    stopSignal: 'SIGTERM',
  };
}

module.exports = { carryOut, placed };
