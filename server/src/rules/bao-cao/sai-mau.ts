import { yaml } from '../examples';
import { defineRule } from '../rule';

/** Forms for one kind of subject only, from memory of the decree's annex, which was not read. */
const FOR_COLLECTIVES = '01';
const FOR_PERSONS = '02';

export default defineRule({
  id: 'bao-cao/sai-mau',
  severity: 'hint',
  on: 'bao-cao',
  reads: 'document',
  citations: [],
  uncited: 'Mẫu nào dành cho ai nằm ở phụ lục của nghị định, chưa xác minh được với bản gốc.',
  unverified: true,
  blocks: [],
  fields: ['bao-cao.mau'],

  *check({ document, at }) {
    const { mau, so_luoc_ly_lich: person, dac_diem_tinh_hinh: collective } = document;
    if ((person === undefined) === (collective === undefined)) return;
    const wrong = person ? FOR_COLLECTIVES : FOR_PERSONS;
    if (mau !== wrong) return;
    yield { at: at('mau').value(), message: person ? 'main' : 'tap_the', data: { mau } };
  },

  vi: {
    title: 'Mẫu báo cáo có thể không hợp với đối tượng',
    why: 'Theo chỗ chúng tôi biết, mẫu 01 dành cho tập thể, mẫu 02 dành cho cá nhân; điều này chưa xác minh với phụ lục của nghị định.',
    todo: 'Đối chiếu với phụ lục của nghị định rồi sửa mau nếu cần.',
    messages: {
      main: 'Mẫu «{mau}» dường như dành cho tập thể, mà báo cáo này của cá nhân (chưa xác minh). Đối chiếu phụ lục nghị định; cá nhân thường dùng mẫu "02".',
      tap_the:
        'Mẫu «{mau}» dường như dành cho cá nhân, mà báo cáo này của tập thể (chưa xác minh). Đối chiếu phụ lục nghị định; tập thể thường dùng mẫu "01".',
    },
  },
  en: {
    title: 'The form may not fit the subject',
    why: 'As far as we know form 01 is for collectives and form 02 for persons; this was not verified against the decree’s annex.',
    todo: 'Compare with the decree’s annex and correct mau if need be.',
    messages: {
      main: 'Form “{mau}” seems to be for collectives, and this report is a person’s (not verified). Compare with the decree’s annex; persons mostly use "02".',
      tap_the:
        'Form “{mau}” seems to be for persons, and this report is a collective’s (not verified). Compare with the decree’s annex; collectives mostly use "01".',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "07"
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh }
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
            mau: "01"
            #    ^^^^ bao-cao/sai-mau
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh }
          `,
          'bao-cao/phong.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            #    ^^^^ bao-cao/sai-mau
            dac_diem_tinh_hinh: { don_vi: pnv-phu-cu }
          `,
        },
      },
    ],
  },
});
