// The rows of the table: what each is, the goal it has, and its text. Ratios only: milliseconds are of one machine.

/**
 * @typedef {object} Row
 * @property {string} id
 * @property {string} what
 * @property {number} value
 * @property {{ atLeast: number } | { atMost: number } | null} goal null: for the record
 * @property {string} unit `×` or nothing
 */

/** The goals: id, what is compared, the bound. Ids stay: docs/benchmarks.md names them. */
const GOALS = /** @type {const} */ ({
  'edit-10': ['edit → verdict, N = 10, as shipped', { atLeast: 40 }],
  'edit-100': ['edit → verdict, N = 100, as shipped', null],
  'edit-1000': ['edit → verdict, N = 1 000, as shipped', { atLeast: 120 }],
  'edit-5000': ['edit → verdict, N = 5 000, as shipped', { atLeast: 600 }],
  'edit-no-debounce-10': ['the same less the debounce of the peer, N = 10', { atLeast: 5 }],
  'edit-no-debounce-100': ['the same less the debounce of the peer, N = 100', null],
  'edit-no-debounce-1000': ['the same less the debounce of the peer, N = 1 000', { atLeast: 100 }],
  'edit-no-debounce-5000': ['the same less the debounce of the peer, N = 5 000', null],
  'edit-growth': ['edit → verdict, growth exponent over N', { atMost: 0.15 }],
  'edit-p95': ['edit → verdict, p95 against the echo server, worst N', { atMost: 5 }],
  'completion-10': ['edit + completion, N = 10', { atLeast: 2 }],
  'completion-100': ['edit + completion, N = 100', null],
  'completion-1000': ['edit + completion, N = 1 000', { atLeast: 80 }],
  'completion-5000': ['edit + completion, N = 5 000', null],
  'cold-10': ['cold start → problems, N = 10', { atLeast: 2.5 }],
  'cold-100': ['cold start → problems, N = 100', null],
  'cold-1000': ['cold start → problems, N = 1 000', { atLeast: 4 }],
  'cold-5000': ['cold start → problems, N = 5 000', { atLeast: 5 }],
  'cold-whole-10': ['the same to what all files say of the document, N = 10', null],
  'cold-whole-100': ['the same to what all files say of the document, N = 100', null],
  'cold-whole-1000': ['the same to what all files say of the document, N = 1 000', null],
  'cold-whole-5000': ['the same to what all files say of the document, N = 5 000', null],
  initialize: ['`initialize` against `node -e 0`', { atMost: 2 }],
  'memory-10': ['peak memory, N = 10', null],
  'memory-100': ['peak memory, N = 100', null],
  'memory-1000': ['peak memory, N = 1 000', { atLeast: 5 }],
  'memory-5000': ['peak memory, N = 5 000', { atLeast: 10 }],
  workspace: ['workspace: all problems of all dossiers against opening all in the peer', { atLeast: 3 }],
  'workspace-one': ['workspace: a key in one file → its verdict, part of the whole', { atMost: 0.01 }],
  'workspace-everywhere': [
    'workspace: a key in one file → all findings of all files, part of the whole',
    null,
  ],
  cli: ['`tdkt check` of the workspace against `yaml` alone on its files', null],
});

/** @typedef {keyof typeof GOALS} Id */

/**
 * @param {string} id one of the ids above
 * @param {number} value
 * @returns {Row}
 */
export function row(id, value) {
  const found = GOALS[/** @type {Id} */ (id)];
  if (!found) throw new Error(`no such row: ${id}`);
  const [what, goal] = found;
  return { id, what, value, goal, unit: id === 'edit-growth' ? '' : ' ×' };
}

/** @param {Row} row */
export function isMissed({ value, goal }) {
  if (goal === null) return false;
  // a row without a value is a missed one
  return 'atLeast' in goal ? !(value >= goal.atLeast) : !(value <= goal.atMost);
}

/** @param {readonly Row[]} rows */
export function tableOf(rows) {
  const lines = rows.map((one) => {
    const verdict = one.goal === null ? '' : isMissed(one) ? '**missed**' : 'met';
    return `| \`${one.id}\` | ${one.what} | ${digits(one.value)}${one.unit} | ${goalText(one)} | ${verdict} |`;
  });
  return ['| row | what | measured | goal | |', '| --- | --- | ---: | ---: | --- |', ...lines].join('\n');
}

/** @param {Row} row */
function goalText({ goal, unit }) {
  if (goal === null) return '–';
  return 'atLeast' in goal ? `≥ ${goal.atLeast}${unit}` : `≤ ${goal.atMost}${unit}`;
}

/** @param {number} value */
function digits(value) {
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
