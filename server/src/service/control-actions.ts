/** Ways to put a finding aside, as edits: a comment that suppresses it, or another severity in the configuration. */
import type { Lang } from '../law/data';
import type { DossierFile } from '../model/kinds';
import { lineCovered, REASON_PLACEHOLDER, SUPPRESS_WORDS, suppressionsOf } from '../model/suppression';
import { ruleById } from '../rules/registry';
import { LEVELS, type Level } from '../rules/rule';
import { editText } from '../text/document';
import { insertPair, setScalar } from '../text/edit';
import { placeAt } from '../text/locate';
import type { ParsedText, TextEdit } from '../text/types';
import { CONFIG } from '../workspace/config';
import { levelName } from './config-words';
import type { Diagnostic } from './diagnostics';

export interface ControlAction {
  readonly title: string;
  readonly file: string;
  readonly edit: TextEdit;
  /** Whether the file is not there yet. */
  readonly creates: boolean;
}

type Files = ReadonlyMap<string, DossierFile>;

/** All that may be done; nothing for rules that may not be changed. */
export function controlActions(diagnostic: Diagnostic, files: Files, lang: Lang): readonly ControlAction[] {
  const rule = ruleById(diagnostic.rule);
  if (!rule || rule.locked) return [];
  const suppressed = suppressAction(diagnostic, files, lang);
  return [...(suppressed ? [suppressed] : []), ...levelActions(diagnostic, files, lang)];
}

/** A comment above the finding's line, with a blank for the reason. Null where a comment there would be none. */
function suppressAction(diagnostic: Diagnostic, files: Files, lang: Lang): ControlAction | null {
  const parsed = files.get(diagnostic.file)?.parsed;
  if (!parsed) return null;
  const { line } = diagnostic.range.start;
  const lineStart = parsed.offsetAt({ line, character: 0 });
  const content = parsed.slice(lineStart, parsed.offsetAt({ line, character: Infinity }));
  const start = lineStart + (content.startsWith('\uFEFF') ? 1 : 0);
  const indent = /^[ \t]*/.exec(content.replace('\uFEFF', ''))?.[0] ?? '';
  const text = `${indent}# ${SUPPRESS_WORDS} ${diagnostic.rule} -- ${REASON_PLACEHOLDER}${parsed.lineEnd}`;
  const edit = { start, end: start, text };
  // inside a text of several lines a `#` is a letter like any other
  const after = editText(parsed, [edit]);
  const isComment = suppressionsOf(after).some(
    (one) => one.comment.start === start + indent.length && lineCovered(after, one) === line + 1,
  );
  if (!isComment) return null;
  const title =
    lang === 'vi'
      ? `Bỏ qua «${diagnostic.rule}» ở dòng này, lý do: …`
      : `Suppress “${diagnostic.rule}” on this line, reason: …`;
  return { title, file: diagnostic.file, edit, creates: false };
}

/** The rule at each lower severity, and off, in the configuration of the root. */
function levelActions({ rule, severity }: Diagnostic, files: Files, lang: Lang): readonly ControlAction[] {
  const parsed = files.get(CONFIG)?.parsed;
  return LEVELS.slice(LEVELS.indexOf(severity) + 1).flatMap((level) => {
    const edit = levelEdit(parsed, rule, level);
    const named = `${level} (${levelName(level, lang)})`;
    const title =
      lang === 'vi'
        ? `Đổi mức «${rule}» thành ${named} trong ${CONFIG}`
        : `Set “${rule}” to ${named} in ${CONFIG}`;
    return edit ? [{ title, file: CONFIG, edit, creates: parsed === undefined }] : [];
  });
}

function levelEdit(parsed: ParsedText | undefined, rule: string, level: Level): TextEdit | null {
  const whole = `muc_do:\n  ${rule}: ${level}\n`;
  if (!parsed) return { start: 0, end: 0, text: whole };
  const known = placeAt(parsed, ['muc_do', rule]);
  if (known?.node) return setScalar(parsed, ['muc_do', rule], level);
  if (placeAt(parsed, ['muc_do'])) return known ? null : insertPair(parsed, ['muc_do'], rule, level);
  if (parsed.parts[0]?.role === 'whole' || parsed.problems.length > 0) return null;
  const text = parsed.slice(0, parsed.length);
  const before = text === '' || text.endsWith('\n') ? '' : parsed.lineEnd;
  return { start: parsed.length, end: parsed.length, text: before + whole.replaceAll('\n', parsed.lineEnd) };
}
