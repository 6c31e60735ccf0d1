/** Runs the rules. Pure: files and the day come in, findings go out; a rule that throws is named and left out. */
import { planCitation, type Citation } from '../law/citation';

import type { DossierFile, KnownFile, Place, Plan } from '../model/kinds';
import type { SchemaProblem } from '../schema/problems';
import type { Route, Span } from '../text/types';
import type { Facts } from '../workspace/facts';
import type { Finding } from './finding';
import {
  placesIn, type AnyCheckRule, type AnyContext, type ProblemRule, type Report, type Rule, type Severity, type Source,
  type Target,
} from './rule'; // prettier-ignore

/** Id of the notice that stands for a rule that failed. */
export const INTERNAL = 'cau-truc/loi-noi-bo';

export interface EngineInput {
  readonly rules: readonly Rule[];
  readonly file: DossierFile;
  readonly facts: Facts;
  /** Plain date; where it is left out, rules that read it are not run. */
  readonly today?: string;
}

/** All findings of one file, in the order of the rules. Never throws. */
export function checkFile(input: EngineInput): readonly Finding[] {
  const { file } = input;
  const findings = problemFindings(input.rules, file);
  if (file.kind === null) return findings;
  for (const rule of input.rules) {
    if (!isCheck(rule) || (rule.today && input.today === undefined)) continue;
    try {
      for (const target of rule.on) findings.push(...runRule(rule, target, file, input));
    } catch (error) {
      findings.push(internalNotice(rule, file, error));
    }
  }
  return findings;
}

/** Whether a rule runs a check of its own (rather than giving words to what a lower layer found). */
export function isCheck(rule: Rule): rule is AnyCheckRule {
  return 'check' in rule;
}

function problemFindings(rules: readonly Rule[], file: DossierFile): Finding[] {
  const byProblem = new Map<string, ProblemRule>();
  for (const rule of rules) if (!isCheck(rule)) byProblem.set(rule.problem, rule);
  const findings: Finding[] = [];
  for (const problem of file.parsed.problems) {
    const rule = byProblem.get(problem.code);
    const at: Place = { file: file.path, route: [], part: 'item' };
    const data = { chi_tiet: problem.detail ?? '' };
    if (rule)
      findings.push({ ...problemFinding(rule, at, data), span: { start: problem.start, end: problem.end } });
  }
  for (const problem of file.problems) {
    const rule = byProblem.get(problem.code);
    const at: Place = { file: file.path, route: problem.route, part: problem.part };
    if (rule) findings.push({ ...problemFinding(rule, at, problem.data), ...spanOf(problem) });
  }
  return findings;
}

function spanOf({ span }: SchemaProblem): { span?: Span } {
  return span ? { span } : {};
}

function problemFinding(rule: ProblemRule, at: Place, data: SchemaProblem['data']): Finding {
  const message = rule.message?.(data) ?? 'main';
  return {
    rule: rule.id,
    severity: rule.severity,
    at,
    message: message in rule.vi.messages ? message : 'main',
    data,
    citations: [],
    related: [],
    fixes: rule.fixes?.(at, data) ?? [],
  };
}

function* runRule(
  rule: AnyCheckRule,
  target: Target,
  file: KnownFile,
  input: EngineInput,
): Iterable<Finding> {
  const [kind, list] = target.split('.');
  if (kind !== file.kind) return;
  if (list === undefined) {
    yield* runOn(rule, file, input, file.data, -1, []);
    return;
  }
  const items: unknown = (file.data as Readonly<Record<string, unknown>>)[list];
  if (!Array.isArray(items)) return;
  for (const [index, item] of items.entries()) yield* runOn(rule, file, input, item, index, [list, index]);
}

function* runOn(
  rule: AnyCheckRule,
  file: KnownFile,
  input: EngineInput,
  subject: unknown,
  index: number,
  base: readonly (string | number)[],
): Iterable<Finding> {
  const plan = input.facts.plan.state === 'found' ? input.facts.plan.fact.plan : null;
  const context: AnyContext = {
    file: file.path,
    subject,
    index,
    at: placesIn(file.path, base),
    plan,
    unread: (...steps) => unreadAt(file, [...base, ...steps]),
    cite: (muc) => citePlan(plan, muc),
    ...(rule.reads === 'item' ? {} : { document: file.data }),
    ...(rule.reads === 'item' || rule.reads === 'document' ? {} : { facts: input.facts }),
    ...(rule.today && input.today !== undefined ? { today: input.today } : {}),
  };
  for (const report of rule.check(context)) {
    if (!isUnread(file, report.at)) yield toFinding(rule, report);
  }
}

/** Problems of the schema that leave a value out of the data. */
const UNREAD: ReadonlySet<string> = new Set(['ngay-khong-co', 'sai-kieu', 'gia-tri-la', 'gia-tri-trong']);

/** Whether what stands at a place could not be read: that is said once, and nothing else is made of it. */
function isUnread(file: KnownFile, at: Place): boolean {
  return at.file === file.path && at.route.length > 0 && unreadAt(file, at.route);
}

function unreadAt(file: KnownFile, at: Route): boolean {
  return file.problems.some(
    ({ code, route, data }) =>
      (UNREAD.has(code) || (code === 'ngay-sai-dang' && data['goi_y'] === '')) &&
      route.length === at.length &&
      route.every((step, index) => step === at[index]),
  );
}

function citePlan(plan: Plan | null, muc: string | undefined): readonly Citation[] {
  if (plan?.so === undefined || muc === undefined) return [];
  return [planCitation({ so: plan.so, ngay: plan.ngay ?? '', co_quan: plan.co_quan ?? '' }, muc)];
}

function toFinding(rule: AnyCheckRule, report: Report): Finding {
  const citations = report.citations ?? rule.citations.filter(isCitation);
  return {
    rule: rule.id,
    severity: confirmed(rule.severity, citations),
    at: report.at,
    message: report.message ?? 'main',
    data: report.data ?? {},
    citations,
    related: (report.related ?? []).map((related) => ({ ...related, data: related.data ?? {} })),
    fixes: report.fixes ?? [],
  };
}

/** Only what is confirmed may be more than a hint: a finding that cites nothing but unconfirmed provisions is one. */
function confirmed(severity: Severity, citations: readonly Citation[]): Severity {
  return citations.length > 0 && !citations.some((citation) => citation.verified) ? 'hint' : severity;
}

function isCitation(source: Source): source is Citation {
  return 'instrument' in source;
}

function internalNotice(rule: AnyCheckRule, file: DossierFile, error: unknown): Finding {
  return {
    rule: INTERNAL,
    severity: 'info',
    at: { file: file.path, route: [], part: 'item' },
    message: 'main',
    data: { quy_tac: rule.id, loi: error instanceof Error ? error.message : String(error) },
    citations: [],
    related: [],
    fixes: [],
  };
}
