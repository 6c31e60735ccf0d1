import { law } from '../../law/provisions';
import { nameOf } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward, OFFICIALS } from '../standards';

const CRITERION = 'lao-dong-san-xuat';

export default defineRule({
  id: 'tieu-chuan/lao-dong-san-xuat',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [law('91/2017/NĐ-CP', '39.1.c')],
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.tieu_chuan', 'ho-so.de_nghi.doi_tuong'],

  *check({ subject, at, plan, facts }) {
    if (subject.tieu_chuan !== CRITERION || subject.tap_the !== undefined) return;
    if (nationalAward(plan, subject.de_nghi_tang)?.code !== 'bang-khen-cap-bo') return;
    if (!OFFICIALS.includes(subject.doi_tuong ?? '')) return;
    yield {
      at: at('tieu_chuan').value(),
      data: { ten: calledIn(facts, subject), hien_co: nameOf(plan?.doi_tuong, subject.doi_tuong) },
    };
  },

  vi: {
    title: 'Tiêu chuẩn chỉ dành cho người trực tiếp lao động',
    why: 'Phần sau của điểm này là tiêu chuẩn của công nhân, nông dân, người lao động; cán bộ, công chức, viên chức cần hai năm xuất sắc và hai sáng kiến.',
    todo: 'Chọn tiêu chuẩn khác, hoặc sửa doi_tuong nếu khai nhầm.',
    messages: {
      main: '«{ten}»: tiêu chuẩn này dành cho công nhân, nông dân, người lao động; hiện có {hien_co}. Chọn tiêu chuẩn khác, hoặc sửa doi_tuong nếu khai nhầm.',
    },
  },
  en: {
    title: 'A criterion for workers only',
    why: 'The second half of this point is the criterion of workers, farmers and labourers; officials need two excellent years and two initiatives.',
    todo: 'Choose another criterion, or correct doi_tuong if it is wrong.',
    messages: {
      main: '“{ten}”: this criterion is for workers, farmers and labourers; found {hien_co}. Choose another criterion, or correct doi_tuong if it is wrong.',
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
          de_nghi:
            - { ma: tuan, ca_nhan: Hoàng Văn Tuấn, doi_tuong: nguoi-lao-dong, de_nghi_tang: bang-khen-bo-truong, tieu_chuan: lao-dong-san-xuat }
        `,
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, tieu_chuan: lao-dong-san-xuat }
          #                                                                                                            ^^^^^^^^^^^^^^^^^ tieu-chuan/lao-dong-san-xuat
        `,
      },
    ],
  },
});
