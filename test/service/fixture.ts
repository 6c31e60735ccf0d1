/** Fixtures for what the service offers at a caret: files as text, `|` for the caret. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit';
import { isKind } from '../../server/src/model/kinds';
import { outcomeOf } from '../../server/src/rules/outcomes';
import { RULES } from '../../server/src/rules/registry';
import { checkProject, factsOf } from '../../server/src/workspace/project';
import { complete, type CompletionItem } from '../../server/src/service/completion';
import { hover } from '../../server/src/service/hover';
import { BASE_FILES } from '../../server/src/rules/examples';
import { projectOf } from '../support/project';

const FILE = 'ho-so/ho-so.tdkt.yaml';

/** A text with its `|` taken out, beside the campaign that rule examples stand in. */
function placed(marked: string) {
  const offset = marked.indexOf('|');
  assert.ok(offset >= 0 && marked.indexOf('|', offset + 1) === -1, 'one caret');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const project = projectOf({ ...BASE_FILES, [FILE]: text });
  const file = project.files.get(FILE);
  assert.ok(file);
  return { text, offset, project, file, facts: factsOf(project, file) };
}

export function itemsAt(marked: string, lang: 'vi' | 'en' = 'vi'): readonly CompletionItem[] {
  const { file, facts, offset } = placed(marked);
  return complete({ file, facts, offset, lang, today: '2020-12-01' });
}

/** The text after the item of that label is accepted. */
export function accept(marked: string, label: string): string {
  const { text } = placed(marked);
  const items = itemsAt(marked);
  const item = items.find((one) => one.label === label);
  assert.ok(item, `«${label}» among: ${items.map((one) => one.label).join(', ')}`);
  return applyEdits(text, [{ ...item.span, text: item.insert }]);
}

/** The hover at the caret as Markdown; empty where there is none. */
export function hoverAt(marked: string, lang: 'vi' | 'en' = 'vi', today = '2020-12-01'): string {
  const { project, file, facts, offset } = placed(marked);
  const outcome = (index: number) =>
    isKind(file, 'ho-so')
      ? outcomeOf(file, index, facts, checkProject(project, { rules: RULES, today }))
      : null;
  return hover({ file, facts, offset, lang, today, outcome })?.markdown ?? '';
}
