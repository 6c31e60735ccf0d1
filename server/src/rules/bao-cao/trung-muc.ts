import { nameKey } from '../../model/people';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'bao-cao/trung-muc',
  severity: 'warning',
  on: 'bao-cao',
  reads: 'document',
  citations: [],
  uncited: 'Các mục của cùng một báo cáo đối chiếu với nhau.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['bao-cao.sang_kien', 'bao-cao.thanh_tich.nam', 'bao-cao.khen_thuong_da_co'],

  *check({ document, at }): Iterable<Report> {
    const { sang_kien = [], thanh_tich = [], khen_thuong_da_co = [] } = document;
    const keyed = [
      ...sang_kien.map(({ ten }, index) => ({
        list: 'sang_kien',
        index,
        field: 'ten',
        key: ten && nameKey(ten),
        shown: ten,
      })),
      ...thanh_tich.map(({ nam }, index) => ({
        list: 'thanh_tich',
        index,
        field: 'nam',
        key: nam?.toString(),
        shown: nam,
      })),
      ...khen_thuong_da_co.map(({ ma, ten, giai_doan }, index) => ({
        list: 'khen_thuong_da_co',
        index,
        field: ma === undefined ? 'ten' : 'ma',
        key:
          giai_doan?.den_nam &&
          (ma ?? ten) &&
          `${ma ?? ''}|${nameKey(ten ?? '')}|${giai_doan.tu_nam ?? ''}|${giai_doan.den_nam}`,
        shown: ten ?? ma,
      })),
    ];
    const first = new Map<string, (typeof keyed)[number]>();
    for (const one of keyed) {
      const { list, index, field, key, shown } = one;
      if (key === undefined || key === '' || key === 0) continue;
      const earlier = first.get(`${list}|${key}`);
      if (!earlier) {
        first.set(`${list}|${key}`, one);
        continue;
      }
      yield {
        at: at(list, index, field).value(),
        message: list === 'sang_kien' ? 'main' : list,
        data: { muc: shown ?? '…' },
        related: [{ at: at(list, earlier.index, earlier.field).value(), message: 'lan_dau' }],
      };
    }
  },

  vi: {
    title: 'Báo cáo ghi một việc hai lần',
    why: 'Một sáng kiến, một năm, một lần khen thưởng ghi hai lần thì bị đếm hai lần.',
    todo: 'Giữ một mục; nếu là hai việc khác nhau thì sửa tên, năm cho đúng.',
    messages: {
      main: 'Sáng kiến «{muc}» đã ghi ở trên: mỗi sáng kiến tính một lần. Xóa mục thừa, hoặc sửa tên nếu là sáng kiến khác.',
      thanh_tich: 'Thành tích năm {muc} đã ghi ở trên. Gộp hai mục, hoặc sửa năm ghi sai.',
      khen_thuong_da_co:
        '«{muc}» của thời gian này đã ghi ở trên. Xóa mục thừa, hoặc sửa thời gian nếu là lần khen khác.',
      lan_dau: 'Đã ghi ở đây.',
    },
  },
  en: {
    title: 'The report says one thing twice',
    why: 'An initiative, a year or a past award written twice is counted twice.',
    todo: 'Keep one; if they are two things, correct the name or the year.',
    messages: {
      main: 'The initiative “{muc}” is above already: each counts once. Delete one, or correct the name if it is another.',
      thanh_tich: 'The achievements of {muc} are above already. Join the two, or correct the year.',
      khen_thuong_da_co:
        '“{muc}” of that period is above already. Delete one, or correct the period if it is another award.',
      lan_dau: 'It is here already.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            thanh_tich:
              - { nam: 2019, noi_dung: Số hóa 215 hồ sơ. }
              - { nam: 2020, noi_dung: Số hóa 412 hồ sơ. }
            khen_thuong_da_co:
              - { ma: giay-khen, giai_doan: { tu_nam: 2018, den_nam: 2018 }, quyet_dinh: { so: 3046/QĐ-UBND, ngay: 2018-12-22 } }
              - { ma: giay-khen, giai_doan: { tu_nam: 2019, den_nam: 2019 }, quyet_dinh: { so: 2874/QĐ-UBND, ngay: 2019-12-20 } }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            thanh_tich:
              - { nam: 2020, noi_dung: Số hóa 412 hồ sơ. }
              - { nam: 2020, noi_dung: Số hóa 215 hồ sơ. }
            #          ^^^^ bao-cao/trung-muc
            sang_kien:
              - { ten: Bản đồ địa giới số, nam: 2020, quyet_dinh: { so: 2986/QĐ-UBND, ngay: 2020-10-30 } }
              - { ten: Bản đồ Địa giới số, nam: 2020, quyet_dinh: { so: 2986/QĐ-UBND, ngay: 2020-10-30 } }
            #          ^^^^^^^^^^^^^^^^^^ bao-cao/trung-muc
            khen_thuong_da_co:
              - { ma: giay-khen, giai_doan: { tu_nam: 2018, den_nam: 2018 }, quyet_dinh: { so: 3046/QĐ-UBND, ngay: 2018-12-22 } }
              - { ma: giay-khen, giai_doan: { tu_nam: 2018, den_nam: 2018 }, quyet_dinh: { so: 3047/QĐ-UBND, ngay: 2018-12-22 } }
            #         ^^^^^^^^^ bao-cao/trung-muc
          `,
        },
      },
    ],
  },
});
