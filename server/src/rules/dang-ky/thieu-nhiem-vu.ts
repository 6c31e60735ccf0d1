import { subjectKey } from '../../model/people';
import { deadlineFor } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { COMPARE_FILED, isFiled } from '../filed';
import { defineRule } from '../rule';

export default defineRule({
  id: 'dang-ky/thieu-nhiem-vu',
  severity: 'error',
  on: 'dang-ky.dang_ky',
  reads: 'index',
  citations: [{ plan: 'thoi_han' }],
  blocks: ['nop'],
  fields: ['dang-ky.dang_ky.nhiem_vu'],

  *check({ subject, document, at, plan, cite, unread, facts }) {
    const key = subjectKey(subject);
    if (key === null || unread('nhiem_vu') || subject.nhiem_vu?.some((task) => task.trim() !== '')) return;
    yield {
      at: at(key).value(),
      message: isFiled(document) ? 'da_nhan' : 'main',
      data: { ten: calledIn(facts, subject) },
      citations: cite(deadlineFor(plan, 'dang-ky')?.muc),
    };
  },

  vi: {
    title: 'Đăng ký chưa nêu nhiệm vụ cụ thể',
    why: 'Kế hoạch yêu cầu mỗi tập thể, cá nhân đăng ký những nhiệm vụ cụ thể, để cuối năm có cái mà đối chiếu.',
    todo: 'Thêm vào nhiem_vu ít nhất một việc kiểm đếm được, ví dụ «Số hóa 400 hồ sơ công chức trước 30/9». Bản đăng ký đã nhận thì chỉ sửa cho đúng bản đã ký.',
    messages: {
      main: '«{ten}» đăng ký mà chưa nêu nhiệm vụ cụ thể: yêu cầu ít nhất một, hiện chưa có. Thêm việc kiểm đếm được vào nhiem_vu.',
      da_nhan: `«{ten}» đăng ký mà chưa nêu nhiệm vụ cụ thể (nhiem_vu): yêu cầu ít nhất một, hiện chưa có. ${COMPARE_FILED.vi}`,
    },
  },
  en: {
    title: 'Registration without a concrete task',
    why: 'The plan asks everyone to register concrete tasks, so that there is something to measure at the end of the year.',
    todo: 'Add at least one countable task to nhiem_vu. A registration that was received is only made true to the signed paper.',
    messages: {
      main: '“{ten}” registers no concrete task: at least one is required, there is none. Add a countable task to nhiem_vu.',
      da_nhan: `“{ten}” registers no concrete task (nhiem_vu): at least one is required, there is none. ${COMPARE_FILED.en}`,
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
        // not yet filed: there is time to add one
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            dang_ky:
              - ca_nhan: Lê Quang Vinh
            #            ^^^^^^^^^^^^^ dang-ky/thieu-nhiem-vu
                de_nghi_tang: giay-khen-giam-doc-so
                noi_dung: [II.2.e]
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
