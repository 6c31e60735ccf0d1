/** From a dossier in a project to what the exporter takes: which findings hold it up, and what belongs to it. */
import type { BaoCaoFile } from '../generated/types';
import type { Stage, Unit } from '../export/types';
import { isKind, type DossierFile, type FileOf } from '../model/kinds';
import type { Finding } from '../rules/finding';
import { ruleById } from '../rules/registry';
import type { Rule } from '../rules/rule';
import { pathsIn, type WrittenPath } from '../workspace/attachments';
import { gatherFacts, type Facts, type Snapshot } from '../workspace/facts';
import { resolvePath } from '../workspace/paths';
import { checkProject } from '../workspace/project';
import type { Plan } from '../model/kinds';

/** A file to go along, not yet read. */
export interface WantedAttachment {
  readonly nominee: string | null;
  readonly part: string;
  /** From the root of the project. */
  readonly path: string;
}

/** All of a submission but the bytes of its attachments. */
export interface Collected {
  readonly plan: Plan;
  readonly units: readonly Unit[];
  readonly dossier: FileOf<'ho-so'>['data'];
  readonly reports: ReadonlyMap<string, BaoCaoFile>;
  readonly attachments: readonly WantedAttachment[];
}

/** Looks up the facts that a file sees. */
export type FactsOf = (file: DossierFile) => Facts;

/** Why a file cannot be exported at all. */
export type NotExportable = 'no-such-file' | 'no-dossier' | 'no-plan';

/** Findings that hold up this stage, in the dossier and in the files it is made of. The day of today plays no part. */
export function blockingFindings(
  project: Snapshot,
  path: string,
  stage: Stage,
  rules: readonly Rule[],
): readonly Finding[] {
  const only = filesOfSubmission(project, path);
  const findings = [...checkProject(project, { rules, only }).values()].flat();
  return findings.filter(
    (finding) => ruleById(finding.rule)?.blocks.includes(stage) === true && !isAboutSending(finding),
  );
}

/** One exports before one sends: what is wrong with the day sent or received is told, and holds up nothing. */
function isAboutSending({ at }: Finding): boolean {
  return at.route.length === 1 && (at.route[0] === 'ngay_gui' || at.route[0] === 'ngay_nhan');
}

/** What the exporter needs of a dossier, or why there is none. `factsOf`: of a file of the project, as they are now. */
export function collect(
  project: Snapshot,
  path: string,
  factsOf: FactsOf = (file) => gatherFacts(project).factsFor(file),
): Collected | NotExportable {
  const file = project.files.get(path);
  if (!file) return 'no-such-file';
  if (!isKind(file, 'ho-so')) return 'no-dossier';
  const facts = factsOf(file);
  if (facts.plan.state !== 'found') return 'no-plan';
  const reports = new Map<string, BaoCaoFile>();
  for (const nominee of file.data.de_nghi ?? []) {
    if (nominee.ma === undefined || typeof nominee.bao_cao !== 'string') continue;
    const report = facts.report(nominee.bao_cao);
    if (report.state === 'ok') reports.set(nominee.ma, report.data);
  }
  const units = facts.unitCodes().flatMap((code) => facts.unit(code)?.unit ?? []);
  return {
    plan: facts.plan.fact.plan,
    units,
    dossier: file.data,
    reports,
    attachments: attachmentsOf(project, file),
  };
}

/** The dossier, its reports, its plan where the project holds it, and the files that declare units. */
function filesOfSubmission(project: Snapshot, path: string): ReadonlySet<string> {
  const file = project.files.get(path);
  const files = new Set([path]);
  if (!file || !isKind(file, 'ho-so')) return files;
  const facts = gatherFacts(project).factsFor(file);
  for (const nominee of file.data.de_nghi ?? []) {
    if (typeof nominee.bao_cao !== 'string') continue;
    const report = facts.report(nominee.bao_cao);
    if (report.state === 'ok') files.add(report.file);
  }
  if (facts.plan.state === 'found' && facts.plan.fact.file !== null) files.add(facts.plan.fact.file);
  for (const code of facts.unitCodes()) {
    const unit = facts.unit(code);
    if (unit) files.add(unit.at.file);
  }
  return files;
}

/** Files named by the dossier and its reports, each once, in the order they are named. */
function attachmentsOf(project: Snapshot, dossier: FileOf<'ho-so'>): readonly WantedAttachment[] {
  const wanted = new Map<string, WantedAttachment>();
  const add = (found: WrittenPath, nominee: string | null, part: string): void => {
    if (found.path === null || found.path.endsWith('.tdkt.yaml') || wanted.has(found.path)) return;
    if (project.attachments.get(found.path)?.state !== 'ok') return;
    wanted.set(found.path, { nominee, part, path: found.path });
  };
  for (const found of pathsIn(dossier)) {
    const [key, index, , attached] = found.route;
    const nominee =
      key === 'de_nghi' && typeof index === 'number' ? dossier.data.de_nghi?.[index] : undefined;
    const papers = nominee ? nominee.kem_theo : dossier.data.kem_theo;
    const position = nominee ? attached : index;
    const part = typeof position === 'number' ? papers?.[position]?.loai : undefined;
    add(found, nominee?.ma ?? null, part ?? partOf(found));
  }
  for (const nominee of dossier.data.de_nghi ?? []) {
    if (typeof nominee.bao_cao !== 'string') continue;
    const report = project.files.get(resolvePath(dossier.path, nominee.bao_cao) ?? '');
    if (report && isKind(report, 'bao-cao')) {
      for (const found of pathsIn(report)) add(found, nominee.ma ?? null, partOf(found));
    }
  }
  return [...wanted.values()];
}

/** The part a scan belongs to, by the key that holds it: `to_trinh.tep` → `to-trinh`. */
function partOf({ route }: WrittenPath): string {
  const keys = route.filter((step): step is string => typeof step === 'string' && step !== 'tep');
  return (keys.at(-1) ?? 'kem-theo').replaceAll('_', '-');
}
