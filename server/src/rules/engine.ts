/**
 * Runs rules, one at a time and on one subject: what is run again, and when, is decided in workspace/. Pure: data and
 * the day come in, findings go out; a rule that throws is named and left out.
 */
import { planCitation, type Citation } from '../law/citation';

import type { DossierFile, Place, Plan } from '../model/kinds';
import { keysOf, rootField } from '../schema/fields';
import type { SchemaProblem } from '../schema/problems';
import type { Route, Span } from '../text/types';
import { dataKey } from '../text/unicode';
import type { Facts } from '../workspace/facts';
import type { Finding } from './finding';
import {
  placesIn, type AnyCheckRule, type AnyContext, type ProblemRule, type Reads, type Report, type Rule, type Severity, type Source,
} from './rule'; // prettier-ignore

/** Id of the notice that stands for a rule that failed. */
export const INTERNAL = 'cau-truc/loi-noi-bo';

/** What a rule is run on, and all that it may look at. What it does not say it reads is not handed over. */
export interface RunInput {
  readonly file: string;
  readonly subject: unknown;
  /**
   * The list the subject is an item of, and its index, or null where it is the whole file; `step` stands for the index
   * in the routes of findings, so that they hold where the item moves.
   */
  readonly item: { readonly list: string; readonly index: number; readonly step: number } | null;
  readonly plan: Plan | null;
  /** Called where a rule asks for the document. */
  readonly document: () => unknown;
  readonly facts: Facts;
  /** Whether something stands at a route of the file that could not be read. */
  readonly unread: (route: Route) => boolean;
  /** Plain date; where it is left out, rules that read it find nothing. */
  readonly today: string | undefined;
}

/** Runs rules on one subject, each given as much of it as it says it reads. Whatever a rule throws is thrown on. */
export function createRun(input: RunInput): (rule: AnyCheckRule) => readonly Finding[] {
  const contexts = new Map<string, AnyContext>();
  const contextOf = ({ reads, today }: AnyCheckRule): AnyContext => {
    const kind = `${reads}${today ? ' today' : ''}`;
    const known = contexts.get(kind);
    if (known) return known;
    const made = makeContext(reads, input);
    if (today) Object.assign(made, { today: input.today });
    contexts.set(kind, made);
    return made;
  };
  return (rule) => {
    if (rule.today && input.today === undefined) return [];
    const findings: Finding[] = [];
    for (const report of rule.check(contextOf(rule))) findings.push(toFinding(rule, report));
    return findings;
  };
}

function makeContext(reads: Reads, input: RunInput): AnyContext {
  const { file, subject, item, plan, facts } = input;
  const at = placesIn(file, item === null ? [] : [item.list, item.step]);
  const base = item === null ? [] : [item.list, item.index];
  const unread = (...steps: Route): boolean => input.unread([...base, ...steps]);
  const cite = (muc: string | undefined): readonly Citation[] => citePlan(plan, muc);
  if (reads === 'item') return { file, subject, at, plan, unread, cite };
  const context = {
    file, subject, at, plan, unread, cite,
    get document() {
      return input.document();
    },
  }; // prettier-ignore
  return reads === 'document' ? context : Object.assign(context, { facts });
}

/** Whether a rule runs a check of its own (rather than giving words to what a lower layer found). */
export function isCheck(rule: Rule): rule is AnyCheckRule {
  return 'check' in rule;
}

/** Findings of what the text and schema layers have to say against a file. */
export function problemFindings(rules: readonly Rule[], file: DossierFile): readonly Finding[] {
  const isTooLarge = file.problems.some(({ code }) => code === 'qua-lon');
  const ofText = file.parsed.problems
    .filter(({ detail }) => !(isTooLarge && detail === 'too-long')) // said once, of the file
    .map(({ code, start, end, detail }) => ({
      code, route: [], part: 'item' as const, span: { start, end }, data: { chi_tiet: detail ?? '' },
    })); // prettier-ignore
  const broken = brokenRoutes(file);
  // what seems empty is only what could not be read
  const ofSchema = file.problems.filter(
    ({ code, route }) => code !== 'gia-tri-trong' || !broken.some((above) => isBelow(route, above)),
  );
  return findingsOfProblems(rules, file.path, [...ofText, ...ofSchema]);
}

/** What a lower layer has to say, with a rule's words. */
type AnyProblem = Omit<SchemaProblem, 'code'> & { readonly code: ProblemRule['problem'] };

/** Findings of problems of one file; a problem that no rule gives words to is none. */
export function findingsOfProblems(
  rules: readonly Rule[],
  file: string,
  problems: readonly AnyProblem[],
): readonly Finding[] {
  if (problems.length === 0) return [];
  const byProblem = new Map<string, ProblemRule>();
  for (const rule of rules) if (!isCheck(rule)) byProblem.set(rule.problem, rule);
  return problems.flatMap(({ code, route, part, span, data }) => {
    const rule = byProblem.get(code);
    if (!rule) return [];
    return [{ ...problemFinding(rule, { file, route, part }, data, span), ...(span ? { span } : {}) }];
  });
}

function problemFinding(
  rule: ProblemRule,
  at: Place,
  data: SchemaProblem['data'],
  span: Span | undefined,
): Finding {
  const message = rule.message?.(data) ?? 'main';
  return {
    rule: rule.id,
    severity: rule.severity,
    at,
    message: message in rule.vi.messages ? message : 'main',
    data,
    citations: [],
    related: [],
    fixes: rule.fixes?.(at, data, span) ?? [],
  };
}

/** Problems of the schema that leave a value out of the data. */
const UNREAD: ReadonlySet<string> = new Set(['ngay-khong-co', 'sai-kieu', 'gia-tri-la', 'gia-tri-trong']);

/** Problems of the text that hide what follows them. */
const HIDING: ReadonlySet<string> = new Set(['cu-phap', 'tab', 'xung-dot-git']);

/** The routes of the segments in which the text could not be read to the end. */
function brokenRoutes({ parsed }: DossierFile): readonly Route[] {
  return parsed.problems.flatMap(({ code, start }) => {
    const at = HIDING.has(code) ? parsed.indexAt(start) : -1;
    if (at < 0) return [];
    const { key, index } = parsed.segmentAt(at);
    if (key === null) return [];
    return [index === null ? [dataKey(key.source)] : [dataKey(key.source), index]];
  });
}

function isBelow(route: Route, above: Route): boolean {
  return above.every((step, index) => route[index] === step);
}

/**
 * The routes, as `routeKey` writes them, where something stands that could not be read. Where the text could not be read
 * to the end, every key of the file that is not there may be among what was not.
 */
export function unreadRoutes(file: DossierFile): ReadonlySet<string> {
  const found = new Set<string>();
  if (file.kind !== null && file.parsed.problems.some(({ code }) => HIDING.has(code))) {
    for (const key of keysOf(rootField(file.kind))) {
      if (!Object.hasOwn(file.data, key)) found.add(routeKey([key]));
    }
  }
  for (const { code, route, data } of file.problems) {
    if (UNREAD.has(code) || (code === 'ngay-sai-dang' && data['goi_y'] === '')) found.add(routeKey(route));
  }
  return found;
}

/** A route as a key. */
export function routeKey(route: Route): string {
  return JSON.stringify(route);
}

function citePlan(plan: Plan | null, muc: string | undefined): readonly Citation[] {
  if (plan?.so === undefined || muc === undefined) return [];
  return [planCitation({ so: plan.so, ngay: plan.ngay ?? '', co_quan: plan.co_quan ?? '' }, muc)];
}

function toFinding(rule: AnyCheckRule, report: Report): Finding {
  const citations = report.citations ?? rule.citations.filter(isCitation);
  return {
    rule: rule.id,
    severity: capped(rule.severity, citations),
    at: report.at,
    message: report.message ?? 'main',
    data: report.data ?? {},
    citations,
    related: (report.related ?? []).map((related) => ({ ...related, data: related.data ?? {} })),
    fixes: report.fixes ?? [],
  };
}

/** Only what is confirmed may be more than a hint: a finding that cites nothing but unconfirmed provisions is one. */
export function capped(severity: Severity, citations: readonly Citation[]): Severity {
  return areUnverified(citations) ? 'hint' : severity;
}

/** Whether all that a rule rests on is law that is not confirmed: its findings are hints, whatever a team wishes. */
export function restsOnUnverified({ citations, unverified }: Rule): boolean {
  return unverified === true || (citations.every(isCitation) && areUnverified(citations));
}

function areUnverified(citations: readonly Citation[]): boolean {
  return citations.length > 0 && !citations.some((citation) => citation.verified);
}

function isCitation(source: Source): source is Citation {
  return 'instrument' in source;
}

/** The notice that stands for a rule that failed on a file. */
export function internalNotice(rule: string, file: string, error: string): Finding {
  return {
    rule: INTERNAL,
    severity: 'info',
    at: { file, route: [], part: 'item' },
    message: 'main',
    data: { quy_tac: rule, loi: error },
    citations: [],
    related: [],
    fixes: [],
  };
}
