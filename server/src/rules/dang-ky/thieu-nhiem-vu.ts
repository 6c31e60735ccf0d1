import { subjectKey } from '../../model/people';
import { deadlineFor } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'dang-ky/thieu-nhiem-vu',
  severity: 'error',
  on: 'dang-ky.dang_ky',
  reads: 'index',
  citations: [{ plan: 'thoi_han' }],
  blocks: ['nop'],
  fields: ['dang-ky.dang_ky.nhiem_vu'],

  *check({ subject, at, plan, cite, unread, facts }) {
    const key = subjectKey(subject);
    if (key === null || unread('nhiem_vu') || subject.nhiem_vu?.some((task) => task.trim() !== '')) return;
    yield {
      at: at(key).value(),
      data: { ten: calledIn(facts, subject) },
      citations: cite(deadlineFor(plan, 'dang-ky')?.muc),
    };
  },

  vi: {
    title: 'Đăng ký chưa nêu nhiệm vụ cụ thể',
    why: 'Kế hoạch yêu cầu mỗi tập thể, cá nhân đăng ký những nhiệm vụ cụ thể, để cuối năm có cái mà đối chiếu.',
    todo: 'Thêm vào nhiem_vu ít nhất một việc kiểm đếm được, ví dụ «Số hóa 400 hồ sơ công chức trước 30/9».',
    messages: {
      main: '«{ten}» đăng ký mà chưa nêu nhiệm vụ cụ thể: yêu cầu ít nhất một, hiện chưa có. Thêm việc kiểm đếm được vào nhiem_vu.',
    },
  },
  en: {
    title: 'Registration without a concrete task',
    why: 'The plan asks everyone to register concrete tasks, so that there is something to measure at the end of the year.',
    todo: 'Add at least one countable task to nhiem_vu.',
    messages: {
      main: '“{ten}” registers no concrete task: at least one is required, there is none. Add a countable task to nhiem_vu.',
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
              - ca_nhan: Lê Quang Vinh
                de_nghi_tang: giay-khen-giam-doc-so
                noi_dung: [II.2.e]
                nhiem_vu: [Hoàn thành bản đồ địa giới của 14 xã]
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
            #            ^^^^^^^^^^^^^ dang-ky/thieu-nhiem-vu
                de_nghi_tang: giay-khen-giam-doc-so
                noi_dung: [II.2.e]
          `,
        },
      },
    ],
  },
});
