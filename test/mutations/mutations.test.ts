/**
 * For every rule, a slip in a campaign that is clean, and exactly what is found then. A rule that no slip sets off does
 * not count as built.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { label } from '../../server/src/law/citation';
import { isCheck } from '../../server/src/rules/engine';
import { RULES } from '../../server/src/rules/registry';
import type { Rule } from '../../server/src/rules/rule';
import { compareDiagnostics, toDiagnostic, type Diagnostic } from '../../server/src/service/diagnostics';
import { checkProject, type Project } from '../../server/src/workspace/project';
import { load, readFolder, reload, type Files } from './campaign';
import { edited, readMutations, type ExpectedFinding, type Mutation } from './mutation';

const CAMPAIGNS: Readonly<Record<string, { readonly folder: string; readonly today: string }>> = {
  'hung-yen-2020': { folder: 'samples/hung-yen-2020', today: '2020-12-01' },
  'ke-hoach-rieng': { folder: 'test/fixtures/projects/ke-hoach-rieng', today: '2021-12-01' },
};
const SAMPLE = 'hung-yen-2020';
const BUILT_IN = 'server/plans/09-KH-SNV-2020.tdkt.yaml';
const PLAN = 'ke-hoach.tdkt.yaml';

interface Campaign {
  readonly files: Files;
  readonly project: Project;
  readonly today: string;
}

const campaigns = new Map<string, Campaign>();

/** A campaign by name; with the built-in plan copied in where that is asked for. */
async function campaignOf({ of = SAMPLE, plan }: Pick<Mutation, 'of' | 'plan'>): Promise<Campaign> {
  const key = plan ? `${of} with plan` : of;
  const known = campaigns.get(key);
  if (known) return known;
  const named = CAMPAIGNS[of];
  assert.ok(named, `the campaign «${of}»`);
  const files = new Map(readFolder(named.folder));
  if (plan) files.set(PLAN, readFileSync(BUILT_IN));
  const made = { files, project: await load(files), today: named.today };
  campaigns.set(key, made);
  return made;
}

function diagnosticsOf(project: Project, today: string, rules: readonly Rule[]): readonly Diagnostic[] {
  return [...checkProject(project, { rules, today }).values()]
    .flat()
    .map((finding) => toDiagnostic(finding, project.files, 'vi'))
    .sort(compareDiagnostics);
}

function textOf(project: Project, file: string): string {
  const parsed = project.files.get(file)?.parsed;
  return parsed?.slice(0, parsed.length) ?? '';
}

/** A finding as the file of mutations writes it. */
function written(project: Project, { rule, file, range, citations }: Diagnostic): ExpectedFinding {
  const text = textOf(project, file);
  const line = text.split(/\r\n|\r|\n/)[range.start.line] ?? '';
  const end = range.end.line === range.start.line ? range.end.character : line.length;
  const marked = `${line.slice(0, range.start.character)}«${line.slice(range.start.character, end)}»${line.slice(end)}`;
  const cites = citations.map((citation) => label(citation, 'vi'));
  // control characters would make the file of mutations binary
  const shown = marked
    .trim()
    .replace(/[\p{Cc}\u00a0]/gu, '·')
    .slice(0, 200);
  return { rule, at: `${file}: ${shown}`, ...(cites.length > 0 ? { cites } : {}) };
}

async function findingsOf(mutation: Mutation): Promise<readonly ExpectedFinding[]> {
  const campaign = await campaignOf(mutation);
  const edits = mutation.edits ?? [];
  const files = edited(campaign.files, edits);
  const project = await reload(campaign.project, files, [...new Set(edits.map(({ file }) => file))]);
  const today = mutation.today ?? campaign.today;
  const rules = RULES.map((rule) => (rule.id === mutation.throws ? throwing(rule) : rule));
  const found = diagnosticsOf(project, today, rules).map((one) => written(project, one));
  if (!mutation.plan) return found;
  const copyAlone = new Set(
    diagnosticsOf(campaign.project, today, RULES).map((one) =>
      JSON.stringify(written(campaign.project, one)),
    ),
  );
  return found.filter((one) => !copyAlone.has(JSON.stringify(one)));
}

function throwing(rule: Rule): Rule {
  assert.ok(isCheck(rule), `${rule.id} runs a check`);
  return {
    ...rule,
    check: () => {
      throw new Error('hỏng');
    },
  };
}

const mutations = readMutations('test/mutations.yaml');

describe('mutations', () => {
  const fired = new Set<string>();

  before(async () => {
    for (const of of Object.keys(CAMPAIGNS)) {
      const { project, today } = await campaignOf({ of });
      assert.deepEqual(
        diagnosticsOf(project, today, RULES).map((one) => written(project, one)),
        [],
        `${of} is clean`,
      );
    }
  });

  for (const mutation of mutations) {
    test(`${mutation.rule}: ${mutation.slip}`, async () => {
      const found = await findingsOf(mutation);
      if (process.env['MUTATIONS_SHOW'])
        console.log(JSON.stringify({ rule: mutation.rule, slip: mutation.slip, found }));
      assert.deepEqual(found, mutation.finds);
      assert.ok(
        found.some(({ rule }) => rule === mutation.rule),
        'its own rule is among them',
      );
      fired.add(mutation.rule);
    });
  }

  after(() => {
    const silent = RULES.filter(({ id }) => !fired.has(id)).map(({ id }) => id);
    console.log(`mutations: ${RULES.length} rules, ${fired.size} fired`);
    assert.deepEqual(silent, [], 'rules that no mutation sets off');
  });
});
