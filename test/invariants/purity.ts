/** What the engine may not touch (invariant 2) and what nothing of ours may (invariant 9), found in the sources. */
import { codeOf, importsOf, type Source } from './sources';

const ENGINE = /^server\/src\/(text|schema|model|law|rules|workspace|service|export)\//;

/** The world outside: clock, chance, environment, machine's locale. */
const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\b/,
  /\bprocess\./,
  /\bperformance\.now\b/,
  /\bTemporal\.Now\b/,
  /\btoLocale(String|DateString|TimeString|UpperCase|LowerCase)\(\s*\)/,
  /\bglobalThis\b/,
];

const NETWORK_MODULES = /^(node:)?(net|http|https|http2|dgram|tls|dns|child_process|worker_threads|vm)$/;
const NETWORK_CODE = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|eval)\s*\(/;

/** Engine files that read the clock, chance, the environment or the machine's locale, or import the file system. */
export function impure(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => ENGINE.test(path))
    .filter(
      (source) =>
        IMPURE.some((pattern) => pattern.test(codeOf(source))) ||
        importsOf(source).some((target) => target.startsWith('node:')),
    )
    .map(({ path }) => path);
}

/** The one file that runs a program: git, and no other, without a shell. */
const RUNS_GIT = 'server/src/cli/git.ts';

/** Files that could reach a network or run something. */
export function reachesOut(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(
      (source) =>
        importsOf(source).some((target) => NETWORK_MODULES.test(target) && !isGit(source, target)) ||
        NETWORK_CODE.test(codeOf(source)),
    )
    .map(({ path }) => path);
}

function isGit(source: Source, target: string): boolean {
  const code = codeOf(source);
  return (
    source.path === RUNS_GIT &&
    target === 'node:child_process' &&
    code.match(/(?<!\.)\b(?:spawn|exec|fork)\w*\(/g)?.length === 1 &&
    /\bspawnSync\(\s*'git',/.test(source.text) &&
    !/\bshell\b/.test(code)
  );
}
