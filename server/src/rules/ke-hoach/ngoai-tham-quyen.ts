import { law } from '../../law/provisions';
import { nameOf } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule } from '../rule';

/** In the national catalogue: given by the head of the office that manages the recipient directly. */
const CERTIFICATE = 'giay-khen';

export default defineRule({
  id: 'ke-hoach/ngoai-tham-quyen',
  severity: 'hint',
  on: 'ke-hoach.hinh_thuc',
  reads: 'document',
  citations: [{ plan: 'hinh_thuc' }, law('91/2017/NĐ-CP', '40.3'), law('91/2017/NĐ-CP', '46.1')],
  blocks: [],
  fields: ['ke-hoach.hinh_thuc.doi_tuong', 'ke-hoach.loai_don_vi.ngoai_quan_ly'],

  *check({ subject, document, at, cite }) {
    if (subject.danh_muc !== CERTIFICATE) return;
    const outside = new Set(
      document.loai_don_vi?.flatMap(({ ma, ngoai_quan_ly }) => (ngoai_quan_ly === true && ma ? [ma] : [])),
    );
    const recipients = (subject.doi_tuong ?? []).flatMap(({ tap_the, thuoc }) => [
      ...(tap_the ?? []),
      ...(thuoc ?? []),
    ]);
    const beyond = [...new Set(recipients)].filter((type) => outside.has(type));
    if (beyond.length === 0) return;
    yield {
      at: subject.ma === undefined ? at().item() : at('ma').value(),
      data: {
        hinh_thuc: subject.ten ?? subject.ma ?? '…',
        loai: { list: beyond.map((type) => `«${nameOf(document.loai_don_vi, type)}»`) },
      },
      citations: [...cite(subject.muc), law('91/2017/NĐ-CP', '40.3'), law('91/2017/NĐ-CP', '46.1')],
    };
  },

  vi: {
    title: 'Khen thưởng người ngoài quyền quản lý',
    why: 'Nghị định giao việc tặng Giấy khen cho thủ trưởng cơ quan quản lý trực tiếp; kế hoạch này tặng cả đơn vị do cơ quan khác quản lý. Hồ sơ làm theo kế hoạch không bị coi là sai vì điều này.',
    todo: 'Người soạn kế hoạch cân nhắc: chuyển đề nghị tới cơ quan quản lý trực tiếp, hoặc ghi rõ căn cứ của việc khen thưởng này.',
    messages: {
      main: '{hinh_thuc} tặng cả đơn vị ngoài quyền quản lý: {loai}. Giấy khen do thủ trưởng cơ quan quản lý trực tiếp quyết định; cân nhắc khi soạn kế hoạch, hồ sơ theo kế hoạch thì không phải sửa.',
    },
  },
  en: {
    title: 'Award beyond the managing level',
    why: 'The decree leaves certificates to the head of the office that manages the recipient directly; this plan gives them to units managed by others, too. A dossier that follows the plan is not at fault.',
    todo: 'For the drafter of the plan: send such proposals to the managing office, or state the basis of this award.',
    messages: {
      main: '{hinh_thuc} goes to units beyond the issuer’s management, too: {loai}. Certificates are for the head of the managing office to give; to be considered when drafting the plan, dossiers that follow it need no change.',
    },
  },

  examples: {
    valid: [
      {
        bare: true,
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 21/KH-SNV
            ngay: 2020-02-20
            co_quan: Sở Nội vụ tỉnh Sơn Bình
            loai_don_vi:
              - { ma: phong-thuoc-so, ten: Phòng thuộc Sở }
              - { ma: phong-noi-vu, ten: Phòng Nội vụ huyện, ngoai_quan_ly: true }
            hinh_thuc:
              - { ma: giay-khen, ten: Giấy khen của Giám đốc Sở, danh_muc: giay-khen, cap: so, doi_tuong: [{ tap_the: [phong-thuoc-so] }], muc: III.1 }
              - { ma: bang-khen, ten: Bằng khen của Bộ trưởng, danh_muc: bang-khen-cap-bo, cap: bo, doi_tuong: [{ tap_the: [phong-noi-vu] }], muc: III.2 }
          `,
        },
      },
    ],
    invalid: [
      {
        bare: true,
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 21/KH-SNV
            ngay: 2020-02-20
            co_quan: Sở Nội vụ tỉnh Sơn Bình
            doi_tuong:
              - { ma: cong-chuc, ten: Công chức }
            loai_don_vi:
              - { ma: phong-thuoc-so, ten: Phòng thuộc Sở }
              - { ma: phong-noi-vu, ten: Phòng Nội vụ huyện, ngoai_quan_ly: true }
            hinh_thuc:
              - ma: giay-khen
            #       ^^^^^^^^^ ke-hoach/ngoai-tham-quyen
                ten: Giấy khen của Giám đốc Sở
                danh_muc: giay-khen
                cap: so
                doi_tuong:
                  - { tap_the: [phong-thuoc-so] }
                  - { ca_nhan: [cong-chuc], thuoc: [phong-noi-vu] }
                muc: III.1
          `,
        },
      },
    ],
  },
});
