import type { Plan } from '../../model/kinds';
import { writtenName } from '../../model/people';
import { awardName, nameOf } from '../../model/plan';
import type { Facts } from '../../workspace/facts';
import { BARS, barClause } from '../bars';
import { yaml } from '../examples';
import { defineRule, type Datum, type Report } from '../rule';

/** What a consolidated entry takes over from the unit's proposal as it is. */
const FIELDS = [
  'ca_nhan',
  'tap_the',
  'de_nghi_tang',
  'doi_tuong',
  'chuc_danh',
  'chuc_vu',
  'ngay_sinh',
  'tieu_chuan',
] as const;
type Field = (typeof FIELDS)[number];

export default defineRule({
  id: 'nhat-quan/khac-nguon',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Hồ sơ tổng hợp đối chiếu với hồ sơ của đơn vị.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.nguon'],

  *check({ subject, at, plan, facts }): Iterable<Report> {
    const { nguon } = subject;
    if (nguon?.ho_so === undefined || nguon.ma === undefined) return;
    const source = facts.source(nguon.ho_so, nguon.ma);
    if (source === 'no-dossier') return; // a file that is missing is ho-so/tep-khong-co
    if (source === 'no-nominee') {
      yield { at: at('nguon', 'ma').value(), data: { ma: nguon.ma, tep: nguon.ho_so } };
      return;
    }
    for (const field of FIELDS) {
      const [here, there] = [subject[field], source.nominee[field]];
      if (here === undefined || there === undefined || writtenName(here) === writtenName(there)) continue;
      yield {
        at: at(field).value(),
        message: field,
        data: {
          tong_hop: shown(field, here, plan, facts),
          don_vi: shown(field, there, plan, facts),
        },
        related: [
          { at: { ...source.at, route: [...source.at.route, field], part: 'value' }, message: 'nguon' },
        ],
      };
    }
    for (const bar of BARS) {
      const [here, there] = [subject.tinh_trang?.[bar], source.nominee.tinh_trang?.[bar]];
      if (here === undefined || there === undefined || here === there) continue;
      yield {
        at: at('tinh_trang', bar).value(),
        message: 'tinh_trang',
        data: { muc: barClause(plan, bar)?.ten ?? bar, tong_hop: here, don_vi: there },
        related: [
          {
            at: { ...source.at, route: [...source.at.route, 'tinh_trang', bar], part: 'value' },
            message: 'nguon',
          },
        ],
      };
    }
  },

  vi: {
    title: 'Hồ sơ tổng hợp khác hồ sơ của đơn vị',
    why: 'Mục có nguon là chính đề nghị của đơn vị được lấy lại; hai nơi khác nhau thì không rõ trình theo bản nào.',
    todo: 'Đối chiếu với hồ sơ đơn vị đã gửi, rồi sửa nơi ghi sai.',
    messages: {
      main: 'Không thấy mục «{ma}» trong hồ sơ «{tep}». Sửa nguon cho đúng mã trong hồ sơ của đơn vị.',
      ...differing(
        {
          ca_nhan: 'Tên', tap_the: 'Tập thể', de_nghi_tang: 'Hình thức', doi_tuong: 'Đối tượng', chuc_danh: 'Chức danh', chuc_vu: 'Chức vụ',
          ngay_sinh: 'Ngày sinh', tieu_chuan: 'Tiêu chuẩn',
        }, // prettier-ignore
        (name) =>
          `${name} không khớp: hồ sơ tổng hợp ghi «{tong_hop}», hồ sơ của đơn vị ghi «{don_vi}». Đối chiếu rồi sửa nơi ghi sai.`,
      ),
      tinh_trang:
        '«{muc}»: hồ sơ tổng hợp ghi {tong_hop}, hồ sơ của đơn vị ghi {don_vi}. Hỏi lại đơn vị, rồi ghi như nhau ở hai hồ sơ.',
      nguon: 'Điều ghi trong hồ sơ của đơn vị.',
    },
  },
  en: {
    title: 'The consolidated dossier differs from the unit’s',
    why: 'An entry with nguon is the unit’s own proposal taken over; where they differ it is not clear which one is submitted.',
    todo: 'Compare with the dossier the unit sent and correct what is wrong.',
    messages: {
      main: 'There is no entry “{ma}” in the dossier “{tep}”. Correct nguon to the code in the unit’s dossier.',
      ...differing(
        {
          ca_nhan: 'name', tap_the: 'collective', de_nghi_tang: 'award', doi_tuong: 'category', chuc_danh: 'position', chuc_vu: 'post',
          ngay_sinh: 'birth date', tieu_chuan: 'criterion',
        }, // prettier-ignore
        (name) =>
          `The ${name} differs: the consolidated dossier says “{tong_hop}”, the unit’s “{don_vi}”. Compare and correct the wrong one.`,
      ),
      tinh_trang:
        '“{muc}”: {tong_hop} in the consolidated dossier, {don_vi} in the unit’s. Ask the unit, then write the same in both.',
      nguon: 'What the unit’s dossier says.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'phu-cu.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: minh-hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: so-noi-vu
            don_vi: snv
            de_nghi:
              - ma: hang
                ca_nhan: Đỗ Thị Minh Hằng
                don_vi: pnv-phu-cu
                doi_tuong: cong-chuc
                de_nghi_tang: bang-khen-bo-truong
                nguon: { ho_so: phu-cu.tdkt.yaml, ma: minh-hang }
          `,
        },
      },
    ],
    invalid: [
      {
        // the unit says that a complaint is being verified, the consolidated dossier that there is none
        files: {
          'phu-cu.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ma: minh-hang
                ca_nhan: Đỗ Thị Minh Hằng
                doi_tuong: cong-chuc
                de_nghi_tang: bang-khen-bo-truong
                tinh_trang: { ky_luat: khong, khieu_nai_to_cao: co }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: so-noi-vu
            don_vi: snv
            de_nghi:
              - ma: hang
                ca_nhan: Đỗ Thị Minh Hằng
                don_vi: pnv-phu-cu
                doi_tuong: cong-chuc
                de_nghi_tang: bang-khen-bo-truong
                tinh_trang: { ky_luat: khong, khieu_nai_to_cao: khong }
            #                                                   ^^^^^ nhat-quan/khac-nguon
                nguon: { ho_so: phu-cu.tdkt.yaml, ma: minh-hang }
          `,
        },
      },
      {
        files: {
          'phu-cu.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: minh-hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: so-noi-vu
            don_vi: snv
            de_nghi:
              - ma: hang
                ca_nhan: Đỗ Thị Minh Hằng
                don_vi: pnv-phu-cu
                doi_tuong: cong-chuc
                de_nghi_tang: bang-khen-bo-truong
            #                 ^^^^^^^^^^^^^^^^^^^ nhat-quan/khac-nguon
                nguon: { ho_so: phu-cu.tdkt.yaml, ma: minh-hang }
              - ma: long
                ca_nhan: Phạm Đức Long
                don_vi: pnv-phu-cu
                doi_tuong: cong-chuc
                de_nghi_tang: bang-khen-bo-truong
                nguon: { ho_so: phu-cu.tdkt.yaml, ma: duc-long }
            #                                         ^^^^^^^^ nhat-quan/khac-nguon
          `,
        },
      },
    ],
  },
});

/** A value in the words of the plan and the catalogue. */
function shown(field: Field, value: string, plan: Plan | null, facts: Facts): Datum {
  switch (field) {
    case 'ngay_sinh':
      return { date: value };
    case 'de_nghi_tang':
      return awardName(plan, value);
    case 'doi_tuong':
      return nameOf(plan?.doi_tuong, value);
    case 'chuc_danh':
      return nameOf(plan?.chuc_danh, value);
    case 'tap_the':
      return facts.unit(value)?.unit.ten ?? value;
    default:
      return value;
  }
}

/** A message for each field that may differ. */
function differing(names: Readonly<Record<Field, string>>, template: (name: string) => string) {
  return Object.fromEntries(FIELDS.map((field) => [field, template(names[field])]));
}
