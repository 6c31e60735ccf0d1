import { catalogueAward } from '../../law/catalogue';
import { law } from '../../law/provisions';
import { subjectKey } from '../../model/people';
import { awardOf, conditionOf, deadlineFor } from '../../model/plan';
import { calledIn, unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'dang-ky/chua-dang-ky',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'chi_xet' }, { plan: 'thoi_han' }, law('15/2003/QH11', '10.1.b')],
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.ca_nhan', 'ho-so.de_nghi.tap_the', 'dang-ky.dang_ky'],

  *check({ subject, document, at, plan, cite, facts }) {
    const key = subjectKey(subject);
    const condition = conditionOf(plan, 'da-dang-ky');
    const award = catalogueAward(awardOf(plan, subject.de_nghi_tang)?.danh_muc ?? '');
    const isTitle = award?.nature === 'danh-hieu';
    if (key === null || (!condition && !isTitle)) return;
    const unit = unitOf(subject, document);
    const { files, entries, near } = facts.registered(unit, subject);
    if (files.length === 0 || entries.length > 0 || near) return;
    yield {
      at: at(key).value(),
      data: { ten: calledIn(facts, subject), don_vi: facts.unit(unit)?.unit.ten ?? unit ?? '…' },
      citations: [
        ...cite(condition?.muc),
        ...cite(deadlineFor(plan, 'dang-ky')?.muc),
        ...(isTitle ? [law('15/2003/QH11', '10.1.b')] : []),
      ],
      related: files.map(({ file }) => ({
        at: { file, route: ['dang_ky'], part: 'key' },
        message: 'dang_ky',
      })),
    };
  },

  vi: {
    title: 'Chưa có tên trong bản đăng ký thi đua',
    why: 'Kế hoạch chỉ xét tập thể, cá nhân đã đăng ký từ đầu năm; với danh hiệu thi đua, đăng ký còn là căn cứ xét tặng theo Luật.',
    todo: 'Xem lại tên đã viết đúng như trong bản đăng ký chưa; nếu có bản đăng ký bổ sung thì thêm tệp của bản đó. Nếu quả thật chưa đăng ký, đưa ra khỏi danh sách đề nghị.',
    messages: {
      main: '«{ten}» không có trong bản đăng ký thi đua của {don_vi}: yêu cầu đã đăng ký từ đầu năm. Kiểm tra lại tên, thêm bản đăng ký bổ sung nếu có, nếu không thì đưa ra khỏi danh sách.',
      dang_ky: 'Bản đăng ký của đơn vị, không có tên này.',
    },
  },
  en: {
    title: 'Not in the registration',
    why: 'The plan considers only those who registered at the start of the year; for titles the Law makes registration a basis of the award.',
    todo: 'Check that the name is written as in the registration; if there is a supplementary registration, add its file. If there was none, take the nominee off the list.',
    messages: {
      main: '“{ten}” is not in the registration of {don_vi}: registration at the start of the year is required. Check the name, add a supplementary registration if there is one, else take the nominee off the list.',
      dang_ky: 'The unit’s registration, without this name.',
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
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
        `,
      },
      {
        // within two letters of a registered name: the same person, another rule speaks of the spelling
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vịnh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        // no registration of this unit at all: another rule speaks of that
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: vp-so-y-te
          de_nghi:
            - { ma: yen, ca_nhan: Ngô Hải Yến, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
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
            - ma: hao
              ca_nhan: Trịnh Công Hào
          #            ^^^^^^^^^^^^^^ dang-ky/chua-dang-ky
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
        `,
      },
      {
        // registered by another unit: people are not found by name alone
        files: {
          'dang-ky-y-te.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: vp-so-y-te
            ngay_nhan: 2020-02-12
            dang_ky:
              - { ca_nhan: Ngô Hải Yến, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.e], nhiem_vu: [Số hóa 250 hồ sơ] }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: yen, ca_nhan: Ngô Hải Yến, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
            #                       ^^^^^^^^^^^ dang-ky/chua-dang-ky
          `,
        },
      },
    ],
  },
});
