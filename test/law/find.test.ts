import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import '../support/seed';
import { label, type Place } from '../../server/src/law/citation';
import { structureOf } from '../../server/src/law/data';
import { findCitations, type FoundCitation } from '../../server/src/law/find';
import { citationFound, parseCitation } from '../../server/src/law/parse';
import { writePlaces } from '../../server/src/law/write';

/** `39.1.c`, `IV.1.a`, `2.5#2`. */
function short({ article, clause, point, paragraph }: Place): string {
  const where = [article, clause, point].map((part) => part ?? '').join('.');
  return `${where.replace(/\.+$/, '')}${paragraph === null ? '' : `#${paragraph}`}`;
}

/** «ref, ref @ id» of each citation of a text. */
function read(text: string, day: string | null = null): string[] {
  return findCitations(text, day).map(({ places, identity, number }) => {
    const where = places.map(({ place }) => short(place)).join(', ');
    const what = identity.id ?? (identity.candidates.join(' | ') || (number?.text ?? '?'));
    return where === '' ? what : `${where} @ ${what}`;
  });
}

const ND = '91/2017/NĐ-CP';
const TT = '12/2019/TT-BNV';
const LAW = '15/2003/QH11';

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP', `39.1.c @ ${ND}`],
  ['Đ39.1.c NĐ 91/2017', `39.1.c @ ${ND}`],
  ['Đ.39 NĐ 91', `39 @ ${ND}`],
  ['k5 Đ2 TT 12/2019/TT-BNV', `2.5 @ ${TT}`],
  ['khoản 5 Điều 2 Thông tư 12/2019/TT-BNV ngày 04/11/2019 của Bộ Nội vụ', `2.5 @ ${TT}`],
  ['các điểm a, b và c khoản 2 Điều 84 Luật Thi đua, khen thưởng', `84.2.a, 84.2.b, 84.2.c @ ${LAW}`],
  ['khoản 1, khoản 2 Điều 39 và Điều 45 Nghị định số 91/2017/NĐ-CP', `39.1, 39.2, 45 @ ${ND}`],
  ['Điều 45 và khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP', `45, 39.1 @ ${ND}`],
  ['điểm a khoản 1, điểm b khoản 2 Điều 39 của Nghị định số 91/2017/NĐ-CP', `39.1.a, 39.2.b @ ${ND}`],
  ['từ khoản 1 đến khoản 3 Điều 2 Thông tư số 12/2019/TT-BNV', `2.1, 2.2, 2.3 @ ${TT}`],
  ['Điều 22 - Điều 25 Luật Thi đua, khen thưởng', `22, 23, 24, 25 @ ${LAW}`],
  ['Điều 22 đến 24 Luật Thi đua, khen thưởng', `22, 23, 24 @ ${LAW}`],
  ['điểm c – đ khoản 1 Điều 27 Luật Thi đua, khen thưởng', `27.1.c, 27.1.d, 27.1.đ @ ${LAW}`],
  ['đoạn 2 khoản 5 Điều 2 Thông tư số 12/2019/TT-BNV', `2.5#2 @ ${TT}`],
  ['đoạn cuối khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP', `9.3#cuối @ ${ND}`],
  ['Nghị định số 91/2017/NĐ-CP, Điều 39, khoản 1, điểm c', `39.1.c @ ${ND}`],
  ['Nghị định số 91/2017/NĐ-CP (Điều 39, Điều 40)', `39, 40 @ ${ND}`],
  ['Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung năm 2005, 2013)', LAW],
  ['Luật Thi đua, khen thưởng năm 2013', LAW],
  ['Luật Thi đua khen thưởng 2003', LAW],
  ['Luật số 15/2003/QH11 ngày 26/11/2003', LAW],
  ['Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003', LAW],
  ['Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022', '06/2022/QH15'],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005',
    '47/2005/QH11',
  ],
  ['Luật Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013', '39/2013/QH13'],
  ['Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008', '22/2008/QH12'],
  ['điểm a mục 1 phần IV Kế hoạch số 09/KH-SNV', 'IV.1.a @ 09/KH-SNV'],
  ['mục III.3.c Kế hoạch số 09 /KH-SNV ngày 07/02/2020', 'III.3.c @ 09/KH-SNV'],
  ['theo mục III Kế hoạch số 09/KH-SNV', 'III @ 09/KH-SNV'],
  ['đã ghi ở KH I.2.c và được xét', 'I.2.c @ ?'],
  ['nơi nhận Kế hoạch số 09/KH-SNV', 'nơi nhận @ 09/KH-SNV'],
  ['khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP', 'Mục II Phần I Phụ lục I.6 @ 30/2020/NĐ-CP'],
  ['Mẫu số 1 Phụ lục kèm theo báo cáo'],
  ['Mẫu số 02 Phụ lục Nghị định số 91/2017/NĐ-CP', `Mẫu số 02 Phụ lục @ ${ND}`],
  ['Thông tư 12/2019', `${TT} | 12/2019/TT-BCA`],
  ['Thông tư 12/2019 của Bộ Nội vụ', TT],
  ['Thông tư 12/2019 ngày 29/5/2019 của Bộ trưởng Bộ Công an', '12/2019/TT-BCA'],
  ['TT 12/2019/TT-BCA', '12/2019/TT-BCA'],
  ['Chỉ thị số 26/CT- TTg ngày 05/9/2016 của Thủ tướng Chính phủ', '26/CT-TTg'],
  ['Quyết định số 129/2007/QĐ-TTg ngày 02/8/2007', '129/2007/QĐ-TTg'],
  [
    'Căn cứ Điều 10 Luật Thi đua, khen thưởng, Điều 39 Nghị định số 91/2017/NĐ-CP, khoản 5 Điều 2 Thông tư 12/2019/TT-BNV; Kế hoạch số 09/KH-SNV.',
    `10 @ ${LAW}`,
    `39 @ ${ND}`,
    `2.5 @ ${TT}`,
    '09/KH-SNV',
  ],
  ['Điều 3 Nghị định này'],
  ['khoản 1 Điều này và Điều 5 của Luật này'],
  ['Điều 39, 02 sáng kiến được công nhận'],
  ['theo Kế hoạch 5 năm, Quyết định 02 lần, điểm a, nghị định của Chính phủ'],
  ['phần vi phạm ở mục đích, điểm cao, điều 10 năm sau'],
];

describe('finder of citations', () => {
  for (const [text, ...expected] of CASES) {
    it(`«${text}»`, () => {
      const nfc = text.normalize('NFC');
      for (const written of [
        nfc,
        nfc.normalize('NFD'),
        nfc.replaceAll(' ', '\u00a0'),
        ` ${nfc.replaceAll(' ', '  ')}`,
      ])
        assert.deepEqual(read(written), expected, JSON.stringify(written));
    });
  }

  it('reads any case', () => {
    for (const [text, ...expected] of CASES) {
      // «KH I.2.c» and Roman numbers stay: in small letters they would be words
      if (/ban hành|phần vi|KH I|nơi nhận|TTg/u.test(text)) continue;
      assert.deepEqual(read(text.toUpperCase()), expected, text);
    }
  });

  it('says where the whole and each part stand, in the text as it was given', () => {
    for (const prefix of ['', 'Đề nghị xét theo '.normalize('NFD')]) {
      for (const form of ['NFC', 'NFD'] as const) {
        const text = `${prefix}${'điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ'.normalize(form)}.`;
        const [found] = findCitations(text);
        assert.ok(found);
        const at = ({ start, end }: { start: number; end: number }) =>
          text.slice(start, end).normalize('NFC');
        assert.equal(
          at(found.span),
          'điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ',
        );
        const [place] = found.places;
        assert.deepEqual(
          Object.fromEntries(Object.entries(place?.parts ?? {}).map(([part, span]) => [part, at(span)])),
          { article: 'Điều 39', clause: 'khoản 1', point: 'điểm c' },
        );
        assert.equal(found.number && at(found.number.span), '91/2017/NĐ-CP');
        assert.equal(found.date && at(found.date.span), 'ngày 31/7/2017');
        assert.equal(found.date?.value, '2017-07-31');
        assert.equal(found.issuer && at(found.issuer.span), 'Chính phủ');
      }
    }
  });

  it('takes a law without a year as the one in force on the day of the text', () => {
    const text = 'Điều 10 Luật Thi đua, khen thưởng';
    assert.deepEqual(read(text), [`10 @ ${LAW}`]);
    assert.deepEqual(read(text, '2020-12-01'), [`10 @ ${LAW}`]);
    assert.deepEqual(read(text, '2024-01-01'), ['10 @ 06/2022/QH15']);
  });

  it('a date that no calendar has is told', () => {
    const [found] = findCitations('Nghị định số 91/2017/NĐ-CP ngày 31/6/2017');
    assert.deepEqual(found?.date?.value, null);
  });
});

const places: readonly (readonly [string, Place])[] = ['15/2003/QH11', ND, TT].flatMap((id) =>
  Object.entries(structureOf(id) ?? {}).flatMap(([article, { clauses }]) => [
    [id, { article, clause: null, point: null, paragraph: null }] as const,
    ...Object.entries(clauses).flatMap(([clause, { points = [] }]) =>
      [null, ...points].map((point) => [id, { article, clause, point, paragraph: null }] as const),
    ),
  ]),
);

describe('citations written and read', () => {
  const somePlace = fc.constantFrom(...places);
  const prose = fc.constantFrom(
    '',
    'Đơn vị đã hoàn thành nhiệm vụ; ',
    'Theo điều kiện, tiêu chuẩn tại ',
    '02 năm liên tục, khoản chi năm 2020 đúng. ',
    'Quyết định 45/QĐ-SNV ngày 05/3/2020 công nhận. ',
  );

  it('one place, in any text, is read back, and the text around does not matter', () => {
    fc.assert(
      fc.property(somePlace, prose, prose, ([id, place], before, after) => {
        const text = `${before}${label({ instrument: id, ...place }, 'vi')}. ${after}`;
        const found = findCitations(text).filter(({ identity }) => identity.id === id);
        assert.deepEqual(
          found.map((each) => each.places.map((one) => one.place)),
          [[place]],
        );
      }),
    );
  });

  it('several places are written in one and read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 5 }), (start, count) => {
        const chosen = places.filter(([id]) => id === ND).slice(start % 300, (start % 300) + count);
        const wanted = chosen.map(([, place]) => place);
        const text = writePlaces(wanted, ND);
        const [found, ...others] = findCitations(text);
        assert.equal(others.length, 0, text);
        assert.deepEqual(
          found?.places.map(({ place }) => place),
          wanted,
          text,
        );
      }),
    );
  });

  it('what is read is written canonically', () => {
    const canonical = (text: string) => {
      const [found] = findCitations(text);
      return found?.identity.id
        ? writePlaces(
            found.places.map(({ place }) => place),
            found.identity.id,
          )
        : null;
    };
    assert.equal(canonical('Đ39.1.c NĐ 91/2017'), 'điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP');
    assert.equal(
      canonical('KHOẢN 1, KHOẢN 2 ĐIỀU 39 VÀ ĐIỀU 45 NĐ 91/2017/NĐ-CP'),
      'khoản 1 Điều 39, khoản 2 Điều 39 và Điều 45 Nghị định số 91/2017/NĐ-CP',
    );
    assert.equal(canonical('Luật thi đua - khen thưởng năm 2003'), 'Luật Thi đua, khen thưởng');
    assert.equal(canonical('mục i.2.c kế hoạch số 09 / kh-snv'), 'điểm c mục 2 phần I Kế hoạch số 09/KH-SNV');
  });

  it('never takes the circular of the police for that of the Ministry of Home Affairs', () => {
    const ids = (text: string) => findCitations(text).flatMap(({ identity }) => identity.id ?? []);
    const kinds = fc.constantFrom('Thông tư', 'Thông tư số', 'TT', 'thông tư số');
    const tails = fc.constantFrom(
      '',
      ' ngày 04/11/2019',
      ' ngày 29/5/2019',
      ' của Bộ Nội vụ',
      ' của Bộ Công an',
    );
    fc.assert(
      fc.property(kinds, tails, (kind, tail) => {
        assert.deepEqual(ids(`${kind} 12/2019/TT-BCA${tail}`), ['12/2019/TT-BCA']);
        assert.deepEqual(ids(`${kind} 12/2019/TT-BNV${tail}`), [TT]);
      }),
    );
    assert.equal(parseCitation('khoản 5 Điều 2 Thông tư 12/2019'), null);
    assert.equal(parseCitation('khoản 5 Điều 2 Thông tư 12/2019 của Bộ Nội vụ')?.instrument, TT);
  });

  it('a citation found is that citation', () => {
    const [found] = findCitations('khoản 2 Điều 39 NĐ 91/2017');
    const [first] = (found as FoundCitation).places;
    assert.equal(
      citationFound(found as FoundCitation, first?.place)?.label,
      'khoản 2 Điều 39 Nghị định số 91/2017/NĐ-CP',
    );
  });
});

describe('long texts', () => {
  const LIMIT_MS = 4000;
  const hard: readonly string[] = [
    'khoản 1, '.repeat(12_000),
    'điểm a khoản 1 Điều 39 và '.repeat(4000),
    'Nghị định số 91/2017/NĐ-CP, '.repeat(3600),
    'Luật sửa đổi, bổ sung một số điều của Luật '.repeat(2300),
    'Luật Thi đua, khen thưởng (sửa đổi '.repeat(2900),
    '12/2019/TT-'.repeat(9000),
    '1/'.repeat(50_000),
    'của Bộ '.repeat(14_000),
    'Đ1.'.repeat(33_000),
    'a'.repeat(100_000),
    'ệ'.normalize('NFD').repeat(33_000),
    ' '.repeat(100_000),
  ];
  for (const text of hard) {
    it(`${JSON.stringify(text.slice(0, 30))} … ${text.length} characters`, () => {
      const start = performance.now();
      findCitations(text);
      const took = performance.now() - start;
      assert.ok(took < LIMIT_MS, `${took} ms`);
    });
  }

  it('any text at all is read without a throw, and spans lie inside it in order', () => {
    const piece = fc.constantFrom(
      'Điều ',
      'khoản ',
      'điểm ',
      '39',
      '.',
      ',',
      ' và ',
      'đến ',
      '-',
      'Luật ',
      'Thi đua, khen thưởng ',
      'Nghị định ',
      'số ',
      '91/2017/NĐ-CP',
      '/',
      '12/2019',
      'TT-BNV',
      ' của Bộ Nội vụ ',
      'ngày 31/7/2017',
      '(',
      ')',
      'KH ',
      'I.2.c',
      'đ',
      'c ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, apart) => {
        const text = apart ? pieces.join('').normalize('NFD') : pieces.join('');
        let end = 0;
        for (const { span, places: named, number } of findCitations(text)) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
          for (const inner of [...named.map((each) => each.span), ...(number ? [number.span] : [])])
            assert.ok(inner.start >= span.start && inner.end <= span.end);
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
