/** A project in memory, checked as the product checks it. */
import { emptyProject, setText, checkProject, type Project } from '../../server/src/workspace/project';
import type { Rule } from '../../server/src/rules/rule';
import { RULES } from '../../server/src/rules/registry';
import type { SchemaProblem } from '../../server/src/schema/problems';
import { parseText } from '../../server/src/text/document';
import { compareDiagnostics, toDiagnostic, type Diagnostic } from '../../server/src/service/diagnostics';
import type { AttachmentState } from '../../server/src/workspace/attachments';

export interface MemoryProject {
  readonly files: Readonly<Record<string, string>>;
  readonly attachments?: Readonly<Record<string, AttachmentState>>;
  /** What the edge says of a file, by path. */
  readonly reported?: Readonly<Record<string, SchemaProblem>>;
  readonly today?: string;
  /** Only these files are reported. */
  readonly only?: ReadonlySet<string>;
  readonly rules?: readonly Rule[];
  readonly lang?: 'vi' | 'en';
}

export function projectOf(files: Readonly<Record<string, string>>): Project {
  const project = emptyProject();
  for (const [path, text] of Object.entries(files)) setText(project, path, parseText(text));
  return project;
}

/** All findings of a project in memory, in the order of a report. */
export function checkMemory(input: MemoryProject): readonly Diagnostic[] {
  const project = projectOf(input.files);
  for (const [path, state] of Object.entries(input.attachments ?? {})) project.attachments.set(path, state);
  for (const [path, problem] of Object.entries(input.reported ?? {})) {
    const file = project.files.get(path);
    if (file) project.files.set(path, { ...file, problems: [...file.problems, problem] });
  }
  const findings = checkProject(project, {
    rules: input.rules ?? RULES,
    today: input.today ?? '2020-12-01',
    ...(input.only ? { only: input.only } : {}),
  });
  return [...findings.values()]
    .flat()
    .map((finding) => toDiagnostic(finding, project.files, input.lang ?? 'vi'))
    .sort(compareDiagnostics);
}
