import { sameSubject, subjectKey } from '../../model/people';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'dang-ky/trung-muc',
  severity: 'warning',
  on: 'dang-ky.dang_ky',
  reads: 'index',
  citations: [],
  uncited: 'Các mục của cùng một bản đăng ký đối chiếu với nhau.',
  blocks: [],
  fields: ['dang-ky.dang_ky.ca_nhan', 'dang-ky.dang_ky.tap_the', 'dang-ky.dang_ky.de_nghi_tang'],

  *check({ subject, document, at, file, plan, facts }) {
    const key = subjectKey(subject);
    if (key === null || subject.de_nghi_tang === undefined) return;
    // a later file may repeat what an earlier one says
    const first = facts
      .registered(document.don_vi, subject)
      .entries.find(
        ({ entry, at: place }) =>
          place.file === file &&
          entry.de_nghi_tang === subject.de_nghi_tang &&
          sameSubject(entry, subject) &&
          facts.isBefore(place, at().item()),
      );
    if (!first) return;
    yield {
      at: at(key).value(),
      data: { ten: calledIn(facts, subject), hinh_thuc: awardName(plan, subject.de_nghi_tang) },
      related: [{ at: { ...first.at, route: [...first.at.route, key], part: 'value' }, message: 'lan_dau' }],
    };
  },

  vi: {
    title: 'Một bản đăng ký ghi hai lần',
    why: 'Cùng người, cùng hình thức mà hai mục thì nội dung, nhiệm vụ ở hai nơi không rõ nơi nào được tính.',
    todo: 'Gộp hai mục. Nếu là hai người trùng tên thì ghi ngày sinh cho cả hai.',
    messages: {
      main: '«{ten}» đã đăng ký {hinh_thuc} ở trên. Gộp hai mục; nếu là hai người trùng tên thì ghi ngày sinh cho cả hai.',
      lan_dau: 'Mục kia.',
    },
  },
  en: {
    title: 'Registered twice in one registration',
    why: 'With two entries for one subject and one award it is not clear which contents and tasks count.',
    todo: 'Join the two. For two people of one name give both birth dates.',
    messages: {
      main: '“{ten}” is registered for {hinh_thuc} above already. Join the two entries; for two people of one name give both birth dates.',
      lan_dau: 'The other entry.',
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
              - { ca_nhan: Lê Quang Vinh, ngay_sinh: 1988-03-08, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.e], nhiem_vu: [Số hóa 400 hồ sơ] }
              - { ca_nhan: Lê Quang Vinh, ngay_sinh: 1979-10-21, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.e], nhiem_vu: [Kiểm tra 14 xã] }
              - { ca_nhan: Lê Quang Vinh, ngay_sinh: 1988-03-08, de_nghi_tang: bang-khen-bo-truong, linh_vuc: [ton-giao], nhiem_vu: [Kiểm tra 14 xã] }
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
              - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.e], nhiem_vu: [Số hóa 400 hồ sơ] }
              - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d], nhiem_vu: [Kiểm tra 14 xã] }
            #              ^^^^^^^^^^^^^ dang-ky/trung-muc
          `,
        },
      },
    ],
  },
});
