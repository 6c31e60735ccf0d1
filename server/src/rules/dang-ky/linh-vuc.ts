import { subjectKey } from '../../model/people';
import { awardName, awardOf, nearest } from '../../model/plan';
import { yaml } from '../examples';
import { COMPARE_FILED, isFiled } from '../filed';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'dang-ky/linh-vuc',
  severity: 'error',
  on: ['dang-ky.dang_ky', 'ho-so.de_nghi'],
  reads: 'document',
  citations: [{ plan: 'dang_ky' }, { plan: 'linh_vuc' }],
  blocks: ['trinh-ky', 'nop'],
  fields: ['dang-ky.dang_ky.linh_vuc', 'ho-so.de_nghi.linh_vuc'],

  *check({ subject, document, at, plan, cite }): Iterable<Report> {
    const key = subjectKey(subject);
    if (!plan || key === null) return;
    const codes = (plan.linh_vuc ?? []).flatMap(({ ma }) => ma ?? []);
    const given = subject.linh_vuc ?? [];
    const filed = isFiled(document);
    const award = awardOf(plan, subject.de_nghi_tang);
    const clause = award?.dang_ky?.muc ?? plan.linh_vuc?.[0]?.muc;
    for (const [index, code] of given.entries()) {
      if (codes.includes(code)) continue;
      const near = nearest(code, codes);
      yield {
        at: at('linh_vuc', index).value(),
        message: filed ? 'la_da_nhan' : 'la',
        data: { ma: code, cac_ma: { list: codes }, goi_y: near ?? '' },
        citations: cite(clause),
        fixes: near
          ? [
              {
                safety: 'suggestion',
                title: { vi: 'Đổi thành {goi_y}', en: 'Change to {goi_y}' },
                changes: [{ op: 'set', at: at('linh_vuc', index).value(), text: near }],
              },
            ]
          : [],
      };
    }
    if (award?.dang_ky?.linh_vuc !== true || given.length === 1) return;
    const message = given.length === 0 ? 'main' : 'nhieu';
    yield {
      at: given.length === 0 ? at(key).value() : at('linh_vuc').key(),
      message: filed ? `${message}_da_nhan` : message,
      data: { hinh_thuc: awardName(plan, subject.de_nghi_tang), so: given.length, tong: codes.length },
      citations: cite(award.dang_ky.muc),
    };
  },

  vi: {
    title: 'Lĩnh vực không đúng một, hoặc không có trong kế hoạch',
    why: 'Với hình thức này, kế hoạch yêu cầu đăng ký một trong các lĩnh vực nêu ở kế hoạch; thành tích được xét ở đúng lĩnh vực đó.',
    todo: 'Ghi đúng một mã lĩnh vực của kế hoạch vào linh_vuc. Bản đăng ký đã nhận thì chỉ sửa cho đúng bản đã ký.',
    messages: {
      main: '{hinh_thuc} cần đúng một lĩnh vực trong {tong} lĩnh vực của kế hoạch, hiện chưa ghi. Thêm linh_vuc.',
      nhieu:
        '{hinh_thuc} cần đúng một lĩnh vực, hiện ghi {so}. Giữ lại lĩnh vực mà thành tích chính thuộc về.',
      la: 'Lĩnh vực «{ma}» không có trong kế hoạch. Chọn một trong: {cac_ma}.',
      main_da_nhan: `{hinh_thuc} cần đúng một lĩnh vực trong {tong} lĩnh vực của kế hoạch, hiện chưa ghi linh_vuc. ${COMPARE_FILED.vi}`,
      nhieu_da_nhan: `{hinh_thuc} cần đúng một lĩnh vực, hiện ghi {so}. ${COMPARE_FILED.vi}`,
      la_da_nhan: `Lĩnh vực «{ma}» không có trong kế hoạch: yêu cầu một trong {cac_ma}. ${COMPARE_FILED.vi}`,
    },
  },
  en: {
    title: 'Not exactly one field, or none of the plan’s',
    why: 'For this award the plan asks to register one of its fields; achievements are judged in that field.',
    todo: 'Write exactly one of the plan’s field codes into linh_vuc. A registration that was received is only made true to the signed paper.',
    messages: {
      main: '{hinh_thuc} needs exactly one of the plan’s {tong} fields, none is given. Add linh_vuc.',
      nhieu:
        '{hinh_thuc} needs exactly one field, {so} are given. Keep the one that the main achievements belong to.',
      la: 'The field “{ma}” is not in the plan. Choose one of: {cac_ma}.',
      main_da_nhan: `{hinh_thuc} needs exactly one of the plan’s {tong} fields, none is given under linh_vuc. ${COMPARE_FILED.en}`,
      nhieu_da_nhan: `{hinh_thuc} needs exactly one field, {so} are given. ${COMPARE_FILED.en}`,
      la_da_nhan: `The field “{ma}” is not in the plan: one of {cac_ma} is required. ${COMPARE_FILED.en}`,
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
              - ca_nhan: Đỗ Thị Minh Hằng
                de_nghi_tang: bang-khen-bo-truong
                linh_vuc: [thi-dua-khen-thuong-van-thu-luu-tru]
                nhiem_vu: [Nhập lại sổ khen thưởng từ năm 2011]
              - ca_nhan: Lê Quang Vinh
                de_nghi_tang: giay-khen-giam-doc-so
                noi_dung: [II.2.e]
                nhiem_vu: [Số hóa 400 hồ sơ công chức]
          `,
        },
      },
    ],
    invalid: [
      {
        // not yet filed: there is a choice
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            dang_ky:
              - ca_nhan: Lê Quang Vinh
                de_nghi_tang: bang-khen-bo-truong
                linh_vuc: [ton-giao, to-chuc-bo-may]
            #   ^^^^^^^^ dang-ky/linh-vuc
                nhiem_vu: [Hướng dẫn 23 cơ sở tôn giáo phòng dịch]
          `,
        },
      },
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-14
            dang_ky:
              - ca_nhan: Đỗ Thị Minh Hằng
            #            ^^^^^^^^^^^^^^^^ dang-ky/linh-vuc
                de_nghi_tang: bang-khen-bo-truong
                nhiem_vu: [Nhập lại sổ khen thưởng từ năm 2011]
              - ca_nhan: Lê Quang Vinh
                de_nghi_tang: bang-khen-bo-truong
                linh_vuc: [ton-giao, to-chuc-bo-may]
            #   ^^^^^^^^ dang-ky/linh-vuc
                nhiem_vu: [Hướng dẫn 23 cơ sở tôn giáo phòng dịch]
          `,
        },
      },
      {
        files: {
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ma: hang
                ca_nhan: Đỗ Thị Minh Hằng
                doi_tuong: cong-chuc
                de_nghi_tang: bang-khen-bo-truong
                linh_vuc: [cai-cach-hanh-trinh]
            #              ^^^^^^^^^^^^^^^^^^^ dang-ky/linh-vuc
          `,
        },
      },
    ],
  },
});
