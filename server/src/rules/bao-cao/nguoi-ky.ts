import { nameKey, nearName, writtenName } from '../../model/people';
import { yaml } from '../examples';
import { defineRule } from '../rule';

/** The report that a person writes of the own work; others may be written by the unit. */
const OWN_REPORT = '02';

export default defineRule({
  id: 'bao-cao/nguoi-ky',
  severity: 'warning',
  on: 'bao-cao',
  reads: 'index',
  citations: [],
  uncited: 'Người ký đối chiếu với người báo cáo trong cùng một văn bản.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['bao-cao.nguoi_ky.ho_ten', 'bao-cao.so_luoc_ly_lich.ho_ten'],

  *check({ document, at, file, facts }) {
    const name = document.so_luoc_ly_lich?.ho_ten;
    const signer = document.nguoi_ky?.ho_ten;
    if (document.mau !== OWN_REPORT || document.nguoi_ky?.tham_quyen !== undefined) return;
    if (name === undefined || signer === undefined || nameKey(name) === nameKey(signer)) return;
    // the signer is right, then, and the name above is not: nhat-quan/ten-bao-cao
    const nominees = facts.reportedBy(file).flatMap(({ nominee }) => nominee.ca_nhan ?? []);
    if (nominees.some((other) => nameKey(other) === nameKey(signer))) return;
    const place = at('nguoi_ky', 'ho_ten').value();
    yield {
      at: place,
      message: nearName(name, signer) ? 'viet_khac' : 'main',
      data: { ten: name, nguoi_ky: signer },
      related: [{ at: at('so_luoc_ly_lich', 'ho_ten').value(), message: 'nguoi_bao_cao' }],
      fixes: [
        {
          safety: 'suggestion',
          title: { vi: 'Viết lại thành {ten}', en: 'Write {ten}' },
          changes: [{ op: 'set', at: place, text: writtenName(name) }],
        },
      ],
    };
  },

  vi: {
    title: 'Người ký báo cáo không phải người báo cáo',
    why: 'Báo cáo thành tích cá nhân do chính người đó ký; tên khác thường là sót lại từ báo cáo lấy làm mẫu.',
    todo: 'Sửa nguoi_ky thành người báo cáo; thủ trưởng đơn vị thì ghi ở xac_nhan.',
    messages: {
      main: 'Báo cáo của «{ten}» mà người ký là «{nguoi_ky}». Sửa người ký; thủ trưởng đơn vị thì ghi ở xac_nhan.',
      viet_khac:
        'Tên viết khác nhau: báo cáo của «{ten}», người ký là «{nguoi_ky}». Đối chiếu giấy tờ gốc rồi viết một tên.',
      nguoi_bao_cao: 'Người báo cáo.',
    },
  },
  en: {
    title: 'Signed by another than the one reporting',
    why: 'A person signs the own report; another name is mostly left from the report it was made from.',
    todo: 'Put the one reporting under nguoi_ky; the head of the unit belongs under xac_nhan.',
    messages: {
      main: 'The report of “{ten}” is signed by “{nguoi_ky}”. Correct the signer; the head of the unit belongs under xac_nhan.',
      viet_khac:
        'The name is written in two ways: the report is of “{ten}”, signed by “{nguoi_ky}”. Compare with the identity papers and write one.',
      nguoi_bao_cao: 'The one reporting.',
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
            nguoi_ky: { ho_ten: LÊ QUANG VINH, chuc_vu: Chuyên viên }
          `,
          'bao-cao/phong.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "01"
            dac_diem_tinh_hinh: { don_vi: pnv-phu-cu }
            nguoi_ky: { ho_ten: Nguyễn Văn Thái, chuc_vu: Trưởng phòng }
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
            mau: "02"
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh, don_vi: pnv-phu-cu }
            nguoi_ky: { ho_ten: Trần Thị Hoa, chuc_vu: Chuyên viên }
            #                   ^^^^^^^^^^^^ bao-cao/nguoi-ky
          `,
        },
      },
    ],
  },
});
