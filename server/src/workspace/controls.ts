/**
 * What a team decided about findings, applied to those of one file: severities from the configuration, and comments
 * that suppress. A comment covers what begins on its line or the next (see `lineCovered`), or anywhere in its file.
 */
import type { DossierFile } from '../model/kinds';
import { lineCovered, suppressionsOf, type Suppression, type WrittenId } from '../model/suppression';
import { capped, isCheck, restsOnUnverified } from '../rules/engine';
import type { Finding, SuppressedFinding } from '../rules/finding';
import { groupOf, type Level, type Rule } from '../rules/rule';
import type { SchemaProblem } from '../schema/problems';
import { locate } from '../text/locate';
import { isGraver, isGroup, nearestId, type Levels } from './config';

export interface Controlled {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** What is wrong with the comments themselves. */
  readonly problems: readonly SchemaProblem[];
}

/** Rules by id, as a check runs them. */
export type RulesById = ReadonlyMap<string, Rule>;

export function controlled(
  file: DossierFile,
  found: readonly Finding[],
  levels: Levels,
  rules: RulesById,
): Controlled {
  const findings = levels.size === 0 ? found : found.flatMap((finding) => atLevel(finding, levels, rules));
  const written = suppressionsOf(file.parsed);
  if (written.length === 0) return { findings, suppressed: [], problems: [] };
  return suppress(file, findings, written, levels, rules);
}

/** What was last made of a finding: the same object as long as neither changes. */
const changed = new WeakMap<Finding, { readonly level: Level; readonly made: Finding }>();

/** A finding at the severity set for its rule; none where it is switched off. */
function atLevel(finding: Finding, levels: Levels, rules: RulesById): readonly Finding[] {
  const level = levels.get(finding.rule);
  if (level === undefined) return [finding];
  if (level === 'off') return [];
  const rule = rules.get(finding.rule);
  const severity = rule && restsOnUnverified(rule) ? 'hint' : capped(level, finding.citations);
  if (severity === finding.severity) return [finding];
  const known = changed.get(finding);
  if (known?.level === level) return [known.made];
  const raised = isGraver(severity, finding.severity) ? { raisedFrom: finding.severity } : {};
  const made = { ...finding, severity, ...raised };
  changed.set(finding, { level, made });
  return [made];
}

/** An id of a comment that can suppress, with what it covers. */
interface Cover {
  readonly suppression: Suppression;
  readonly id: WrittenId;
  /** Null for the whole file. */
  readonly line: number | null;
  used: boolean;
}

function suppress(
  file: DossierFile,
  found: readonly Finding[],
  written: readonly Suppression[],
  levels: Levels,
  rules: RulesById,
): Controlled {
  const problems = written.flatMap((suppression) => problemsOf(suppression, rules));
  const covers = coversOf(file, written, rules);
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of found) {
    const cover = rules.get(finding.rule)?.locked ? undefined : coverOf(file, finding, covers);
    if (!cover) findings.push(finding);
    else {
      cover.used = true;
      const { reason, comment } = cover.suppression;
      suppressed.push({ finding, reason: reason ?? '', comment: { start: comment.start, end: comment.end } });
    }
  }
  // of a file that could not be read as it is meant nobody knows what else there would be to find
  const isRead = !findings.some(({ rule, severity }) => UNREADABLE.test(rule) && severity === 'error');
  const unused = isRead ? covers.filter((cover) => !cover.used && isTelling(cover, levels, rules)) : [];
  return { findings, suppressed, problems: [...problems, ...unused.map(unusedProblem)] };
}

const UNREADABLE = /^(?:cau-truc|ke-hoach)\//;

/** What may suppress, the line before the file: a comment near by is used before one for all. */
function coversOf(file: DossierFile, written: readonly Suppression[], rules: RulesById): readonly Cover[] {
  const able = written.filter(({ reason }) => reason !== null);
  return [
    ...able.filter(({ wholeFile }) => !wholeFile),
    ...able.filter(({ wholeFile }) => wholeFile),
  ].flatMap((suppression) => {
    const line = suppression.wholeFile ? null : lineCovered(file.parsed, suppression);
    return suppression.ids
      .filter(({ id }) => isGroup(id) || rules.get(id)?.locked === undefined)
      .filter(({ id }) => isGroup(id) || rules.has(id))
      .map((id) => ({ suppression, id, line, used: false }));
  });
}

function coverOf(file: DossierFile, finding: Finding, covers: readonly Cover[]): Cover | undefined {
  const group = groupOf({ id: finding.rule });
  const able = covers.filter(({ id: { id } }) => id === finding.rule || id === group);
  if (able.length === 0) return undefined;
  const { at, span } = finding;
  const { start } = span ?? locate(file.parsed, at.route, at.part);
  const { line } = file.parsed.positionAt(start);
  return able.find((cover) => cover.line === null || cover.line === line);
}

/** What is wrong with one comment, whatever is found in the file. */
function problemsOf(suppression: Suppression, rules: RulesById): readonly SchemaProblem[] {
  const { comment, ids, prose, reason, placeholder } = suppression;
  const whole = { start: comment.start, end: comment.end };
  if (ids.length === 0) return [problem(comment, 'bo-qua-la', whole, { quy_tac: '', goi_y: '' })];
  const strange = ids.flatMap(({ id, start, end }) => {
    const rule = rules.get(id);
    if (rule?.locked)
      return [problem(comment, 'khong-duoc-doi', { start, end }, { quy_tac: id, o: 'bo_qua' })];
    if (rule || isGroup(id)) return [];
    return [
      problem(
        comment,
        'bo-qua-la',
        { start, end },
        { quy_tac: id, goi_y: nearestId(id, [...rules.values()]) ?? '' },
      ),
    ];
  });
  if (reason !== null) return strange;
  const dash = comment.text.match(/[ \t](?:--|–|—)[ \t]*$/u) ? 'co' : '';
  const state = placeholder ? 'cho_trong' : prose ? 'khong_gach' : 'main';
  return [
    ...strange,
    problem(comment, 'bo-qua-thieu-ly-do', placeholder ?? prose ?? whole, { gach: dash, o: state }),
  ];
}

/** Whether that a comment covers nothing says something: not of rules that are off, or that speak on some days only. */
function isTelling({ id: { id } }: Cover, levels: Levels, rules: RulesById): boolean {
  const meant = [...rules.values()].filter((rule) => rule.id === id || groupOf(rule) === id);
  return meant.every((rule) => levels.get(rule.id) !== 'off' && !(isCheck(rule) && rule.today));
}

function unusedProblem({ suppression: { comment, ids, wholeFile }, id, line }: Cover): SchemaProblem {
  const alone = ids.length === 1;
  const span = alone ? comment : id;
  return problem(
    comment,
    'bo-qua-thua',
    { start: span.start, end: span.end },
    { quy_tac: id.id, mot_minh: alone ? 'co' : '', o: wholeFile || line === null ? 'tep' : 'dong' },
  );
}

/** A problem of a comment; `con_lai`: how the line goes on from there, so that a fix is not made in another text. */
function problem(
  comment: Suppression['comment'],
  code: SchemaProblem['code'],
  span: { readonly start: number; readonly end: number },
  data: SchemaProblem['data'],
): SchemaProblem {
  const rest = comment.text.slice(span.start - comment.start);
  return { code, route: [], part: 'item', span, data: { ...data, con_lai: rest } };
}
