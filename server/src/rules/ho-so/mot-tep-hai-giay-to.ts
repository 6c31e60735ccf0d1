import type { KemTheo } from '../../generated/types';
import type { Route } from '../../text/types';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

interface Paper {
  readonly paper: KemTheo;
  readonly route: Route;
}

export default defineRule({
  id: 'ho-so/mot-tep-hai-giay-to',
  severity: 'warning',
  on: 'ho-so',
  reads: 'document',
  citations: [],
  uncited: 'Các giấy tờ kèm theo đối chiếu với nhau trong cùng một hồ sơ.',
  blocks: ['nop'],
  fields: ['ho-so.kem_theo.tep', 'ho-so.de_nghi.kem_theo.tep'],

  *check({ document, at, file }): Iterable<Report> {
    const papers: Paper[] = [
      ...(document.kem_theo ?? []).map((paper, index) => ({ paper, route: ['kem_theo', index] })),
      ...(document.de_nghi ?? []).flatMap(({ kem_theo }, nominee) =>
        (kem_theo ?? []).map((paper, index) => ({ paper, route: ['de_nghi', nominee, 'kem_theo', index] })),
      ),
    ];
    const first = new Map<string, Paper>();
    for (const one of papers) {
      const { tep } = one.paper;
      if (tep === undefined) continue;
      const earlier = first.get(tep);
      if (!earlier) first.set(tep, one);
      else if (isAnother(earlier.paper, one.paper)) {
        yield {
          at: at(...one.route, 'tep').value(),
          data: { tep, day: called(one.paper), kia: called(earlier.paper) },
          related: [{ at: { file, route: [...earlier.route, 'tep'], part: 'value' }, message: 'kia' }],
        };
      }
    }
  },

  vi: {
    title: 'Một bản quét dùng cho hai giấy tờ khác nhau',
    why: 'Hai văn bản khác số, khác ngày không thể cùng một bản quét; thường là chép dòng trên xuống rồi quên đổi tên tệp.',
    todo: 'Mở bản quét xem là văn bản nào, rồi trỏ giấy tờ kia tới đúng tệp của nó.',
    messages: {
      main: 'Tệp «{tep}» đính cho {day}, mà cũng là bản quét của {kia}. Mở tệp xem là văn bản nào, rồi sửa tên tệp của giấy tờ kia.',
      kia: 'Giấy tờ kia, cùng tệp này.',
    },
  },
  en: {
    title: 'One scan for two different papers',
    why: 'Two documents of different numbers or dates cannot be one scan; mostly a row was copied and the file name left.',
    todo: 'Open the scan to see which document it is, and point the other paper at its own file.',
    messages: {
      main: 'The file “{tep}” is attached as {day}, and as {kia}, too. Open it to see which it is, and correct the file name of the other.',
      kia: 'The other paper with this file.',
    },
  },

  examples: {
    valid: [
      {
        // one decision for two people
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              de_nghi_tang: bang-khen-bo-truong
              kem_theo: [{ loai: chung-nhan-sang-kien, so: 3362/QĐ-UBND, ngay: 2019-12-20, tep: 3362.pdf }]
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              de_nghi_tang: giay-khen-giam-doc-so
              kem_theo: [{ loai: chung-nhan-sang-kien, so: 3362/QĐ-UBND, tep: 3362.pdf }]
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
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              de_nghi_tang: bang-khen-bo-truong
              kem_theo:
                - { loai: chung-nhan-sang-kien, so: 3362/QĐ-UBND, ngay: 2019-12-20, tep: 3362.pdf }
                - { loai: chung-nhan-sang-kien, so: 2986/QĐ-UBND, ngay: 2020-10-30, tep: 3362.pdf }
          #                                                                              ^^^^^^^^ ho-so/mot-tep-hai-giay-to
        `,
      },
    ],
  },
});

/** Whether two papers cannot be one: of another number or date. */
function isAnother(a: KemTheo, b: KemTheo): boolean {
  return (['so', 'ngay'] as const).some(
    (key) => a[key] !== undefined && b[key] !== undefined && a[key].trim() !== b[key].trim(),
  );
}

function called({ ten, loai, so, ngay }: KemTheo): string {
  const name = ten ?? loai ?? '…';
  const number = so ?? ngay;
  return number === undefined ? `«${name}»` : `«${name}» (${number})`;
}
