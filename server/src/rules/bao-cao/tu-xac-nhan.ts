import { nameKey } from '../../model/people';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'bao-cao/tu-xac-nhan',
  severity: 'warning',
  on: 'bao-cao',
  reads: 'document',
  citations: [],
  uncited: 'Người xác nhận đối chiếu với người báo cáo trong cùng một văn bản.',
  blocks: ['nop'],
  fields: ['bao-cao.xac_nhan.ho_ten'],

  *check({ document, at }) {
    const name = document.so_luoc_ly_lich?.ho_ten;
    if (name === undefined) return;
    for (const [index, { ho_ten }] of (document.xac_nhan ?? []).entries()) {
      if (ho_ten === undefined || nameKey(ho_ten) !== nameKey(name)) continue;
      yield { at: at('xac_nhan', index, 'ho_ten').value(), data: { ten: ho_ten } };
    }
  },

  vi: {
    title: 'Tự xác nhận báo cáo của mình',
    why: 'Xác nhận là lời của cấp có trách nhiệm về báo cáo của người khác; người báo cáo tự xác nhận thì coi như chưa có xác nhận.',
    todo: 'Đưa cấp trên xác nhận, hoặc sửa tên người xác nhận nếu ghi nhầm.',
    messages: {
      main: '«{ten}» tự xác nhận báo cáo của mình: cần người khác có trách nhiệm xác nhận. Đưa cấp trên xác nhận, hoặc sửa tên nếu ghi nhầm.',
    },
  },
  en: {
    title: 'Confirms one’s own report',
    why: 'A confirmation is the word of whoever answers for the report of another; given by oneself it is none.',
    todo: 'Have a superior confirm it, or correct the name if it is wrong.',
    messages: {
      main: '“{ten}” confirms their own report: somebody else who is responsible must. Have a superior confirm it, or correct the name.',
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
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh, don_vi: pnv-phu-cu }
            xac_nhan:
              - { cap: thu-truong-don-vi, ho_ten: Nguyễn Văn Thái, chuc_vu: Trưởng phòng }
              - { cap: giam-doc-so }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'bao-cao/thai.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            so_luoc_ly_lich: { ho_ten: Nguyễn Văn Thái, don_vi: pnv-phu-cu }
            xac_nhan:
              - { cap: thu-truong-don-vi, ho_ten: Nguyễn Văn Thái, chuc_vu: Trưởng phòng }
            #                                     ^^^^^^^^^^^^^^^ bao-cao/tu-xac-nhan
          `,
        },
      },
    ],
  },
});
