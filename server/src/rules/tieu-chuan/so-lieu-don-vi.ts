import type { Citation } from '../../law/citation';
import { law } from '../../law/provisions';
import type { Count } from '../collectives';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

/** The first number cannot be more than the second, and where the law says why. */
const AT_MOST: readonly (readonly [part: Count, whole: Count, citations: readonly Citation[]])[] = [
  ['so_ldtt', 'so_nguoi', []],
  ['so_cstd_co_so', 'so_ldtt', [law('91/2017/NĐ-CP', '9.3.a')]],
  ['so_hoan_thanh', 'so_nguoi', []],
  ['so_bi_canh_cao', 'so_nguoi', []],
];
const DISCIPLINE = law('91/2017/NĐ-CP', '10.6');

export default defineRule({
  id: 'tieu-chuan/so-lieu-don-vi',
  severity: 'warning',
  on: 'don-vi.don_vi',
  reads: 'item',
  citations: [law('91/2017/NĐ-CP', '9.3.a'), DISCIPLINE],
  blocks: ['nop'],
  fields: [
    'don-vi.don_vi.so_ldtt', 'don-vi.don_vi.so_cstd_co_so', 'don-vi.don_vi.so_hoan_thanh',
    'don-vi.don_vi.so_bi_canh_cao',
  ], // prettier-ignore

  *check({ subject, at }): Iterable<Report> {
    for (const [part, whole, citations] of AT_MOST) {
      const [count, all] = [subject[part], subject[whole]];
      if (count === undefined || all === undefined || count <= all) continue;
      yield {
        at: at(part).value(),
        data: { khoa: part, hien_co: count, tong: whole, so_tong: all },
        citations,
      };
      return; // one wrong number may contradict several others
    }
    const { so_ldtt, so_bi_canh_cao, so_nguoi } = subject;
    if (so_ldtt === undefined || so_bi_canh_cao === undefined || so_nguoi === undefined) return;
    if (so_ldtt + so_bi_canh_cao <= so_nguoi) return;
    yield {
      at: at('so_bi_canh_cao').value(),
      message: 'ky_luat',
      data: { ldtt: so_ldtt, ky_luat: so_bi_canh_cao, nguoi: so_nguoi },
      citations: [DISCIPLINE],
    };
  },

  vi: {
    title: 'Số liệu của đơn vị trái nhau',
    why: 'Các tỷ lệ của danh hiệu tính từ những số này; số trái nhau thì không tính được. Chiến sĩ thi đua cơ sở phải đạt tiêu chuẩn Lao động tiên tiến; người bị kỷ luật thì không được xét danh hiệu ấy.',
    todo: 'Đối chiếu với danh sách của đơn vị rồi sửa số ghi sai.',
    messages: {
      main: '{khoa} là {hien_co}, nhiều hơn {tong} ({so_tong}). Đối chiếu với danh sách rồi sửa số ghi sai.',
      ky_luat:
        'Đơn vị có {nguoi} người mà {ldtt} người là Lao động tiên tiến, {ky_luat} người bị kỷ luật từ cảnh cáo: người bị kỷ luật không được xét Lao động tiên tiến. Đối chiếu rồi sửa số ghi sai.',
    },
  },
  en: {
    title: 'A unit’s numbers contradict each other',
    why: 'The shares of titles are taken of these numbers. Chiến sĩ thi đua cơ sở must meet the standards of Lao động tiên tiến; whoever was disciplined is excluded from that title.',
    todo: 'Compare with the unit’s list and correct the wrong number.',
    messages: {
      main: '{khoa} is {hien_co}, more than {tong} ({so_tong}). Compare with the list and correct the wrong number.',
      ky_luat:
        'The unit has {nguoi} people, {ldtt} of them Lao động tiên tiến and {ky_luat} disciplined from a warning up: these are excluded from Lao động tiên tiến. Compare and correct the wrong number.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'don-vi-khac.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 09/KH-SNV
            don_vi:
              - { ma: pnv-tien-lu, ten: Phòng Nội vụ huyện Tiên Lữ, loai: phong-noi-vu-huyen, so_nguoi: 9, so_ldtt: 8, so_cstd_co_so: 1, so_hoan_thanh: 9, so_bi_canh_cao: 1 }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'don-vi-khac.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 09/KH-SNV
            don_vi:
              - { ma: pnv-tien-lu, ten: Phòng Nội vụ huyện Tiên Lữ, loai: phong-noi-vu-huyen, so_nguoi: 9, so_ldtt: 19 }
            #                                                                                                       ^^ tieu-chuan/so-lieu-don-vi
              - { ma: pnv-van-giang, ten: Phòng Nội vụ huyện Văn Giang, loai: phong-noi-vu-huyen, so_nguoi: 9, so_ldtt: 8, so_bi_canh_cao: 2 }
            #                                                                                                                              ^ tieu-chuan/so-lieu-don-vi
          `,
        },
      },
    ],
  },
});
