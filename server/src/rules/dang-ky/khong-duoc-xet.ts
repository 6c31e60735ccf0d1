import { subjectName } from '../../model/people';
import { deadlineFor, missed } from '../../model/plan';
import { unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'dang-ky/khong-duoc-xet',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'thoi_han' }, { plan: 'chi_xet' }],
  blocks: [],
  fields: ['ho-so.de_nghi.ca_nhan', 'ho-so.de_nghi.tap_the'],

  *check({ subject, document, at, plan, cite, facts }) {
    const deadline = deadlineFor(plan, 'dang-ky');
    const unit = unitOf(subject, document);
    const { entries, near } = facts.registered(unit, subject);
    const checked = (near ? [near] : entries).map(({ registration }) => ({
      registration,
      late: missed(deadline, registration.data),
    }));
    const [first] = checked;
    if (!deadline || !first?.late || checked.some(({ late }) => late === null)) return;
    const name = facts.unit(subject.tap_the)?.unit.ten ?? subjectName(subject);
    const condition = plan?.chi_xet?.find(({ ma }) => ma === 'da-dang-ky');
    yield {
      at: at(subject.tap_the === undefined ? 'ca_nhan' : 'tap_the').value(),
      data: { ten: name, ngay: { date: first.late.day }, han: { date: first.late.due } },
      citations: [...cite(deadline.muc), ...cite(condition?.muc)],
      related: [
        { at: { file: first.registration.file, route: [first.late.key], part: 'value' }, message: 'dang_ky' },
      ],
    };
  },

  vi: {
    title: 'Không được xét vì đăng ký quá hạn',
    why: 'Người, tập thể chỉ có tên trong bản đăng ký nộp quá hạn thì theo kế hoạch không được xét khen thưởng.',
    todo: 'Đưa ra khỏi danh sách đề nghị, hoặc sửa ngày nhận của bản đăng ký nếu ghi sai.',
    messages: {
      main: '«{ten}» không được xét: bản đăng ký nhận ngày {ngay}, yêu cầu trước ngày {han}.',
      dang_ky: 'Ngày nhận bản đăng ký.',
    },
  },
  en: {
    title: 'Not considered: registered late',
    why: 'Whoever stands only in a registration that arrived late is not considered under the plan.',
    todo: 'Take the nominee off the list, or correct the day received if it was recorded wrongly.',
    messages: {
      main: '“{ten}” cannot be considered: the registration was received on {ngay}, required before {han}.',
      dang_ky: 'Day the registration was received.',
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
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.e] }
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
            ngay_nhan: 2020-02-18
            dang_ky:
              - { ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.e], nhiem_vu: [Số hóa 400 hồ sơ] }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ma: vinh
                ca_nhan: Lê Quang Vinh
            #            ^^^^^^^^^^^^^ dang-ky/khong-duoc-xet
                doi_tuong: cong-chuc
                de_nghi_tang: giay-khen-giam-doc-so
                noi_dung: [II.2.e]
          `,
        },
      },
    ],
  },
});
