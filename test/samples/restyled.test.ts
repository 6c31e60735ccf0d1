/** The sample says the same however it is written: what a file looks like is nobody's fault. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isMap, isScalar, parseDocument, visit, type Document } from 'yaml';
import { memoryOf, SAMPLE } from './project';
import { checkMemory } from '../support/project';

const TODAY = '2020-12-01';
const sample = memoryOf(SAMPLE);

function restyled(change: (text: string) => string): readonly string[] {
  const files = Object.fromEntries(Object.entries(sample.files).map(([file, text]) => [file, change(text)]));
  return checkMemory({ ...sample, files, today: TODAY }).map(({ file, rule }) => `${file}: ${rule}`);
}

/** A text after its document was changed and printed anew. */
function redrawn(change: (document: Document) => void) {
  return (text: string): string => {
    const document = parseDocument(text);
    change(document);
    return document.toString({ lineWidth: 0 });
  };
}

const reversed = redrawn((document) => {
  visit(document, { Map: (_, map) => void map.items.reverse() });
});

/** Every text in quotes of one kind; block scalars lose their lines' form and keep their words. */
const quoted = (type: 'QUOTE_SINGLE' | 'QUOTE_DOUBLE') =>
  redrawn((document) => {
    visit(document, {
      Scalar: (key, node) => {
        if (key !== 'key' && typeof node.value === 'string') node.type = type;
      },
    });
  });

/** Flow where there was block. */
const inFlow = redrawn((document) => {
  visit(document, {
    Map: (_, map, path) => {
      if (path.length > 3) map.flow = true;
    },
    Seq: (_, list, path) => {
      if (path.length > 3) list.flow = true;
    },
  });
});

const LONG = ' Ghi chú dài của người lập hồ sơ: «đã đối chiếu» với bản lưu, xem thêm mục III.4 & phụ lục; *không* phải dữ liệu. '.repeat(4);

const commented = redrawn((document) => {
  document.commentBefore = LONG;
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key)) pair.key.commentBefore = LONG;
      if (isScalar(pair.value) && pair.value.type === 'PLAIN') pair.value.comment = LONG;
    },
    Seq: (_, list) => {
      if (!list.flow) for (const item of list.items) if (isMap(item) && !item.flow) item.commentBefore = LONG;
    },
  });
});

describe('the sample, written otherwise', () => {
  test('as it is', () => assert.deepEqual(restyled((text) => text), []));
  test('keys in another order', () => assert.deepEqual(restyled(reversed), []));
  test('in single quotes', () => assert.deepEqual(restyled(quoted('QUOTE_SINGLE')), []));
  test('in double quotes', () => assert.deepEqual(restyled(quoted('QUOTE_DOUBLE')), []));
  test('in braces and brackets', () => assert.deepEqual(restyled(inFlow), []));
  test('with long comments everywhere', () => assert.deepEqual(restyled(commented), []));
  for (const [name, change] of [['keys in another order', reversed], ['in double quotes', quoted('QUOTE_DOUBLE')], ['with comments', commented]] as const) {
    test(`${name}, with CRLF`, () =>
      assert.deepEqual(restyled((text) => change(text).replaceAll('\n', '\r\n')), []));
    test(`${name}, marks apart: that, once a file, and nothing else`, () => {
      const expected = Object.keys(sample.files).map((file) => `${file}: cau-truc/chua-nfc`);
      assert.deepEqual(restyled((text) => change(text).normalize('NFD')), expected.sort());
    });
  }
});

describe('a single file of the sample', () => {
  test('is told the same of as in a check of all, faults included', () => {
    const files = { ...sample.files };
    const registration = 'phu-cu/dang-ky.tdkt.yaml';
    files[registration] = (files[registration] ?? '').replace(/^ngay_nhan: \S+/m, 'ngay_nhan: 2020-02-17');
    const all = checkMemory({ ...sample, files, today: TODAY });
    assert.ok(all.length > 1);
    for (const file of Object.keys(files)) {
      const alone = checkMemory({ ...sample, files, today: TODAY, only: new Set([file]) });
      assert.deepEqual(alone, all.filter((one) => one.file === file), file);
    }
  });
});
