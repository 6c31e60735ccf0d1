// A language server under the clock: JSON-RPC over stdio, times of what it answers, the memory it took.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {import('./dossiers.mjs').Position} Position */
/**
 * @typedef {object} Kind How one server is started and spoken to.
 * @property {string} name
 * @property {string[]} command arguments of node
 * @property {string} language language id of documents
 * @property {Record<string, unknown>} settings answers to `workspace/configuration`, by section
 */
/** @typedef {{ at: number, count: number }} Verdict a time and the number of problems */

const PATIENCE = 120_000;
/** Codes with which a server declines a pull that it wants asked again. */
const AGAIN = [-32800, -32801, -32802];
const CAPABILITIES = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
    completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

export class Server {
  /** Milliseconds from the start of the process to the answer to `initialize`. */
  initialized = 0;
  #next = 1;
  #pulls = false;
  #peak = 0;
  #kind;
  #folder;
  #child;
  #started;
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: unknown) => void }>} */
  #asked = new Map();
  /** @type {Map<string, { version: number, verdicts: Verdict[] }>} */
  #documents = new Map();
  /** @type {Set<() => void>} */
  #listeners = new Set();

  /**
   * @param {Kind} kind
   * @param {string} folder
   */
  constructor(kind, folder) {
    this.#kind = kind;
    this.#folder = path.resolve(folder);
    this.#started = performance.now();
    this.#child = spawn(process.execPath, kind.command, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.stdin.on('error', () => undefined); // told by 'exit'
    this.#child.on('exit', (code) => {
      for (const { reject } of this.#asked.values()) reject(new Error(`${kind.name} ended: ${code}`));
    });
    readMessages(this.#child.stdout, (message) => this.#receive(message));
  }

  get startedAt() {
    return this.#started;
  }

  async initialize() {
    const uri = pathToFileURL(this.#folder).href;
    const { capabilities } = await this.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'ho-so' }],
      capabilities: CAPABILITIES,
      initializationOptions: { today: '2020-12-01' },
    });
    this.initialized = performance.now() - this.#started;
    this.#pulls = capabilities.diagnosticProvider !== undefined;
    this.notify('initialized', {});
  }

  /**
   * @param {string} file
   * @param {string} text
   */
  open(file, text) {
    const uri = uriOf(file);
    this.#documents.set(uri, { version: 1, verdicts: [] });
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: this.#kind.language, version: 1, text },
    });
  }

  /**
   * Writes a letter at a place, or takes it out again; gives the time it was sent.
   * @param {string} file
   * @param {Position} start
   * @param {boolean} put
   */
  edit(file, start, put) {
    const document = this.#document(file);
    const end = put ? start : { line: start.line, character: start.character + 1 };
    const sent = performance.now();
    this.notify('textDocument/didChange', {
      textDocument: { uri: uriOf(file), version: ++document.version },
      contentChanges: [{ range: { start, end }, text: put ? 'x' : '' }],
    });
    return sent;
  }

  /**
   * The first verdict on a document after a time that fits. Pulled where the server can, else what it pushes; pushes
   * of the peer name no version, so a fitting one is told by its number of problems.
   * @param {string} file
   * @param {number} after
   * @param {(count: number) => boolean} [fits]
   * @returns {Promise<Verdict>}
   */
  async verdict(file, after, fits = () => true) {
    if (this.#pulls) return this.#pull(file, fits);
    const { verdicts } = this.#document(file);
    return this.#until(`a verdict of ${this.#kind.name}`, () =>
      verdicts.find(({ at, count }) => at >= after && fits(count)),
    );
  }

  /**
   * @param {string} file
   * @param {(count: number) => boolean} fits
   * @returns {Promise<Verdict>}
   */
  async #pull(file, fits) {
    for (const begun = performance.now(); performance.now() - begun < PATIENCE;) {
      const report = await this.ask('textDocument/diagnostic', { textDocument: { uri: uriOf(file) } }).catch(
        again,
      );
      const verdict = { at: performance.now(), count: report?.items.length ?? NaN };
      if (report && fits(verdict.count)) return verdict;
      await sleep(2);
    }
    throw new Error(`${this.#kind.name}: no verdict that fits`);
  }

  /**
   * @param {string} file
   * @param {Position} position
   * @returns {Promise<number>} how much is offered
   */
  async complete(file, position) {
    const answer = await this.ask('textDocument/completion', {
      textDocument: { uri: uriOf(file) },
      position,
    });
    return (answer?.items ?? answer ?? []).length;
  }

  /**
   * @param {string} method
   * @param {unknown} params
   * @returns {Promise<any>}
   */
  ask(method, params) {
    const id = this.#next++;
    const answer = new Promise((resolve, reject) => this.#asked.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    return answer;
  }

  /**
   * @param {string} method
   * @param {unknown} params
   */
  notify(method, params) {
    this.#send({ method, params });
  }

  /** The most memory its processes took so far, in KiB, as the kernel counted it; NaN where it does not. */
  peak() {
    this.#peak = Math.max(this.#peak, peakOf(this.#child.pid ?? 0));
    return this.#peak === 0 ? NaN : this.#peak;
  }

  async stop() {
    this.peak();
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    await Promise.race([this.ask('shutdown', null).catch(() => null), sleep(2000)]);
    this.notify('exit', null);
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 2000);
    await gone;
    clearTimeout(timer);
  }

  /** @param {string} file */
  #document(file) {
    const document = this.#documents.get(uriOf(file));
    if (!document) throw new Error(`${file} is not open`);
    return document;
  }

  /**
   * @template T
   * @param {string} what
   * @param {() => T | undefined} find
   * @returns {Promise<T>}
   */
  #until(what, find) {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        this.#listeners.delete(look);
      };
      const look = () => {
        const found = find();
        if (found === undefined) return;
        end();
        resolve(found);
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`${what}: not within ${PATIENCE / 1000} s`));
      }, PATIENCE);
      this.#listeners.add(look);
      look();
    });
  }

  /** @param {object} message */
  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  /** @param {any} message */
  #receive(message) {
    if (message.method === undefined) {
      const asked = this.#asked.get(message.id);
      this.#asked.delete(message.id);
      if (message.error) asked?.reject(message.error);
      else asked?.resolve(message.result);
    } else if (message.id !== undefined) {
      this.#send({ id: message.id, result: this.#answer(message) });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params;
      this.#documents.get(uri)?.verdicts.push({ at: performance.now(), count: diagnostics.length });
      for (const listener of this.#listeners) listener();
    }
  }

  /** @param {any} request of the server */
  #answer({ method, params }) {
    if (method !== 'workspace/configuration') return null;
    return params.items.map(
      (/** @type {{ section: string }} */ { section }) => this.#kind.settings[section] ?? null,
    );
  }
}

/** @param {number} ms */
export function sleep(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** @param {string} file */
function uriOf(file) {
  return pathToFileURL(path.resolve(file)).href;
}

/** @param {any} error */
function again(error) {
  if (AGAIN.includes(error.code)) return null;
  throw error;
}

/**
 * The kernel's high-water mark of a process and its children, in KiB; 0 where there is no /proc.
 * @param {number} pid
 * @returns {number}
 */
function peakOf(pid) {
  try {
    const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + peakOf(Number(child)), own);
  } catch {
    return 0;
  }
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {(message: any) => void} receive
 */
function readMessages(stream, receive) {
  /** @type {Buffer[]} */
  let chunks = [];
  let size = 0;
  let wanted = 0; // bytes that must be there before it is worth looking
  stream.on('data', (/** @type {Buffer} */ data) => {
    chunks.push(data);
    size += data.length;
    while (size > 0 && size >= wanted) {
      const buffer = chunks.length === 1 ? (chunks[0] ?? data) : Buffer.concat(chunks);
      chunks = [buffer];
      const head = buffer.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/content-length: *(\d+)/i.exec(buffer.toString('latin1', 0, head))?.[1]);
      wanted = head + 4 + length;
      if (size < wanted) return;
      receive(JSON.parse(buffer.toString('utf8', head + 4, wanted)));
      chunks = [buffer.subarray(wanted)];
      size -= wanted;
      wanted = 0;
    }
  });
}
