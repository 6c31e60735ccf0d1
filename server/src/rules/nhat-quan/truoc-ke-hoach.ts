import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/truoc-ke-hoach',
  severity: 'warning',
  on: ['ho-so', 'dang-ky'],
  reads: 'document',
  citations: [],
  uncited: 'Ngày trong hồ sơ đối chiếu với ngày ban hành kế hoạch.',
  blocks: ['nop'],
  fields: [
    'ho-so.bien_ban.ngay', 'ho-so.to_trinh.ngay', 'ho-so.ngay_gui', 'ho-so.ngay_nhan', 'dang-ky.ngay',
    'dang-ky.ngay_gui', 'dang-ky.ngay_nhan',
  ], // prettier-ignore

  *check({ document, at, plan }): Iterable<Report> {
    const issued = plan?.ngay;
    if (issued === undefined) return;
    const written =
      document.loai === 'ho-so'
        ? ([
            [['bien_ban', 'ngay'], document.bien_ban?.ngay],
            [['to_trinh', 'ngay'], document.to_trinh?.ngay],
            [['ngay_gui'], document.ngay_gui],
            [['ngay_nhan'], document.ngay_nhan],
          ] as const)
        : document.loai === 'dang-ky'
          ? ([
              [['ngay'], document.ngay],
              [['ngay_gui'], document.ngay_gui],
              [['ngay_nhan'], document.ngay_nhan],
            ] as const)
          : [];
    const dated = written.flatMap(([route, day]) => (day === undefined ? [] : [{ route, day }]));
    const first = dated.find(({ day }) => day < issued);
    // where the dates are out of order, nhat-quan/thu-tu-ngay speaks of it
    if (!first || dated.some(({ day }, index) => day < (dated[index - 1]?.day ?? ''))) return;
    yield {
      at: at(...first.route).value(),
      data: { ngay: { date: first.day }, ke_hoach: plan?.so ?? '…', ban_hanh: { date: issued } },
    };
  },

  vi: {
    title: 'Ngày trong hồ sơ sớm hơn kế hoạch',
    why: 'Đăng ký, bình xét theo kế hoạch thì phải sau ngày ban hành kế hoạch; ngày sớm hơn thường là gõ nhầm năm, hoặc chép từ hồ sơ năm trước.',
    todo: 'Xem lại năm của các ngày trong tệp; nếu hồ sơ theo kế hoạch khác thì sửa ke_hoach.',
    messages: {
      main: 'Ngày {ngay} sớm hơn ngày ban hành Kế hoạch số {ke_hoach} ({ban_hanh}). Xem lại năm của các ngày trong tệp này, hoặc sửa ke_hoach.',
    },
  },
  en: {
    title: 'Dates earlier than the plan',
    why: 'One registers and reviews by a plan after it was issued; an earlier date is mostly a wrong year, or was copied from last year’s dossier.',
    todo: 'Look at the year of the dates in the file; correct ke_hoach if the dossier follows another plan.',
    messages: {
      main: '{ngay} is earlier than the plan {ke_hoach} of {ban_hanh}. Look at the year of the dates in this file, or correct ke_hoach.',
    },
  },

  examples: {
    valid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          ngay_gui: 2020-11-27
          to_trinh: { ngay: 2020-11-26 }
          bien_ban: { ngay: 2020-11-24 }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
    invalid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2019-02-14
            #          ^^^^^^^^^^ nhat-quan/truoc-ke-hoach
            dang_ky:
              - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d], nhiem_vu: [Rà soát 126 thủ tục] }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            ngay_gui: 2019-11-27
            bien_ban: { ngay: 2019-11-24 }
            #                 ^^^^^^^^^^ nhat-quan/truoc-ke-hoach
            de_nghi:
              - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
    ],
  },
});
