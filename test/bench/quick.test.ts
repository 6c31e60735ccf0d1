import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';

it('npm run bench -- --quick: both servers find the planted faults, every row has a number', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/bench/main.mjs', '--quick', '--dist', 'dist'],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  const rows = [...stdout.matchAll(/^\| `([^`]+)` \| .* \| (-?[\d.]+)(?: ×)? \| .* \|.*\|$/gm)];
  const ids = rows.map(([, id]) => id);
  for (const id of [
    'edit-10',
    'completion-10',
    'cold-100',
    'initialize',
    'workspace',
    'workspace-one',
    'cli',
  ])
    assert.ok(ids.includes(id), `no row ${id} in\n${stdout}`);
});
