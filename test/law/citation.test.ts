import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import '../support/seed';
import { label, planCitation } from '../../server/src/law/citation';
import { allInstruments, provisionsOf, structureOf } from '../../server/src/law/data';
import { parseCitation } from '../../server/src/law/parse';
import { citationOfPlace, citationOfRef, law } from '../../server/src/law/provisions';
import { resolveProvision } from '../../server/src/law/resolve';

const PLAN = { so: '09/KH-SNV', ngay: '2020-02-07', co_quan: 'Sở Nội vụ tỉnh Hưng Yên' };

describe('labels', () => {
  const golden: readonly (readonly [Parameters<typeof label>[0], vi: string, en: string])[] = [
    [
      law('91/2017/NĐ-CP', '39.1.c'),
      'điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP',
      'point c, clause 1, Article 39, Decree 91/2017/NĐ-CP',
    ],
    [
      law('12/2019/TT-BNV', '2.5'),
      'khoản 5 Điều 2 Thông tư số 12/2019/TT-BNV',
      'clause 5, Article 2, Circular 12/2019/TT-BNV',
    ],
    [
      law('12/2019/TT-BNV', '2.5#2'),
      'đoạn 2 khoản 5 Điều 2 Thông tư số 12/2019/TT-BNV',
      'paragraph 2, clause 5, Article 2, Circular 12/2019/TT-BNV',
    ],
    [
      law('15/2003/QH11', '10.1.b'),
      'điểm b khoản 1 Điều 10 Luật Thi đua, khen thưởng',
      'point b, clause 1, Article 10, Law on Emulation and Commendation',
    ],
    [
      law('30/2020/NĐ-CP', 'PL I.I.II.6'),
      'khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP',
      'clause 6, Section II, Part I, Annex I, Decree 30/2020/NĐ-CP',
    ],
    [
      law('91/2017/NĐ-CP', 'Mẫu 02'),
      'Mẫu số 02 Phụ lục Nghị định số 91/2017/NĐ-CP',
      'Form 02, Annex, Decree 91/2017/NĐ-CP',
    ],
    [law('01/2011/TT-BNV', 'toan-van'), 'Thông tư số 01/2011/TT-BNV', 'Circular 01/2011/TT-BNV'],
    [
      planCitation(PLAN, 'IV.1.a'),
      'điểm a mục 1 phần IV Kế hoạch số 09/KH-SNV',
      'point a, section 1, part IV, Plan 09/KH-SNV',
    ],
    [
      planCitation(PLAN, 'II.2.đ'),
      'điểm đ mục 2 phần II Kế hoạch số 09/KH-SNV',
      'point đ, section 2, part II, Plan 09/KH-SNV',
    ],
    [
      planCitation(PLAN, 'III.1'),
      'mục 1 phần III Kế hoạch số 09/KH-SNV',
      'section 1, part III, Plan 09/KH-SNV',
    ],
    [planCitation(PLAN, 'nơi nhận'), 'nơi nhận Kế hoạch số 09/KH-SNV', 'nơi nhận, Plan 09/KH-SNV'],
  ];
  for (const [citation, vi, en] of golden) {
    it(vi, () => {
      assert.equal(label(citation, 'vi'), vi);
      assert.equal(label(citation, 'en'), en);
    });
  }

  it('a citation is, as JSON, what the command line promises', () => {
    assert.equal(
      JSON.stringify(planCitation(PLAN, 'IV.1.a')),
      '{"instrument":"09/KH-SNV","date":"2020-02-07","issuer":"Sở Nội vụ tỉnh Hưng Yên","article":"IV","clause":"1",' +
        '"point":"a","paragraph":null,"label":"điểm a mục 1 phần IV Kế hoạch số 09/KH-SNV","url":null,"verified":true}',
    );
    assert.equal(
      JSON.stringify(law('12/2019/TT-BNV', '2.5#2')),
      '{"instrument":"12/2019/TT-BNV","date":null,"issuer":null,"article":"2","clause":"5","point":null,' +
        '"paragraph":"2","label":"đoạn 2 khoản 5 Điều 2 Thông tư số 12/2019/TT-BNV",' +
        '"url":"http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_2","verified":true}',
    );
  });
});

describe('parser of citations', () => {
  it('reads back the label of every record, as NFC and NFD, in any case', () => {
    for (const instrument of allInstruments()) {
      for (const ref of Object.keys(provisionsOf(instrument.id))) {
        const citation = citationOfRef(instrument.id, ref);
        const text = citation.label;
        for (const written of [text, text.normalize('NFD'), text.toUpperCase(), text.toLowerCase()]) {
          assert.deepEqual(parseCitation(written), citation, written);
        }
      }
    }
  });

  it('reads back the label of every place of the structure and of any plan clause', () => {
    const places = allInstruments().flatMap(({ id }) =>
      Object.entries(structureOf(id) ?? {}).flatMap(([article, { clauses }]) =>
        Object.entries(clauses).flatMap(([clause, { points = [] }]) =>
          [null, ...points].map((point) => citationOfPlace(id, { article, clause, point, paragraph: null })),
        ),
      ),
    );
    assert.ok(places.length > 500);
    for (const citation of places) assert.deepEqual(parseCitation(citation.label), citation);

    const clause = fc.tuple(
      fc.constantFrom('I', 'II', 'III', 'IV', 'V', 'IX'),
      fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
      fc.option(fc.constantFrom('a', 'b', 'd', 'đ', 'e', 'y'), { nil: undefined }),
    );
    fc.assert(
      fc.property(clause, ([part, section, point]) => {
        const muc = [part, section, section === undefined ? undefined : point]
          .filter((x) => x !== undefined)
          .join('.');
        const citation = planCitation(PLAN, muc);
        const expected = { ...citation, date: null, issuer: null, verified: false };
        assert.deepEqual(parseCitation(citation.label), expected);
      }),
    );
  });

  const variants: readonly (readonly [written: string, canonical: string])[] = [
    ['khoản 5 Điều 2 Thông tư 12/2019/TT-BNV', 'khoản 5 Điều 2 Thông tư số 12/2019/TT-BNV'],
    ['Điều 10 Luật Thi đua, khen thưởng', 'Điều 10 Luật Thi đua, khen thưởng'],
    ['Điều 10 Luật Thi đua, khen thưởng năm 2003', 'Điều 10 Luật Thi đua, khen thưởng'],
    ['Điều 10 của Luật thi đua khen thưởng số 15/2003/QH11', 'Điều 10 Luật Thi đua, khen thưởng'],
    [
      'Điểm C, Khoản 1, Điều 39 Nghị định 91/2017/NĐ-CP.',
      'điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP',
    ],
    [
      'Nghị định số 91/2017/NĐ-CP, Điều 39, khoản 1, điểm c',
      'điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP',
    ],
    ['điều 39 nđ 91/2017/nđ-cp', 'Điều 39 Nghị định số 91/2017/NĐ-CP'],
    ['Điều 39 Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ', 'Điều 39 Nghị định số 91/2017/NĐ-CP'],
    [
      'đoạn thứ hai khoản 5 Điều 2 Thông tư số 12/2019/TT-BNV',
      'đoạn 2 khoản 5 Điều 2 Thông tư số 12/2019/TT-BNV',
    ],
    ['điểm a\u00a0mục 1 phần IV Kế hoạch số 09 /KH-SNV', 'điểm a mục 1 phần IV Kế hoạch số 09/KH-SNV'],
    ['nơi nhận Kế hoạch số 09/KH-SNV', 'nơi nhận Kế hoạch số 09/KH-SNV'],
    ['Điều 58a Luật Thi đua, khen thưởng', 'Điều 58a Luật Thi đua, khen thưởng'],
  ];
  for (const [written, canonical] of variants) {
    it(`«${written}»`, () => assert.equal(parseCitation(written)?.label, canonical));
  }

  it('takes nothing for a citation that is none', () => {
    for (const text of [
      '',
      'Điều 39',
      'hai năm liên tục',
      'điểm c điểm d Điều 39 Nghị định số 91/2017/NĐ-CP',
    ]) {
      assert.equal(parseCitation(text), null, text);
    }
    assert.equal(parseCitation('Điều 39 Nghị định số 91/2017/NĐ-CP và Điều 40'), null);
  });
});

describe('resolver', () => {
  const resolved = (text: string) => {
    const citation = parseCitation(text);
    assert.ok(citation, text);
    const resolution = resolveProvision(citation);
    return typeof resolution === 'string' ? resolution : resolution.ref;
  };

  const cases: readonly (readonly [text: string, resolution: string])[] = [
    ['điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP', '39.1.c'],
    ['điểm d khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP', 'no-such-place'],
    ['điểm đ khoản 1 Điều 27 Luật Thi đua, khen thưởng', '27.1.đ'],
    ['khoản 4 Điều 39 Nghị định số 91/2017/NĐ-CP', 'known-place'],
    ['Điều 81 Nghị định số 91/2017/NĐ-CP', 'no-such-place'],
    ['Điều 103 Luật Thi đua, khen thưởng', 'known-place'],
    ['Điều 104 Luật Thi đua, khen thưởng', 'no-such-place'],
    ['điểm h khoản 2 Điều 58 Luật Thi đua, khen thưởng', 'known-place'],
    ['đoạn 2 khoản 5 Điều 2 Thông tư số 12/2019/TT-BNV', '2.5#2'],
    ['đoạn 3 khoản 5 Điều 2 Thông tư số 12/2019/TT-BNV', 'no-such-place'],
    ['đoạn 2 khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP', 'known-place'],
    ['khoản 1 Điều 71 Luật Thi đua, khen thưởng', 'unusable'],
    ['Điều 38 Nghị định số 91/2017/NĐ-CP', 'unusable'],
    ['Luật Thi đua, khen thưởng', 'known-place'],
    ['Thông tư số 01/2011/TT-BNV', 'toan-van'],
    ['Điều 5 Thông tư số 01/2011/TT-BNV', 'unchecked-place'],
    ['Điều 10 Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022', 'unchecked-place'],
    ['khoản 2 Điều 94 Luật Thi đua, khen thưởng năm 2022', '94.2'],
    ['Điều 5 Nghị định số 90/2020/NĐ-CP', 'unchecked-place'],
    ['Điều 5 Nghị định số 99/2030/NĐ-CP', 'unknown-instrument'],
    ['điểm a mục 1 phần IV Kế hoạch số 09/KH-SNV', 'unknown-instrument'],
  ];
  for (const [text, resolution] of cases) {
    it(`«${text}» → ${resolution}`, () => assert.equal(resolved(text), resolution));
  }

  it('never takes the police circular of the same number for that of the Ministry of Home Affairs', () => {
    const police = parseCitation('khoản 5 Điều 2 Thông tư số 12/2019/TT-BCA');
    assert.equal(police?.instrument, '12/2019/TT-BCA');
    assert.equal(police.label, 'khoản 5 Điều 2 Thông tư số 12/2019/TT-BCA');
    assert.equal(police.verified, false);
    assert.equal(resolveProvision(police), 'unchecked-place');
    assert.equal(parseCitation('khoản 5 Điều 2 Thông tư số 12/2019'), null);
  });

  it('an unusable article is never verified', () => {
    assert.equal(parseCitation('khoản 1 Điều 71 Luật Thi đua, khen thưởng')?.verified, false);
    assert.equal(parseCitation('khoản 1 Điều 38 Nghị định số 91/2017/NĐ-CP')?.verified, false);
  });
});
