import { subjectKey } from '../../model/people';
import { awardName, awardOf } from '../../model/plan';
import { yaml } from '../examples';
import { COMPARE_FILED, isFiled } from '../filed';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'dang-ky/noi-dung',
  severity: 'error',
  on: ['dang-ky.dang_ky', 'ho-so.de_nghi'],
  reads: 'document',
  citations: [{ plan: 'dang_ky' }, { plan: 'noi_dung' }],
  blocks: ['trinh-ky', 'nop'],
  fields: [
    'dang-ky.dang_ky.noi_dung',
    'dang-ky.dang_ky.nhiem_vu_khac',
    'ho-so.de_nghi.noi_dung',
    'ho-so.de_nghi.nhiem_vu_khac',
  ],

  *check({ subject, document, at, plan, cite }): Iterable<Report> {
    const key = subjectKey(subject);
    if (!plan || key === null) return;
    const known = (plan.noi_dung ?? []).flatMap(({ ma }) => ma ?? []);
    const asked = awardOf(plan, subject.de_nghi_tang)?.dang_ky;
    const allowed = asked?.noi_dung ?? known;
    const hinh_thuc = awardName(plan, subject.de_nghi_tang);
    const given = subject.noi_dung ?? [];
    const filed = isFiled(document);
    for (const [index, code] of given.entries()) {
      if (allowed.includes(code)) continue;
      const isKnown = known.includes(code);
      yield {
        at: at('noi_dung', index).value(),
        message: isKnown ? (filed ? 'khong_duoc_da_nhan' : 'khong_duoc') : filed ? 'la_da_nhan' : 'la',
        data: { ma: code, hinh_thuc, cac_ma: { list: allowed } },
        citations: cite(asked?.muc ?? plan.noi_dung?.[0]?.muc),
      };
    }
    if (!asked?.noi_dung) return;
    const other = subject.nhiem_vu_khac ?? [];
    if (other.length > 0 && asked.nhiem_vu_khac !== true)
      yield {
        at: at('nhiem_vu_khac').key(),
        message: filed ? 'khac_da_nhan' : 'khac',
        data: { hinh_thuc },
        citations: cite(asked.muc),
      };
    // the plan asks for contents when one registers; a nominee may leave them to the registration
    const registers = !('ma' in subject);
    if (!registers || given.length > 0 || other.length > 0) return;
    yield {
      at: at(key).value(),
      message: filed ? 'da_nhan' : 'main',
      data: { hinh_thuc, cac_ma: { list: allowed } },
      citations: cite(asked.muc),
    };
  },

  vi: {
    title: 'Nội dung không đăng ký được, hoặc chưa ghi',
    why: 'Với hình thức này, kế hoạch chỉ nhận những nội dung thi đua đã nêu (hoặc nhiệm vụ khác thuộc lĩnh vực Nội vụ, nếu kế hoạch cho phép).',
    todo: 'Chọn nội dung trong danh sách của hình thức đó; nhiệm vụ khác thì ghi ở nhiem_vu_khac. Chú ý «d» khác «đ». Bản đăng ký đã nhận thì chỉ sửa cho đúng bản đã ký.',
    messages: {
      main: '{hinh_thuc} cần nội dung đăng ký, hiện chưa ghi. Thêm noi_dung (một hoặc nhiều trong: {cac_ma}) hoặc nhiem_vu_khac.',
      khong_duoc:
        '{hinh_thuc} không nhận nội dung {ma}: yêu cầu trong {cac_ma}. Đổi nội dung cho đúng với việc đã làm.',
      la: 'Nội dung «{ma}» không có trong kế hoạch. Chọn một trong: {cac_ma}.',
      khac: '{hinh_thuc} không nhận nhiệm vụ khác ngoài các nội dung của kế hoạch. Chuyển việc này vào noi_dung phù hợp.',
      da_nhan: `{hinh_thuc} cần nội dung đăng ký (noi_dung, một hoặc nhiều trong: {cac_ma}) hoặc nhiem_vu_khac, hiện chưa ghi. ${COMPARE_FILED.vi}`,
      khong_duoc_da_nhan: `{hinh_thuc} không nhận nội dung {ma}: yêu cầu trong {cac_ma}. ${COMPARE_FILED.vi}`,
      la_da_nhan: `Nội dung «{ma}» không có trong kế hoạch: yêu cầu trong {cac_ma}. ${COMPARE_FILED.vi}`,
      khac_da_nhan: `{hinh_thuc} không nhận nhiệm vụ khác ngoài các nội dung của kế hoạch. ${COMPARE_FILED.vi}`,
    },
  },
  en: {
    title: 'Contents that cannot be registered, or none',
    why: 'For this award the plan takes only the contents it names (or other home-affairs tasks, where it allows them).',
    todo: 'Choose contents from the list of that award; other tasks go into nhiem_vu_khac. Mind that “d” is not “đ”. A registration that was received is only made true to the signed paper.',
    messages: {
      main: '{hinh_thuc} needs contents, none is given. Add noi_dung (one or more of: {cac_ma}) or nhiem_vu_khac.',
      khong_duoc:
        '{hinh_thuc} does not take content {ma}: one of {cac_ma} is required. Choose the content that fits the work.',
      la: 'Content “{ma}” is not in the plan. Choose one of: {cac_ma}.',
      khac: '{hinh_thuc} takes no tasks outside the plan’s contents. Put this work under a fitting noi_dung.',
      da_nhan: `{hinh_thuc} needs contents (noi_dung, one or more of: {cac_ma}) or nhiem_vu_khac, none is given. ${COMPARE_FILED.en}`,
      khong_duoc_da_nhan: `{hinh_thuc} does not take content {ma}: one of {cac_ma} is required. ${COMPARE_FILED.en}`,
      la_da_nhan: `Content “{ma}” is not in the plan: one of {cac_ma} is required. ${COMPARE_FILED.en}`,
      khac_da_nhan: `{hinh_thuc} takes no tasks outside the plan’s contents. ${COMPARE_FILED.en}`,
    },
  },

  examples: {
    valid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-14
            dang_ky:
              - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d, II.2.đ], nhiem_vu: [Số hóa 400 hồ sơ] }
              - { ca_nhan: Trần Thị Hoa, de_nghi_tang: giay-khen-giam-doc-so, nhiem_vu_khac: [Công tác địa giới hành chính], nhiem_vu: [Cắm lại 12 mốc địa giới] }
              - { ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: bang-khen-bo-truong, linh_vuc: [ton-giao], nhiem_vu: [Hướng dẫn 23 cơ sở tôn giáo] }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-14
            dang_ky:
              - ca_nhan: Lê Quang Vinh
                de_nghi_tang: giay-khen-giam-doc-so
                noi_dung: [II.1, II.2.e, II.2.g]
            #              ^^^^ dang-ky/noi-dung
            #                            ^^^^^^ dang-ky/noi-dung
                nhiem_vu: [Số hóa 400 hồ sơ]
              - ca_nhan: Trần Thị Hoa
            #            ^^^^^^^^^^^^ dang-ky/noi-dung
                de_nghi_tang: giay-khen-giam-doc-so
                nhiem_vu: [Cắm lại 12 mốc địa giới]
          `,
        },
      },
      {
        // not yet filed: there is a choice
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            dang_ky:
              - ca_nhan: Lê Quang Vinh
                de_nghi_tang: giay-khen-giam-doc-so
                noi_dung: [II.1]
            #              ^^^^ dang-ky/noi-dung
                nhiem_vu: [Số hóa 400 hồ sơ]
          `,
        },
      },
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
              noi_dung: [II.1]
          #              ^^^^ dang-ky/noi-dung
        `,
      },
    ],
  },
});
