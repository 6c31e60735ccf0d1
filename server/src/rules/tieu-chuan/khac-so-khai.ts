import type { Citation } from '../../law/citation';
import { law } from '../../law/provisions';
import type { Plan } from '../../model/kinds';
import type { Facts } from '../../workspace/facts';
import type { Count } from '../collectives';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';
import { TITLES } from '../title-examples';

/** Titles whose number a unit declares, and what hangs on that number. */
const DECLARED: readonly (readonly [key: Count, title: string, citations: readonly Citation[]])[] = [
  ['so_ldtt', 'lao-dong-tien-tien', [law('15/2003/QH11', '28.1.c'), law('15/2003/QH11', '27.1.c')]],
  ['so_cstd_co_so', 'chien-si-thi-dua-co-so', [law('91/2017/NĐ-CP', '9.3')]],
];

export default defineRule({
  id: 'tieu-chuan/khac-so-khai',
  severity: 'warning',
  on: 'don-vi.don_vi',
  reads: 'index',
  citations: DECLARED.flatMap(([, , citations]) => citations),
  blocks: ['nop'],
  fields: ['don-vi.don_vi.so_ldtt', 'don-vi.don_vi.so_cstd_co_so'],

  *check({ subject, at, plan, facts }): Iterable<Report> {
    if (subject.ma === undefined) return;
    for (const [key, title, citations] of DECLARED) {
      const declared = subject[key];
      if (declared === undefined) continue;
      const count = proposedFor(title, subject.ma, plan, facts);
      if (count <= declared) continue;
      yield { at: at(key).value(), data: { khoa: key, hien_co: declared, de_nghi: count }, citations };
    }
  },

  vi: {
    title: 'Số đã khai ít hơn số người được đề nghị',
    why: 'Tỷ lệ của danh hiệu tập thể và của Chiến sĩ thi đua cơ sở tính từ số đã khai, kể cả người đang được đề nghị; khai thiếu thì tỷ lệ sai.',
    todo: 'Đếm lại danh sách đề nghị của đơn vị, rồi sửa số trong tệp đơn vị.',
    messages: {
      main: '{khoa} khai {hien_co}, trong khi các hồ sơ đề nghị {de_nghi} người của đơn vị. Đếm lại rồi sửa số đã khai.',
    },
  },
  en: {
    title: 'Fewer declared than proposed',
    why: 'The shares of collective titles and of Chiến sĩ thi đua cơ sở are taken of the declared numbers, which include those now proposed; too low a number makes them wrong.',
    todo: 'Count the unit’s proposals again and correct the number in the units file.',
    messages: {
      main: '{khoa} says {hien_co}, while the dossiers propose {de_nghi} people of the unit. Count again and correct the number.',
    },
  },

  examples: {
    valid: [
      {
        // twice on lists is one person
        files: {
          ...TITLES,
          'don-vi-2021.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 21/KH-SNV
            don_vi:
              - { ma: phong-cchc, ten: Phòng Cải cách hành chính, loai: phong-thuoc-so, so_nguoi: 3, so_ldtt: 1 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien }
          `,
          'tong-hop.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: so-noi-vu
            don_vi: so
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, don_vi: phong-cchc, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, nguon: { ho_so: ho-so.tdkt.yaml, ma: ha } }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          ...TITLES,
          'don-vi-2021.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 21/KH-SNV
            don_vi:
              - { ma: phong-cchc, ten: Phòng Cải cách hành chính, loai: phong-thuoc-so, so_nguoi: 3, so_ldtt: 1 }
            #                                                                                                 ^ tieu-chuan/khac-so-khai
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien }
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien }
          `,
        },
      },
    ],
  },
});

/** How many people of a unit are proposed for a title, under whatever code of the plan. */
function proposedFor(title: string, unit: string, plan: Plan | null, facts: Facts): number {
  const codes = (plan?.hinh_thuc ?? [])
    .filter(({ danh_muc }) => danh_muc === title)
    .flatMap(({ ma }) => ma ?? []);
  return new Set(codes.flatMap((code) => facts.proposed(unit, code))).size;
}
