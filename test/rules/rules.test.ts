/** Every rule is tested by its own examples, in three forms of the same text, and by what must hold for all rules. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BASE_FILES } from '../../server/src/rules/examples';
import { isCheck } from '../../server/src/rules/engine';
import { RULES } from '../../server/src/rules/registry';
import { GROUPS, groupOf, type Example, type Rule } from '../../server/src/rules/rule';
import { editsOf } from '../../server/src/service/fixes';
import { applyEdits } from '../../server/src/text/edit';
import { inForm, readCarets, showPlace } from '../support/carets';
import { checkMemory, projectOf } from '../support/project';

type Form = 'as-is' | 'crlf' | 'nfd';
const FORMS: readonly Form[] = ['as-is', 'crlf', 'nfd'];

function filesOf(example: Example, form: Form): { texts: Record<string, string>; expected: string[] } {
  const own = typeof example.files === 'string' ? { 'ho-so.tdkt.yaml': example.files } : example.files;
  const texts: Record<string, string> = {};
  const expected: string[] = [];
  for (const [path, marked] of Object.entries({ ...(example.bare ? {} : BASE_FILES), ...own })) {
    const { text, expected: places } = inForm(readCarets(marked), form);
    texts[path] = text;
    for (const { rule, line, start, end } of places) expected.push(showPlace(path, rule, line, start, end));
  }
  return { texts, expected: expected.sort() };
}

function found(rule: Rule, example: Example, form: Form): string[] {
  const { texts } = filesOf(example, form);
  return checkMemory({
    files: texts,
    ...(example.today === undefined ? {} : { today: example.today }),
    ...(example.attachments === undefined ? {} : { attachments: example.attachments }),
    ...(example.reported === undefined ? {} : { reported: example.reported }),
  })
    .filter((one) => one.rule === rule.id)
    .map((one) => {
      assert.equal(one.range.start.line, one.range.end.line, 'a finding stands on one line');
      assert.doesNotMatch(one.message, /\{\w+\}|undefined|null/, `a hole in the message: ${one.message}`);
      return showPlace(
        one.file,
        one.rule,
        one.range.start.line,
        one.range.start.character,
        one.range.end.character,
      );
    })
    .sort();
}

for (const rule of RULES) {
  describe(rule.id, () => {
    assert.ok(
      rule.examples.valid.length > 0 && rule.examples.invalid.length > 0,
      `${rule.id} needs examples`,
    );
    for (const form of rule.aboutText ? (['as-is'] as const) : FORMS) {
      for (const [index, example] of rule.examples.valid.entries()) {
        test(`valid ${index + 1}, ${form}`, () => assert.deepEqual(found(rule, example, form), []));
      }
      for (const [index, example] of rule.examples.invalid.entries()) {
        test(`invalid ${index + 1}, ${form}`, () => {
          const { expected } = filesOf(example, form);
          assert.ok(expected.length > 0, 'an invalid example says where');
          assert.deepEqual(found(rule, example, form), expected);
        });
      }
    }
    for (const [index, example] of rule.examples.invalid.entries()) {
      if (example.fixed === undefined) continue;
      test(`invalid ${index + 1}, first fix`, () =>
        assert.equal(applyFirstFix(rule, example), example.fixed));
    }
    test('is complete in both languages', () => {
      assert.deepEqual(Object.keys(rule.vi.messages), Object.keys(rule.en.messages));
      assert.ok('main' in rule.vi.messages);
      for (const words of [rule.vi, rule.en]) {
        for (const text of [words.title, words.why, words.todo, ...Object.values(words.messages)]) {
          assert.ok(text.trim() === text && text.length > 0 && text === text.normalize('NFC'));
        }
      }
    });
  });
}

/** What the file with the rule's first finding reads after that finding's first fix; the finding must be gone. */
function applyFirstFix(rule: Rule, example: Example): string {
  const { texts } = filesOf(example, 'as-is');
  const check = (files: Record<string, string>) =>
    checkMemory({ files, ...(example.today === undefined ? {} : { today: example.today }) }).filter(
      (one) => one.rule === rule.id,
    );
  const before = check(texts);
  const [first] = before;
  const fix = first?.finding.fixes[0];
  assert.ok(first && fix, 'there is a finding with a fix');
  const changed = { ...texts };
  for (const { file, edits } of editsOf(fix, projectOf(texts).files)) {
    changed[file] = applyEdits(texts[file] ?? '', edits);
  }
  assert.equal(check(changed).length, before.length - 1, 'the fix removes its finding');
  return changed[first.file] ?? '';
}

describe('all rules', () => {
  test('ids are unique and of a known group', () => {
    assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length);
    for (const rule of RULES) assert.ok(GROUPS.includes(groupOf(rule)), rule.id);
  });
  test('each cites, or says why it need not', () => {
    for (const rule of RULES) assert.ok(rule.citations.length > 0 || rule.uncited, rule.id);
  });
  test('those that say they rest on what is not verified are hints, and may not be raised', () => {
    for (const rule of RULES) {
      const says = /chưa xác minh/.test(rule.uncited ?? '');
      assert.equal(rule.unverified === true, says, rule.id);
      if (says) assert.equal(rule.severity, 'hint', rule.id);
    }
  });
  test('no two share an invalid example', () => {
    const seen = new Map<string, string>();
    for (const rule of RULES) {
      for (const { files } of rule.examples.invalid) {
        const text = readCarets(JSON.stringify(files)).text;
        assert.equal(seen.get(text), undefined, `${rule.id} and ${seen.get(text)}`);
        seen.set(text, rule.id);
      }
    }
  });
  test('those that read the day hold up no export', () => {
    for (const rule of RULES) if (isCheck(rule) && rule.today) assert.deepEqual(rule.blocks, [], rule.id);
  });
});
