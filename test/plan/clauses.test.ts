/**
 * Every clause of the plan of 2020, by its number: what it asks is enforced, and a dossier in order is left in peace.
 * The run fails unless each clause of the plan has its test, and ran.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { awards } from '../../server/src/law/catalogue';
import { exportSubmission } from '../export/collect';
import { builtInPlans } from '../../server/src/workspace/plans';
import { plainText } from '../export/read-docx';
import { dossier, submission } from '../export/fixture';
import { hoverAt, itemsAt } from '../service/fixture';
import {
  CATEGORIES, CERTIFICATE, FLAG, MERIT, STANDING, TYPES, collective, found, person, type Case, type Data,
} from './campaign'; // prettier-ignore

/** Rows of the plan that become requirements. */
const CLAUSES = [
  'I.2.a', 'I.2.b', 'I.2.c', 'II', 'III.1', 'III.1.a', 'III.1.b', 'III.2', 'III.3.a', 'III.3.b', 'III.3.c', 'III.4',
  'IV.1.a', 'IV.1.b', 'IV.2', 'nơi nhận',
] as const; // prettier-ignore

const ran = new Set<string>();

function clause(id: (typeof CLAUSES)[number], says: string, check: () => void | Promise<void>): void {
  test(`KH ${id}: ${says}`, async () => {
    await check();
    ran.add(id);
  });
}

/** A case in order, with this changed, finds exactly this. */
function finds(one: Case, ...expected: readonly string[]): void {
  assert.deepEqual(found(one), expected);
}

const merit: Case = { unit: 'phong-noi-vu-huyen', nominees: [person('cong-chuc', MERIT)] };
const certificate: Case = { unit: 'phong-noi-vu-huyen', nominees: [person('cong-chuc', CERTIFICATE)] };
const consent = { loai: 'hiep-y', ten: 'Hiệp ý', so: '98/UBND-NC', ngay: '2020-11-20', tep: 'van-ban.pdf' };
const choice = {
  to_chuc: 'Cụm Thi đua các tỉnh, thành Bắc Bộ',
  van_ban: { so: '12/BB-CTĐ', ngay: '2020-11-10', co_quan: 'Cụm Thi đua' },
};
const flag: Case = {
  unit: 'so-noi-vu',
  level: 'so-noi-vu',
  nominees: [collective('so-noi-vu', FLAG, { suy_ton: choice, kem_theo: [consent] })],
};

/** The same case with keys of its first nominee changed; `undefined` takes one away. */
function nominee(one: Case, changes: Data): Case {
  const [first, ...rest] = one.nominees;
  const changed = Object.fromEntries(
    Object.entries({ ...first, ...changes }).filter(([, value]) => value !== undefined),
  );
  return { ...one, nominees: [changed, ...rest] };
}

const plan = builtInPlans().find(({ plan: { so } }) => so === '09/KH-SNV')?.plan;
assert.ok(plan);

describe('the plan of 2020', () => {
  clause('I.2.a', 'units of seven types belong, others do not', () => {
    assert.deepEqual(plan.loai_don_vi?.map(({ ma }) => ma).sort(), [...TYPES].sort());
    finds(certificate);
    const foreign = [{ ma: 'phong-noi-vu-huyen', ten: 'Trung tâm Y tế', loai: 'trung-tam-y-te' }];
    finds({ ...certificate, units: { don_vi: foreign } }, 'ke-hoach/loai-don-vi-la: ');
  });

  clause('I.2.b', 'by the Law, Decree 91/2017 and Circular 12/2019: criteria are theirs', () => {
    const wrong = nominee(certificate, { tieu_chuan: 'hai-nam-hai-sang-kien' });
    const law = (point: string) => `điểm ${point} khoản 1 Điều 75 Luật Thi đua, khen thưởng`;
    finds(wrong, `tieu-chuan/tieu-chuan-la: ${law('a')}; ${law('b')}; ${law('c')}`);
    finds(nominee(certificate, { tieu_chuan: 'hoan-thanh-tot-nhiem-vu' }));
  });

  clause('I.2.c', 'only who registered, with a dossier that is complete and in time; not yet who is barred', () => {
    finds({ ...merit, registration: { dang_ky: [{ ca_nhan: 'Lê Quang Vinh', doi_tuong: 'cong-chuc', de_nghi_tang: CERTIFICATE, noi_dung: ['II.2.e'], nhiem_vu: ['Số hóa 400 hồ sơ'] }] } },
      'dang-ky/chua-dang-ky: KH I.2.c; KH III.1');
    finds({ ...merit, registration: null }, 'dang-ky/chua-co-dang-ky: KH I.2.c; KH III.1');
    const circular = 'đoạn 2 khoản 5 Điều 2 Thông tư số 12/2019/TT-BNV';
    for (const [bar, rule] of [['ky_luat', 'ky-luat'], ['dieu_tra_thanh_tra_kiem_tra', 'dieu-tra-thanh-tra-kiem-tra'], ['khieu_nai_to_cao', 'khieu-nai-to-cao']] as const) {
      finds(nominee(merit, { tinh_trang: { ...STANDING, [bar]: 'co' } }), `loai-tru/${rule}: KH I.2.c; ${circular}`);
      finds(nominee(merit, { tinh_trang: { ...STANDING, [bar]: 'chua-ro' } }), `loai-tru/chua-khai: KH I.2.c; ${circular}`);
    }
    finds(nominee(merit, { tinh_trang: undefined }), `loai-tru/chua-khai: KH I.2.c; ${circular}`);
    finds({ ...merit, dossier: { ngay_gui: '2020-12-05' }, today: '2020-12-20' }, 'ho-so/qua-han: KH IV.1.a; KH I.2.c');
  }); // prettier-ignore

  clause('II', 'theme and contents 1 and 2 a b c d đ e, offered and explained', () => {
    assert.deepEqual(plan.noi_dung?.map(({ ma }) => ma), ['II.1', 'II.2.a', 'II.2.b', 'II.2.c', 'II.2.d', 'II.2.đ', 'II.2.e']);
    assert.match(plan.chu_de ?? '', /^Đổi mới, sáng tạo, đoàn kết/);
    const head = 'loai: dang-ky\nke_hoach: 09/KH-SNV\ndon_vi: pnv-phu-cu\ndang_ky:\n  - noi_dung: [|';
    const labels = itemsAt(`${head}]\n`).map((item) => item.label);
    for (const { ma } of plan.noi_dung ?? []) assert.ok(ma === 'II.1' || labels.includes(ma ?? ''), ma);
    assert.match(hoverAt(`${head.slice(0, -1)}II.2.|đ]\n`), /điểm đ mục 2 phần II Kế hoạch số 09\/KH-SNV/);
  }); // prettier-ignore

  clause('III.1', 'concrete tasks, registered before 17/02/2020; late is not considered', () => {
    finds({ ...merit, entry: { nhiem_vu: undefined } }, 'dang-ky/thieu-nhiem-vu: KH III.1');
    finds({ ...merit, registration: { ngay_nhan: '2020-02-17' } }, 'dang-ky/qua-han: KH III.1', 'dang-ky/khong-duoc-xet: KH III.1; KH I.2.c');
    finds({ ...merit, registration: { ngay_nhan: '2020-02-16' } });
    finds({ ...merit, registration: { ngay_nhan: undefined } }, 'dang-ky/thieu-ngay-nhan: KH III.1');
    assert.match(hoverAt('loai: dang-ky\nke_hoach: 09/KH-SNV\ndon_vi: pnv-phu-cu\nngay_nh|an: 2020-02-14\n'), /ngày cuối cùng \*\*16\/02\/2020\*\* \(Chủ nhật, ngày nghỉ\)/);
  }); // prettier-ignore

  clause('III.1.a', 'Bằng khen in exactly one of eight fields', () => {
    assert.equal(plan.linh_vuc?.length, 8);
    for (const { ma } of plan.linh_vuc ?? []) finds(nominee(merit, { linh_vuc: [ma] }));
    const same = (linh_vuc: readonly string[]) => found(nominee(merit, { linh_vuc }));
    const rule = 'dang-ky/linh-vuc: KH III.1.a';
    assert.deepEqual(same(['bao-ve-moi-truong']), [rule, rule]); // in the registration and on the list
    assert.deepEqual(same(['ton-giao', 'to-chuc-bo-may']), [rule, rule]);
    finds(nominee(merit, { linh_vuc: undefined }), rule, rule);
  });

  clause(
    'III.1.b',
    'Giấy khen for contents of II.2, other tasks of home affairs, or both; not for II.1',
    () => {
      const contents = (more: Data) => found(nominee(certificate, more));
      for (const { ma = '' } of plan.noi_dung?.slice(1) ?? [])
        assert.deepEqual(contents({ noi_dung: [ma] }), []);
      const rule = 'dang-ky/noi-dung: KH III.1.b';
      assert.deepEqual(contents({ noi_dung: ['II.1'] }), [rule, rule]);
      assert.deepEqual(contents({ noi_dung: undefined }), [rule]); // the list may leave them to the registration
      assert.deepEqual(
        contents({ noi_dung: undefined, nhiem_vu_khac: ['Chỉnh lý hồ sơ địa giới hành chính'] }),
        [],
      );
      assert.deepEqual(contents({ nhiem_vu_khac: ['Chỉnh lý hồ sơ địa giới hành chính'] }), []);
    },
  );

  clause('III.2', 'standards are those of the decree and the circular, told where a criterion is chosen', () => {
    const head = 'loai: ho-so\nke_hoach: 09/KH-SNV\ncap_trinh: don-vi\ndon_vi: pnv-phu-cu\nde_nghi:\n  - ma: a\n    ca_nhan: Lê Quang Vinh\n';
    assert.match(hoverAt(`${head}    de_nghi_tang: ${MERIT}\n    tieu_chuan: hai-nam|-hai-sang-kien\n`), /điểm c khoản 1 Điều 39 Nghị định số 91\/2017\/NĐ-CP/);
    assert.deepEqual(plan.hinh_thuc?.filter(({ danh_muc }) => !awards.some(({ code }) => code === danh_muc)), []);
  }); // prettier-ignore

  clause(
    'III.3.a',
    'Cờ for the Sở alone, chosen by the cluster; tasks are asked for, no field, no content',
    () => {
      finds(flag);
      finds({ ...flag, entry: { nhiem_vu: undefined } }, 'dang-ky/thieu-nhiem-vu: KH III.1');
      const cited = found(nominee(flag, { suy_ton: undefined }));
      assert.equal(cited.length, 1);
      assert.match(cited[0] ?? '', /^doi-tuong\/thieu-suy-ton: KH III\.3\.a/);
      for (const type of TYPES.filter((one) => one !== 'so-noi-vu')) {
        finds(
          { unit: type, nominees: [collective(type, FLAG)] },
          'doi-tuong/khong-dung-doi-tuong: KH III.3.a',
        );
      }
      for (const category of CATEGORIES) {
        finds(
          { unit: 'so-noi-vu', nominees: [person(category, FLAG)] },
          'doi-tuong/khong-dung-doi-tuong: KH III.3.a',
        );
      }
    },
  );

  clause('III.3.b', 'Bằng khen: the Sở chosen by the cluster; công chức of the Sở and of Phòng Nội vụ', () => {
    const mayReceive = ['so-noi-vu', 'phong-ban-thuoc-so', 'chi-cuc-thuoc-so', 'phong-noi-vu-huyen'];
    for (const unit of TYPES) {
      for (const category of CATEGORIES) {
        const isEligible = category === 'cong-chuc' && mayReceive.includes(unit);
        finds({ unit, nominees: [person(category, MERIT)] }, ...(isEligible ? [] : ['doi-tuong/khong-dung-doi-tuong: KH III.3.b']));
      }
      if (unit !== 'so-noi-vu')
        finds({ unit, nominees: [collective(unit, MERIT)] }, 'doi-tuong/khong-dung-doi-tuong: KH III.3.b');
    }
    const own = { ...flag, nominees: [collective('so-noi-vu', MERIT, { suy_ton: choice, kem_theo: [consent] })] };
    finds(own);
    assert.match(found(nominee(own, { suy_ton: undefined }))[0] ?? '', /^doi-tuong\/thieu-suy-ton: KH III\.3\.b/);
  }); // prettier-ignore

  clause('III.3.c', 'Giấy khen: all of the Sở; elsewhere collectives and công chức', () => {
    const ofTheOffice = ['so-noi-vu', 'phong-ban-thuoc-so', 'chi-cuc-thuoc-so'];
    for (const unit of TYPES) {
      for (const category of CATEGORIES) {
        const isEligible = category === 'cong-chuc' || (category !== 'can-bo' && ofTheOffice.includes(unit));
        finds({ unit, nominees: [person(category, CERTIFICATE)] }, ...(isEligible ? [] : ['doi-tuong/khong-dung-doi-tuong: KH III.3.c']));
      }
      const expected = unit === 'so-noi-vu' ? ['doi-tuong/khong-dung-doi-tuong: KH III.3.c'] : [];
      finds({ unit, nominees: [collective(unit, CERTIFICATE)] }, ...expected);
    }
  }); // prettier-ignore

  clause('III.4', 'letter, minutes, report by the decree’s form with its annex; consent and confirmation to the Ministry', () => {
    const missing = (one: Case) => found(one);
    const part = (law: string) => `ho-so/thieu-thanh-phan: KH III.4${law}`;
    const law = (point: string) => `; điểm ${point} khoản 2 Điều 84 Luật Thi đua, khen thưởng`;
    assert.deepEqual(missing({ ...certificate, dossier: { to_trinh: undefined } }), [part(law('a'))]);
    assert.deepEqual(missing({ ...certificate, dossier: { bien_ban: undefined } }), [part(law('c'))]);
    assert.deepEqual(missing(nominee(certificate, { bao_cao: undefined })), [part(law('b'))]);
    const report = { tep: 'bao-cao.docx', mau: '02', phu_luc_cong_viec: true };
    assert.deepEqual(missing(nominee(certificate, { bao_cao: { tep: 'bao-cao.docx', mau: '02' } })), [part('')]);
    assert.match(missing(nominee(certificate, { bao_cao: { ...report, mau: undefined } }))[0] ?? '', /^bao-cao\/thieu-mau: KH III\.4; khoản 11 Điều 45 Nghị định số 91\/2017\/NĐ-CP$/);

    finds(nominee(merit, { bao_cao: report })); // in a unit's dossier the confirmation can only follow
    const toMinistry = (more: Data): Case => ({ ...merit, unit: 'so-noi-vu', level: 'so-noi-vu', nominees: [person('cong-chuc', MERIT, more)] });
    finds(toMinistry({ chuc_danh: 'lanh-dao' }));
    finds(toMinistry({ chuc_danh: 'lanh-dao', bao_cao: report }), part(''));
    finds(toMinistry({ bao_cao: report }), part('')); // who has no position is confirmed, too
    finds(toMinistry({ chuc_danh: 'giam-doc-so', bao_cao: report }), part('')); // the Director: consent in its place
    finds(toMinistry({ chuc_danh: 'giam-doc-so', bao_cao: report, kem_theo: [consent] }));
    finds(nominee(flag, { kem_theo: undefined }), part(''));
  }); // prettier-ignore

  clause('IV.1.a', 'dossiers of units arrive before 05/12/2020', () => {
    const late = 'ho-so/qua-han: KH IV.1.a; KH I.2.c';
    finds({ ...merit, dossier: { ngay_nhan: '2020-12-05' }, today: '2020-12-20' }, late);
    finds({ ...merit, dossier: { ngay_nhan: '2020-12-04' }, today: '2020-12-20' });
    finds({ ...merit, dossier: { ngay_gui: undefined }, today: '2020-12-05' }, late);
    finds(
      { ...merit, dossier: { ngay_gui: undefined }, today: '2020-12-04' },
      'ho-so/sap-den-han: KH IV.1.a',
    );
    finds({ ...merit, dossier: { ngay_gui: undefined }, today: '2020-11-20' });
  });

  clause('IV.1.b', 'the Sở’s council reviews, the Director sends before 10/12/2020', () => {
    finds(
      { ...flag, dossier: { ngay_gui: '2020-12-10' }, today: '2020-12-20' },
      'ho-so/qua-han: KH IV.1.b; KH I.2.c',
    );
    finds({ ...flag, dossier: { ngay_gui: '2020-12-09' }, today: '2020-12-20' });
    const wrongMinutes = found({
      ...flag,
      dossier: { bien_ban: { loai: 'hop-don-vi', ngay: '2020-11-24' } },
    });
    assert.equal(wrongMinutes.length, 1);
    assert.match(wrongMinutes[0] ?? '', /^ho-so\/thieu-thanh-phan: KH IV\.1\.b/);
  });

  clause(
    'IV.2',
    'cán bộ, công chức, viên chức and người lao động take part; no other category is known',
    () => {
      assert.deepEqual(
        plan.doi_tuong?.map(({ ma }) => ma),
        [...CATEGORIES],
      );
      assert.match(
        found(nominee(merit, { doi_tuong: 'cộng tác viên' })).join('\n'),
        /^(cau-truc|doi-tuong)\//,
      );
    },
  );

  clause('nơi nhận', 'letters are signed for the head by a deputy, and end with their recipients', async () => {
    const letter = { so: '31/TTr-PNV', ngay: '2020-11-26', noi_nhan: ['Như trên', 'Lưu: VT, VP'], nguoi_ky: { ho_ten: 'Phạm Đức Long', chuc_vu: 'Phó Trưởng phòng', tham_quyen: 'kt' as const, thay_cho: 'Trưởng phòng' } };
    const { to_trinh } = dossier;
    const made = await exportSubmission(submission('nop', { dossier: { ...dossier, to_trinh: { ...to_trinh, ...letter } } }));
    const document = made.find(({ path }) => path === '01-To-trinh.docx');
    assert.ok(document);
    const text = plainText(document.bytes);
    assert.match(text, /KT\. TRƯỞNG PHÒNG ¶ PHÓ TRƯỞNG PHÒNG ¶ Phạm Đức Long/);
    assert.match(text, /Nơi nhận: ¶ - Như trên; ¶ - Lưu: VT, VP\./);
    assert.deepEqual(plan.noi_nhan?.at(-1), 'Lưu: VT, VP');
  }); // prettier-ignore

  after(() => {
    console.log(`clauses: ${ran.size} of ${CLAUSES.length} ran`);
    assert.deepEqual(
      CLAUSES.filter((id) => !ran.has(id)),
      [],
      'clauses without a test that ran',
    );
  });
});
