import { subjectKey } from '../../model/people';
import { unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'nhat-quan/trung-ten',
  severity: 'hint',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Các hồ sơ của cùng một kế hoạch đối chiếu với nhau; chỉ trùng tên thì chưa chắc là một người.',
  blocks: [],
  fields: ['ho-so.de_nghi.ca_nhan', 'ho-so.de_nghi.ngay_sinh', 'ho-so.de_nghi.khong_trung'],

  *check({ subject, document, file, at, facts }) {
    const { ca_nhan, ngay_sinh } = subject;
    if (ca_nhan === undefined || subjectKey(subject) !== 'ca_nhan' || subject.nguon !== undefined) return;
    if ((subject.khong_trung ?? []).length > 0) return;
    const unit = unitOf(subject, document);
    const other = facts.nomineesNamed(ca_nhan).find(({ nominee, unit: theirs, at: there }) => {
      const isEarlier = there.file === file ? facts.isBefore(there, at().item()) : there.file < file;
      const isOther =
        theirs !== unit && nominee.nguon === undefined && (nominee.khong_trung ?? []).length === 0;
      const born = nominee.ngay_sinh;
      return isEarlier && isOther && (born === undefined || ngay_sinh === undefined || born === ngay_sinh);
    });
    if (!other) return;
    const name = (code: string | undefined) => facts.unit(code)?.unit.ten ?? code ?? '…';
    yield {
      at: at('ca_nhan').value(),
      message: ngay_sinh !== undefined && other.nominee.ngay_sinh !== undefined ? 'main' : 'chua_ro',
      data: { ten: ca_nhan, don_vi: name(unit), don_vi_kia: name(other.unit) },
      related: [
        { at: { ...other.at, route: [...other.at.route, 'ca_nhan'], part: 'value' }, message: 'kia' },
      ],
    };
  },

  vi: {
    title: 'Trùng họ tên ở hai đơn vị',
    why: 'Người chuyển công tác trong năm hay bị cả đơn vị cũ và đơn vị mới đề nghị; cũng có thể là hai người trùng tên.',
    todo: 'Hỏi hai đơn vị. Nếu là một người, giữ một đề nghị; nếu là hai người, ghi ngày sinh cho cả hai hoặc ghi khong_trung.',
    messages: {
      main: '«{ten}» có cùng họ tên, ngày sinh ở {don_vi} và {don_vi_kia}. Nếu là một người, giữ một đề nghị; nếu là hai người, ghi khong_trung.',
      chua_ro:
        '«{ten}» có ở {don_vi} và {don_vi_kia}. Ghi ngày sinh cho cả hai để phân biệt; nếu là một người, giữ một đề nghị.',
      kia: 'Người kia.',
    },
  },
  en: {
    title: 'One name in two units',
    why: 'Who moved during the year may be proposed by the old and the new unit; they may also be two people of one name.',
    todo: 'Ask both units. Keep one proposal if it is one person; for two people give both birth dates, or khong_trung.',
    messages: {
      main: '“{ten}” has the same name and birth date in {don_vi} and in {don_vi_kia}. Keep one proposal if it is one person; write khong_trung if they are two.',
      chua_ro:
        '“{ten}” is in {don_vi} and in {don_vi_kia}. Give both birth dates to tell them apart; keep one proposal if it is one person.',
      kia: 'The other one.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'a.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-ccvc
            de_nghi:
              - { ma: hang, ca_nhan: Nguyễn Thị Hằng, ngay_sinh: 1985-02-03, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
          'b.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: hang, ca_nhan: Nguyễn Thị Hằng, ngay_sinh: 1991-07-30, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
              - ma: hang-2
                ca_nhan: Nguyễn Thị Hằng
                don_vi: vp-so-y-te
                doi_tuong: cong-chuc
                de_nghi_tang: giay-khen-giam-doc-so
                khong_trung: [{ voi: Nguyễn Thị Hằng của Phòng Công chức, ly_do: Hai người khác nhau }]
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'a.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-ccvc
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, ngay_sinh: 1988-03-08, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
          'b.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, ngay_sinh: 1988-03-08, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
            #                        ^^^^^^^^^^^^^ nhat-quan/trung-ten
          `,
        },
      },
    ],
  },
});
