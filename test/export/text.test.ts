import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { exportSubmission } from './collect';
import type { BaoCaoFile, HoSoFile } from '../../server/src/generated/types';
import type { SubmissionInput, Unit } from '../../server/src/export/types';
import '../support/seed';
import { plan } from './fixture';
import { partsOf, plainText } from './read-docx';

/** Pieces that have broken exporters: markup, quotes, replacement patterns, emoji, NFD, controls, halves of pairs, length. */
const MARKUP = `" ' & < > &amp; ]]> <w:t> </w:p> $1 $& {{x}} %s \\ … – «»`.split(' ');
const LETTERS = `😀 👩‍👩‍👧‍👦 🇻🇳 Nguyễn hòa hoà ưỡn ${'Thửnghiệm'.repeat(40)}`.split(' ');
const INVISIBLE = ['\u200b', '\u202e', '\u00a0', '\t'];
const FORBIDDEN = ['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\ufffe', '\uffff', '\ud800', '\udc00'];
const PIECES = [...MARKUP, ...LETTERS, ...INVISIBLE, ...FORBIDDEN, 'Đỗ Thị Hằng'.normalize('NFD')];

let serial = 0;
/** A value that occurs once, so that finding it means that it was printed where it is looked for. */
const value = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 6 })
  .chain((pieces) => fc.constantFrom('', ' ').map((glue) => `v${serial++}z${glue}${pieces.join(glue)}`));
const prose = fc.array(value, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const some = (of: fc.Arbitrary<string>) => fc.option(of, { nil: undefined });
const date = fc
  .tuple(
    fc.integer({ min: 2000, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const decision = fc.record({ so: value, ngay: date, co_quan: value, trich_yeu: some(value) });

const unit: fc.Arbitrary<Unit> = fc.record({
  ma: fc.constant('u'),
  ten: value,
  loai: fc.constant('phong-noi-vu-huyen'),
  cap_tren: value,
  dia_danh: value,
});

const personReport: fc.Arbitrary<BaoCaoFile> = fc.record({
  dia_danh: value,
  so_luoc_ly_lich: fc.record({
    ho_ten: value,
    ten_khac: value,
    que_quan: value,
    noi_o: value,
    chuc_vu: fc.record({ chinh_quyen: value, dang: value, doan_the: value }),
    trinh_do: value,
    hoc_ham_hoc_vi: value,
  }),
  nhiem_vu: prose,
  thanh_tich: fc.array(
    fc.record({ nam: fc.integer({ min: 2015, max: 2020 }), quyet_dinh: decision, noi_dung: prose }),
    {
      maxLength: 2,
    },
  ),
  bien_phap: prose,
  chap_hanh: prose,
  dang_doan_the: prose,
  dot_thi_dua: fc.record({ ten: value }),
  sang_kien: fc.array(fc.record({ ten: value, quyet_dinh: decision }), { maxLength: 2 }),
  khen_thuong_da_co: fc.array(
    fc.record({ ten: value, quyet_dinh: fc.record({ so: value, ngay: date, co_quan: value }) }),
    { maxLength: 2 },
  ),
  phu_luc_cong_viec: fc.constant([]),
  xac_nhan: fc.array(fc.record({ ho_ten: value, chuc_vu: value, noi_dung: prose }), { maxLength: 2 }),
});

const collectiveReport: fc.Arbitrary<BaoCaoFile> = fc.record({
  dac_diem_tinh_hinh: fc.record({
    tru_so: value,
    dien_thoai: value,
    trang_tin: value,
    qua_trinh: prose,
    co_cau: prose,
    to_chuc_dang_doan_the: prose,
    chuc_nang_nhiem_vu: prose,
  }),
  nhiem_vu: prose,
  bien_phap: prose,
  chap_hanh: prose,
  dang_doan_the: prose,
  nguoi_ky: fc.record({ ho_ten: value, chuc_vu: value }),
});

const work = fc.array(fc.record({ viec: value, thoi_gian: value, ket_qua: value, san_pham: value }), {
  minLength: 1,
  maxLength: 3,
});

const letter = fc.record({
  so: value,
  ngay: date,
  dia_danh: value,
  kinh_gui: fc.array(value, { minLength: 1, maxLength: 3 }),
  trich_yeu: value,
  can_cu: fc.array(value, { maxLength: 3 }),
  noi_dung: some(prose),
  noi_nhan: fc.array(value, { minLength: 1, maxLength: 3 }),
  nguoi_ky: fc.record({
    ho_ten: value,
    chuc_vu: value,
    tham_quyen: fc.constantFrom('kt' as const, 'tm' as const),
    thay_cho: value,
  }),
});

const minutes = fc.record({
  so: value,
  dia_diem: value,
  noi_dung: prose,
  ket_luan: prose,
  noi_nhan: fc.array(value, { maxLength: 2 }),
});
const sitting = fc.array(
  fc.record({
    ho_ten: value,
    chuc_vu: value,
    don_vi: some(value),
    co_mat: fc.boolean(),
    ly_do_vang: fc.constant(undefined),
  }),
  { minLength: 1, maxLength: 4 },
);
const votes = fc.array(
  fc.record({
    ca_nhan: value,
    de_nghi_tang: fc.constant('giay-khen-giam-doc-so'),
    dong_y: fc.nat(9),
    khong_bo_phieu: fc.array(value, { maxLength: 2 }),
    ghi_chu: value,
  }),
  { maxLength: 3 },
);
const person = fc.record({
  ma: fc.constant('n'),
  ca_nhan: value,
  chuc_vu: value,
  de_nghi_tang: fc.constant('giay-khen-giam-doc-so'),
  nhiem_vu_khac: fc.array(value, { maxLength: 2 }),
  tom_tat: prose,
  tinh_trang: fc.record({
    ky_luat: fc.constantFrom('khong' as const, 'co' as const),
    nguon: value,
    ghi_chu: value,
  }),
  suy_ton: fc.record({ to_chuc: value, van_ban: decision }),
  ghi_chu: value,
});
const collective = fc.constant({ ma: 't', tap_the: 'u', de_nghi_tang: 'giay-khen-giam-doc-so' });

const generated = fc.record({
  unit,
  letter,
  minutes,
  sitting,
  votes,
  person,
  collective,
  personReport,
  collectiveReport,
  work,
});

/** Keys whose values are codes, or stand in another document than the one looked at. */
const CODES = new Set([
  'ma',
  'loai',
  'mau',
  'don_vi_ma',
  'de_nghi_tang',
  'tham_quyen',
  'tap_the',
  'ngay',
  'ky_luat',
  'phu_luc_cong_viec',
]);

function strings(node: unknown, key = ''): string[] {
  if (CODES.has(key)) return [];
  if (typeof node === 'string') return node.split('\n');
  if (Array.isArray(node)) return node.flatMap((item) => strings(item, key));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) => strings(child, name));
}

/** What every document may do to a value: drop what cannot be printed, end it with its own punctuation, capitals. */
function comparable(text: string): string {
  return Array.from(text)
    .filter((character) => !forbidden(character))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/[\s;,.]+$/, '')
    .toUpperCase();
}

/** Control characters but white space, halves of pairs, non-characters. */
function forbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const control = code < 0x20 ? code < 9 || code > 13 : code >= 0x7f && code <= 0x9f;
  return control || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

function holds(files: ReadonlyMap<string, Uint8Array>, path: string, node: unknown): void {
  const bytes = files.get(path);
  assert.ok(bytes, path);
  const text = comparable(plainText(bytes));
  for (const expected of strings(node)) {
    assert.ok(text.includes(comparable(expected)), `${path} lacks ${JSON.stringify(expected)}\n${text}`);
  }
}

describe('text read back', () => {
  it('holds every value of the dossier where it belongs', async () => {
    await fc.assert(
      fc.asyncProperty(generated, async (made) => {
        const dossier: HoSoFile = {
          don_vi: 'u',
          to_trinh: made.letter,
          bien_ban: made.minutes,
          thanh_phan_hop: made.sitting,
          hop_binh_xet: made.votes,
          de_nghi: [made.person, made.collective],
        };
        const reports = new Map([
          ['n', { ...made.personReport, phu_luc_cong_viec: made.work }],
          ['t', made.collectiveReport],
        ]);
        const input: SubmissionInput = {
          stage: 'nop',
          plan,
          units: [made.unit],
          dossier,
          reports,
          attachments: [],
        };
        const exported = await exportSubmission(input);
        const files = new Map(exported.map(({ path, bytes }) => [path, bytes]));
        const [ofCollective, ofPerson] = exported
          .filter(({ path }) => path.startsWith('04-'))
          .map(({ path }) => path);
        holds(files, '01-To-trinh.docx', [
          made.letter,
          made.unit.ten,
          made.unit.cap_tren,
          made.person.ca_nhan,
          made.person.chuc_vu,
        ]);
        holds(files, '02-Danh-sach.docx', [made.person, made.unit.ten, made.letter.so]);
        holds(files, '03-Bien-ban.docx', [made.minutes, made.sitting, made.votes]);
        holds(files, ofPerson ?? '', [made.personReport, made.person.ca_nhan]);
        holds(files, ofCollective ?? '', [made.collectiveReport, made.unit.ten]);
        holds(files, exported.find(({ path }) => path.startsWith('05-'))?.path ?? '', [
          made.work,
          made.person.ca_nhan,
        ]);
        for (const [path, bytes] of files) if (path.endsWith('.docx')) wellFormed(path, bytes);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps NFD as written', async () => {
    const name = 'Đỗ Thị Hằng'.normalize('NFD');
    const dossier: HoSoFile = { de_nghi: [{ ma: 'a', ca_nhan: name, de_nghi_tang: 'x' }] };
    const files = await exportSubmission({
      stage: 'du-thao',
      plan,
      units: [],
      dossier,
      reports: new Map(),
      attachments: [],
    });
    const list = files.find(({ path }) => path === '02-Danh-sach.docx');
    assert.ok(list && plainText(list.bytes).includes(name));
  });

  it('never says undefined, null, NaN or [object', async () => {
    const empty: HoSoFile = {
      to_trinh: {},
      bien_ban: {},
      de_nghi: [{}, { ma: 'b' }],
      thanh_phan_hop: [{}],
      hop_binh_xet: [{}],
    };
    const bare: BaoCaoFile = {
      thanh_tich: [{}],
      sang_kien: [{}],
      khen_thuong_da_co: [{}],
      phu_luc_cong_viec: [{}],
      xac_nhan: [{}],
    };
    const reports = new Map([['b', bare]]);
    const files = await exportSubmission({
      stage: 'du-thao',
      plan: {},
      units: [],
      dossier: empty,
      reports,
      attachments: [],
    });
    assert.deepEqual(
      files.map(({ path }) => path),
      [
        '01-To-trinh.docx',
        '02-Danh-sach.docx',
        '02-Danh-sach.xlsx',
        '03-Bien-ban.docx',
        '04-Bao-cao/02-Khong-ten.docx',
        '05-Phu-luc/02-Khong-ten.docx',
        'MUC-LUC.docx',
        'MANIFEST.sha256',
      ],
    );
    for (const { path, bytes } of files.filter((file) => file.path.endsWith('.docx'))) {
      assert.doesNotMatch(plainText(bytes), /undefined|null|NaN|\[object/, path);
      wellFormed(path, bytes);
    }
  });
});

/** Tags nest and nothing is in the XML that XML forbids. */
function wellFormed(path: string, bytes: Uint8Array): void {
  for (const [name, xml] of Object.entries(partsOf(bytes))) {
    assert.deepEqual(Array.from(xml).filter(forbidden), [], `${path} ${name}`);
    assert.doesNotMatch(
      xml.replace(/<[^>]*>/g, ''),
      /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i,
      `${path} ${name}`,
    );
    const open: string[] = [];
    for (const [, close, tag = '', selfClosed] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (close) assert.equal(open.pop(), tag, `${path} ${name}`);
      else if (!selfClosed) open.push(tag);
    }
    assert.deepEqual(open, [], `${path} ${name}`);
  }
}
