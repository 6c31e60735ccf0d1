/**
 * A check as JUnit XML, which GitLab and others show as tests: a suite a file, a failed test a finding that fails the
 * check, a passed one a finding that does not; a file without findings is one passed test.
 */
import type { Lang } from '../law/data';
import { label } from '../law/citation';
import type { Severity } from '../rules/rule';
import type { Diagnostic } from '../service/diagnostics';
import { severityWord } from '../service/words';
import { atLeast, type CheckResult } from './check';
import { escapeXml } from './markup';

export function formatJunit({ paths, diagnostics, failOn }: CheckResult, lang: Lang): string {
  const failing = diagnostics.filter(({ severity }) => atLeast(severity, failOn)).length;
  const suites = paths.map((path) =>
    suite(path, diagnostics.filter(({ file }) => file === path), failOn, lang),
  ); // prettier-ignore
  const tests = suites.reduce((sum, one) => sum + one.tests, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tdkt" tests="${tests}" failures="${failing}" errors="0" time="0">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(
  path: string,
  found: readonly Diagnostic[],
  failOn: Severity,
  lang: Lang,
): { readonly tests: number; readonly lines: readonly string[] } {
  const names = testNames(found);
  const cases = found.map((one, index) => testCase(one, names[index] ?? '', failOn, lang)).flat();
  const failures = found.filter(({ severity }) => atLeast(severity, failOn)).length;
  const clean = lang === 'vi' ? 'không có phát hiện nào' : 'no finding';
  const tests = Math.max(found.length, 1);
  return {
    tests,
    lines: [
      `  <testsuite name=${quoted(path)} tests="${tests}" failures="${failures}" errors="0" skipped="0" time="0">`,
      ...(found.length > 0
        ? cases
        : [`    <testcase name=${quoted(clean)} classname=${quoted(path)} file=${quoted(path)} time="0"/>`]),
      '  </testsuite>',
    ],
  };
}

/** A name for each finding that does not change with its line; where two would be equal, the later ones are numbered. */
function testNames(found: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return found.map(({ rule, message }) => {
    const name = `${rule}: ${message}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function testCase(diagnostic: Diagnostic, name: string, failOn: Severity, lang: Lang): readonly string[] {
  const { file, range, rule, severity, message } = diagnostic;
  const line = range.start.line + 1;
  const details = escapeXml(detailsOf(diagnostic, lang).join('\n'));
  return [
    `    <testcase name=${quoted(name)} classname=${quoted(file)} file=${quoted(file)} line="${line}" time="0">`,
    atLeast(severity, failOn)
      ? `      <failure type=${quoted(rule)} message=${quoted(message)}>${details}</failure>`
      : `      <system-out>${details}</system-out>`,
    '    </testcase>',
  ];
}

function detailsOf(
  { file, range, severity, message, citations, related, rule }: Diagnostic,
  lang: Lang,
): readonly string[] {
  const { line, character } = range.start;
  const cited = citations.map((citation) => label(citation, lang)).join('; ');
  return [
    `${file}:${line + 1}:${character + 1}: ${severityWord(severity, lang)}: ${message} [${rule}]`,
    ...(cited === '' ? [] : [`${lang === 'vi' ? 'Căn cứ' : 'Basis'}: ${cited}`]),
    ...related.map((one) => `${one.file}:${one.range.start.line + 1}: ${one.message}`),
  ];
}

function quoted(value: string): string {
  return `"${escapeXml(value).replace(/\s*\n\s*/g, ' ')}"`;
}
