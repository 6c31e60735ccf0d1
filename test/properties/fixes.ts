/** What every fix must do: leave a text that can be read, take its finding away, and do no harm a second time. */
import type { Finding } from '../../server/src/rules/finding';
import { RULES } from '../../server/src/rules/registry';
import type { Fix } from '../../server/src/rules/rule';
import { editsOf } from '../../server/src/service/fixes';
import { editText } from '../../server/src/text/document';
import { createChecker, type Checker } from '../../server/src/workspace/checker';
import { setText, type Project } from '../../server/src/workspace/project';

export interface FixTally {
  /** Fixes applied. */
  applied: number;
  readonly failures: string[];
}

/** Applies each fix of each finding of a project by itself. The project is as before at the end. */
export function tryFixes(project: Project, today: string, where: string, tally: FixTally): void {
  const checker = createChecker(RULES);
  checker.update(project, today);
  for (const finding of allFindings(checker, project)) {
    for (const fix of finding.fixes) {
      const failure = tryFix(project, checker, today, finding, fix, tally);
      if (failure !== null) tally.failures.push(`${where}: ${finding.rule} «${fix.title.vi}»: ${failure}`);
    }
  }
}

function tryFix(
  project: Project,
  checker: Checker,
  today: string,
  finding: Finding,
  fix: Fix,
  tally: FixTally,
): string | null {
  const before = new Map(project.files);
  const attachmentsBefore = project.attachmentsRevision;
  if (!apply(fix, project)) return null; // not offered
  tally.applied++;
  try {
    for (const [file, { parsed }] of project.files) {
      const worse = parsed.problems.length > (before.get(file)?.parsed.problems.length ?? 0);
      if (worse) return `leaves ${file} with ${JSON.stringify(parsed.problems[0])}`;
    }
    checker.update(project, today);
    if (isThere(finding, checker)) return 'the finding stays';
    const once = textsOf(project);
    if (apply(fix, project)) {
      const [again] = [...project.files.values()].filter(
        ({ path, parsed }) => parsed.problems.length > (before.get(path)?.parsed.problems.length ?? 0),
      );
      if (again)
        return `applied twice it leaves ${again.path} with ${JSON.stringify(again.parsed.problems[0])}`;
      checker.update(project, today);
      const isSame = JSON.stringify(textsOf(project)) === JSON.stringify(once);
      if (!isSame) return 'applied twice it changes the text twice';
    }
    return null;
  } finally {
    for (const [file, read] of before) project.files.set(file, read);
    project.attachmentsRevision = attachmentsBefore;
    checker.update(project, today);
  }
}

/** Whether there was anything to do. */
function apply(fix: Fix, project: Project): boolean {
  const all = editsOf(fix, project.files);
  for (const { file, edits } of all) {
    const parsed = project.files.get(file)?.parsed;
    // from the end, so that offsets stay those of the text before
    const backwards = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
    if (parsed) setText(project, file, editText(parsed, backwards));
  }
  return all.length > 0;
}

function textsOf(project: Project): readonly string[] {
  return [...project.files.values()].map(({ parsed }) => parsed.slice(0, parsed.length));
}

function allFindings(checker: Checker, project: Project): readonly Finding[] {
  return [...project.files.keys()].flatMap((file) => checker.findings(file));
}

/** Whether the same is still said of the same place. */
function isThere({ rule, at, message, data }: Finding, checker: Checker): boolean {
  const same = JSON.stringify([rule, at, message, data]);
  return checker
    .findings(at.file)
    .some((other) => JSON.stringify([other.rule, other.at, other.message, other.data]) === same);
}
