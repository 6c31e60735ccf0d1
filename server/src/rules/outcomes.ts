/**
 * What the findings come to for each nominee: đạt, không đạt, cần rà soát. Missing evidence never means «not
 * eligible», so what could not be read, and what a person must look at, is left open.
 */
import type { FileOf, Place } from '../model/kinds';
import { awardName } from '../model/plan';
import type { Step } from '../text/types';
import { calledIn, unitOf, type Facts, type NomineeFact } from '../workspace/facts';
import { resolvePath } from '../workspace/paths';
import type { Finding, SuppressedFinding } from './finding';
import { isOwnReport } from './papers';
import { groupOf, type Group, type Severity } from './rule';

export type OutcomeCode = 'dat' | 'khong-dat' | 'can-ra-soat';

export interface Outcome {
  /** The nominee, an item of `de_nghi`. */
  readonly at: Place;
  /** Its code in the dossier; null where it has none. */
  readonly ma: string | null;
  /** What the nominee is called: a person's name, a unit's name. */
  readonly name: string;
  /** The award in the plan's words. */
  readonly award: string;
  readonly outcome: OutcomeCode;
  /** Not considered only for as long as something lasts (a bar of `loai-tru`): shown as «chưa xét». */
  readonly deferred: boolean;
  /** The errors, then the warnings that led to it. */
  readonly reasons: readonly Finding[];
  /** What would be reasons, had comments not suppressed them. They do not count, and are shown with their reason. */
  readonly suppressed: readonly SuppressedFinding[];
}

type Dossier = FileOf<'ho-so'>;
/** Findings file by file, and where they are known those that comments suppress. */
export interface Findings {
  get(file: string): readonly Finding[] | undefined;
  suppressed?(file: string): readonly SuppressedFinding[] | undefined;
}

/** Groups whose errors say that something could not be read or understood, not that a condition fails. */
const UNREADABLE: ReadonlySet<Group> = new Set<Group>(['cau-truc', 'ke-hoach']);

/** The outcome of each nominee of a dossier, in its order. */
export function outcomesOf(file: Dossier, facts: Facts, findings: Findings): readonly Outcome[] {
  return (file.data.de_nghi ?? []).flatMap(
    (_nominee, index) => outcomeOf(file, index, facts, findings) ?? [],
  );
}

/** The outcome of the nominee at an index of the dossier; null where there is none. */
export function outcomeOf(file: Dossier, index: number, facts: Facts, findings: Findings): Outcome | null {
  const nominee = file.data.de_nghi?.[index];
  if (!nominee) return null;
  const plan = facts.plan.state === 'found' ? facts.plan.fact.plan : null;
  const reasons = reasonsFor(file, index, facts, findings);
  const outcome = codeOf(reasons);
  return {
    at: { file: file.path, route: ['de_nghi', index], part: 'item' },
    ma: nominee.ma ?? null,
    name: calledIn(facts, nominee),
    award: awardName(plan, nominee.de_nghi_tang),
    outcome,
    deferred: outcome === 'khong-dat' && reasons.filter(excludes).every(isBar),
    reasons,
    suppressed: suppressedFor(file, index, facts, findings),
  };
}

function suppressedFor(
  file: Dossier,
  index: number,
  facts: Facts,
  findings: Findings,
): readonly SuppressedFinding[] {
  const suppressed = (path: string): readonly SuppressedFinding[] => findings.suppressed?.(path) ?? [];
  const known = new Map<Finding, SuppressedFinding>();
  const get = (path: string): readonly Finding[] =>
    suppressed(path).map((one) => {
      known.set(one.finding, one);
      return one.finding;
    });
  return reasonsFor(file, index, facts, { get }).flatMap((finding) => known.get(finding) ?? []);
}

/** Files besides the dossier whose findings its outcomes depend on: reports and registrations of its nominees. */
export function sourcesOfOutcomes(file: Dossier, facts: Facts): ReadonlySet<string> {
  return new Set(
    (file.data.de_nghi ?? []).flatMap((_nominee, index) => [
      ...reportsOf(file, index),
      ...entriesOf(file, index, facts).map(({ at }) => at.file),
    ]),
  );
}

function codeOf(reasons: readonly Finding[]): OutcomeCode {
  if (reasons.some(excludes)) return 'khong-dat';
  return reasons.length > 0 ? 'can-ra-soat' : 'dat';
}

/** Whether a finding means that the nominee is not considered, or the dossier returned. */
function excludes(finding: Finding): boolean {
  return weight(finding) === 'error' && !UNREADABLE.has(groupOf({ id: finding.rule }));
}

/** What a finding counts as here: a team that makes a rule graver does not make anybody ineligible by it. */
function weight({ severity, raisedFrom }: Finding): Severity {
  return raisedFrom ?? severity;
}

function isBar({ rule }: Finding): boolean {
  return groupOf({ id: rule }) === 'loai-tru';
}

function reasonsFor(file: Dossier, index: number, facts: Facts, findings: Findings): readonly Finding[] {
  const nominee = file.data.de_nghi?.[index] ?? {};
  const votes = new Set(facts.votes(file.path, nominee).map(({ at }) => at.route[1]));
  const at: Place = { file: file.path, route: ['de_nghi', index], part: 'item' };
  const told: NomineeFact = { dossier: file.data, nominee, unit: unitOf(nominee, file.data), at };
  const concerning = [
    ...(findings.get(file.path) ?? []).filter((finding) => concerns(finding, index, votes)),
    ...(isOwnReport(told, facts) ? reportsOf(file, index) : []).flatMap(
      (report) => findings.get(report) ?? [],
    ),
    ...entriesOf(file, index, facts).flatMap(({ at }) =>
      (findings.get(at.file) ?? []).filter((finding) => isBelow(finding.at, at)),
    ),
  ].filter(({ rule }) => groupOf({ id: rule }) !== 'cau-hinh'); // about comments, not about anybody
  return [
    ...concerning.filter((finding) => weight(finding) === 'error'),
    ...concerning.filter((finding) => weight(finding) === 'warning'),
  ];
}

/** Of the dossier as a whole only errors concern every nominee: with them all of it comes back. */
function concerns(finding: Finding, index: number, votes: ReadonlySet<Step | undefined>): boolean {
  const [key, item] = finding.at.route;
  if (key === 'de_nghi' && item !== undefined) return item === index;
  if (key === 'hop_binh_xet' && item !== undefined) return votes.has(item);
  return weight(finding) === 'error';
}

function reportsOf(file: Dossier, index: number): readonly string[] {
  const written = file.data.de_nghi?.[index]?.bao_cao;
  const path = typeof written === 'string' ? resolvePath(file.path, written) : null;
  return path === null ? [] : [path];
}

function entriesOf(file: Dossier, index: number, facts: Facts) {
  const nominee = file.data.de_nghi?.[index];
  if (!nominee) return [];
  const { entries, near } = facts.registered(unitOf(nominee, file.data), nominee);
  return near ? [near] : entries;
}

function isBelow(place: Place, above: Place): boolean {
  return place.file === above.file && above.route.every((step, index) => place.route[index] === step);
}
