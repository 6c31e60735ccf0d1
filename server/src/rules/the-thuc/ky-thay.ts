import type { NguoiKy } from '../../generated/types';
import { law } from '../../law/provisions';
import type { Route } from '../../text/types';
import { nameKey } from '../../model/people';
import { yaml } from '../examples';
import { formatLaw } from '../format-regime';
import { defineRule, type Report } from '../rule';

const PLACE = law('30/2020/NĐ-CP', 'PL I.I.II.7');

/** Who signs so names the post or body signed for; an acting head (Q.) signs in the own post. */
const FOR_ANOTHER: Readonly<Record<string, string>> = { kt: 'KT.', tl: 'TL.', tuq: 'TUQ.', tm: 'TM.' };

export default defineRule({
  id: 'the-thuc/ky-thay',
  severity: 'info',
  on: ['ho-so', 'dang-ky', 'ke-hoach'],
  reads: 'document',
  citations: [PLACE, law('01/2011/TT-BNV', 'toan-van')],
  blocks: [],
  fields: ['ho-so.to_trinh.nguoi_ky', 'dang-ky.nguoi_ky', 'ke-hoach.nguoi_ky'],

  *check({ document, at }): Iterable<Report> {
    const signed: {
      readonly route: Route;
      readonly signer: NguoiKy | undefined;
      readonly date: string | undefined;
    } =
      document.loai === 'ho-so'
        ? {
            route: ['to_trinh', 'nguoi_ky'],
            signer: document.to_trinh?.nguoi_ky,
            date: document.to_trinh?.ngay,
          }
        : 'nguoi_ky' in document
          ? { route: ['nguoi_ky'], signer: document.nguoi_ky, date: document.ngay }
          : { route: [], signer: undefined, date: undefined };
    const { chuc_vu, tham_quyen, thay_cho } = signed.signer ?? {};
    const citations = [formatLaw(signed.date, PLACE)];
    const authority = FOR_ANOTHER[tham_quyen ?? ''];
    if (authority !== undefined && thay_cho === undefined) {
      const head = tham_quyen === 'kt' ? headOf(chuc_vu) : null;
      yield {
        at: at(...signed.route, 'tham_quyen').value(),
        ...(head === null ? {} : { message: 'ky_thay' }),
        data: { tham_quyen: authority, cap_truong: head ?? '' },
        citations,
      };
      return;
    }
    const head = headOf(chuc_vu);
    if (tham_quyen !== undefined || chuc_vu === undefined || head === null) return;
    const data = { chuc_vu, cap_truong: head };
    yield { at: at(...signed.route, 'chuc_vu').value(), message: 'cap_pho', data, citations };
  },

  vi: {
    title: 'Quyền hạn của người ký chưa ghi đủ',
    why: 'Ký thay, ký thừa lệnh, ký thay mặt thì dòng đầu ghi «KT.», «TL.», «TM.» cùng chức vụ hoặc tập thể được thay; thiếu thì chỗ ký in ra chưa đúng.',
    todo: 'Cấp phó ký thì ghi tham_quyen: kt và thay_cho: chức vụ của cấp trưởng.',
    messages: {
      main: 'Ký «{tham_quyen}» mà chưa ghi thay cho ai. Thêm thay_cho: chức vụ hoặc tập thể được thay.',
      ky_thay: 'Ký «{tham_quyen}» mà chưa ghi thay cho ai. Thêm thay_cho, ví dụ {cap_truong}.',
      cap_pho:
        '«{chuc_vu}» ký thì thường là ký thay cấp trưởng. Ghi thêm tham_quyen: kt và thay_cho, ví dụ {cap_truong}.',
    },
  },
  en: {
    title: 'The signer’s authority is not complete',
    why: 'Who signs for another puts «KT.», «TL.» or «TM.» with that post or body on the first line; without it the signature block is not right.',
    todo: 'For a deputy write tham_quyen: kt and thay_cho: the post of the head.',
    messages: {
      main: 'Signed «{tham_quyen}», but for whom is not said. Add thay_cho: the post or body signed for.',
      ky_thay: 'Signed «{tham_quyen}», but for whom is not said. Add thay_cho, e.g. {cap_truong}.',
      cap_pho: '“{chuc_vu}” mostly signs for the head. Add tham_quyen: kt and thay_cho, e.g. {cap_truong}.',
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
          to_trinh:
            ngay: 2020-11-26
            nguoi_ky: { ho_ten: Phạm Đức Long, chuc_vu: Phó Trưởng phòng, tham_quyen: kt, thay_cho: Trưởng phòng }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            ngay: 2020-11-26
            nguoi_ky: { ho_ten: Phạm Đức Long, chuc_vu: Trưởng phòng, tham_quyen: q }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
    invalid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay: 2020-02-12
            ngay_nhan: 2020-02-14
            nguoi_ky: { ho_ten: Phạm Đức Long, chuc_vu: Phó Trưởng phòng }
            #                                           ^^^^^^^^^^^^^^^^ the-thuc/ky-thay
            dang_ky:
              - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d], nhiem_vu: [Rà soát 126 thủ tục] }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            to_trinh:
              ngay: 2020-11-26
              nguoi_ky: { ho_ten: Phạm Đức Long, chuc_vu: Phó Trưởng phòng, tham_quyen: kt }
            #                                                                           ^^ the-thuc/ky-thay
            de_nghi:
              - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
    ],
  },
});

/** The post whose deputy this is: «Phó Trưởng phòng» → «Trưởng phòng»; null for a post that is no deputy's. */
function headOf(post: string | undefined): string | null {
  if (post === undefined || !nameKey(post).startsWith('phó ')) return null;
  const head = post.normalize('NFC').trim().slice('phó'.length).trim();
  return `${head.slice(0, 1).toUpperCase()}${head.slice(1)}`;
}
