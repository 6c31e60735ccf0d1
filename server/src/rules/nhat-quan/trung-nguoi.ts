import type { Place } from '../../model/kinds';
import { subjectKey } from '../../model/people';
import { awardName } from '../../model/plan';
import { calledIn, unitOf, type Facts, type NomineeFact } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'nhat-quan/trung-nguoi',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Các hồ sơ của cùng một kế hoạch đối chiếu với nhau.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.ca_nhan', 'ho-so.de_nghi.tap_the', 'ho-so.de_nghi.khong_trung'],

  *check({ subject, document, file, at, plan, facts }) {
    const key = subjectKey(subject);
    if (key === null || (subject.khong_trung ?? []).length > 0) return;
    const here = { at: at().item(), level: document.cap_trinh, hasSource: subject.nguon !== undefined };
    const earlier = facts
      .nominees(unitOf(subject, document), subject)
      .filter(({ nominee }) => nominee.de_nghi_tang === subject.de_nghi_tang)
      .filter((other) => isEarlier(other, here, facts));
    // the double in the same file is the one that the reader can take away
    const first = earlier.find((other) => other.at.file === file) ?? earlier[0];
    if (!first) return;
    yield {
      at: at(key).value(),
      message: first.at.file === file ? 'main' : 'ho_so_khac',
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        tep: first.at.file,
      },
      related: [{ at: { ...first.at, route: [...first.at.route, key], part: 'value' }, message: 'lan_dau' }],
    };
  },

  vi: {
    title: 'Một người, tập thể được đề nghị hai lần',
    why: 'Đề nghị hai lần cùng một hình thức làm sai số lượng và dễ in hai quyết định cho một người.',
    todo: 'Giữ một đề nghị. Nếu là hai người trùng tên, ghi ngày sinh cho cả hai, hoặc ghi khong_trung với lý do.',
    messages: {
      main: '«{ten}» được đề nghị {hinh_thuc} hai lần trong hồ sơ này. Giữ một đề nghị; nếu là hai người trùng tên, ghi ngày sinh hoặc khong_trung.',
      ho_so_khac:
        '«{ten}» đã được đề nghị {hinh_thuc} trong hồ sơ {tep}. Giữ một đề nghị; nếu là hai người trùng tên, ghi ngày sinh hoặc khong_trung.',
      lan_dau: 'Đề nghị kia.',
    },
  },
  en: {
    title: 'The same nominee proposed twice',
    why: 'Proposing someone twice for one award makes the counts wrong and may end in two decisions for one person.',
    todo: 'Keep one proposal. If they are two people of one name, give both birth dates, or khong_trung with the reason.',
    messages: {
      main: '“{ten}” is proposed for {hinh_thuc} twice in this dossier. Keep one; if they are two people of one name, give birth dates or khong_trung.',
      ho_so_khac:
        '“{ten}” is proposed for {hinh_thuc} in the dossier {tep} already. Keep one; if they are two people of one name, give birth dates or khong_trung.',
      lan_dau: 'The other proposal.',
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
            - { ma: vinh-1, ca_nhan: Lê Quang Vinh, ngay_sinh: 1988-03-08, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: vinh-2, ca_nhan: Lê Quang Vinh, ngay_sinh: 1979-10-21, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        // a consolidated entry that names its source is the unit's proposal itself
        files: {
          'phu-cu.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
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
                nguon: { ho_so: phu-cu.tdkt.yaml, ma: hang }
          `,
        },
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
            - { ma: vinh-1, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: vinh-2, ca_nhan: Lê Quang Vinh, ngay_sinh: 1979-10-21, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          #                          ^^^^^^^^^^^^^ nhat-quan/trung-nguoi
        `,
      },
      {
        files: {
          'dot-1.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
          'dot-2.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: quang-vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
            #                              ^^^^^^^^^^^^^ nhat-quan/trung-nguoi
          `,
        },
      },
    ],
  },
});

interface Here {
  readonly at: Place;
  readonly level: string | undefined;
  readonly hasSource: boolean;
}

/**
 * Whether another proposal comes before this one: above it in the same file, or in another file that is of a unit
 * where this is consolidated, else the first by path. An entry with its source is the unit's own proposal.
 */
function isEarlier(other: NomineeFact, here: Here, facts: Facts): boolean {
  if (other.at.file === here.at.file) return facts.isBefore(other.at, here.at);
  const level = other.dossier.cap_trinh;
  if (level === here.level) return other.at.file < here.at.file;
  return level === 'don-vi' && !here.hasSource;
}
