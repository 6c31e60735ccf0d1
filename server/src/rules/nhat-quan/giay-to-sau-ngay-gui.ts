import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/giay-to-sau-ngay-gui',
  severity: 'warning',
  on: ['ho-so', 'ho-so.de_nghi'],
  reads: 'document',
  citations: [],
  uncited: 'Ngày của giấy tờ kèm theo đối chiếu với ngày gửi hồ sơ.',
  blocks: ['nop'],
  fields: ['ho-so.kem_theo.ngay', 'ho-so.de_nghi.kem_theo.ngay', 'ho-so.de_nghi.tinh_trang.den_ngay'],

  *check({ subject, document, at, file }): Iterable<Report> {
    const { ngay_gui, ngay_nhan } = document;
    const sent = ngay_gui ?? ngay_nhan;
    if (sent === undefined) return;
    const related = [
      {
        at: { file, route: [ngay_gui === undefined ? 'ngay_nhan' : 'ngay_gui'], part: 'value' },
        message: 'gui',
      },
    ] as const;
    const gui = { date: sent };
    for (const [index, { ten, loai, ngay }] of (subject.kem_theo ?? []).entries()) {
      if (ngay === undefined || ngay <= sent) continue;
      yield {
        at: at('kem_theo', index, 'ngay').value(),
        data: { ten: ten ?? loai ?? '…', ngay: { date: ngay }, gui },
        related,
      };
    }
    if (!('de_nghi_tang' in subject)) return;
    const chosen = subject.suy_ton?.van_ban?.ngay;
    if (chosen !== undefined && chosen > sent)
      yield {
        at: at('suy_ton', 'van_ban', 'ngay').value(),
        message: 'suy_ton',
        data: { ngay: { date: chosen }, gui },
        related,
      };
    const until = subject.tinh_trang?.den_ngay;
    if (until !== undefined && until > sent)
      yield {
        at: at('tinh_trang', 'den_ngay').value(),
        message: 'tinh_trang',
        data: { ngay: { date: until }, gui },
        related,
      };
  },

  vi: {
    title: 'Giấy tờ kèm theo có ngày sau ngày gửi hồ sơ',
    why: 'Giấy tờ gửi kèm phải có trước khi gửi; ngày sau ngày gửi thì một trong hai ngày ghi sai, hoặc giấy tờ ấy chưa có trong hồ sơ.',
    todo: 'Đối chiếu với bản giấy và sổ văn bản đi, rồi sửa ngày ghi sai.',
    messages: {
      main: '«{ten}» ghi ngày {ngay}, sau ngày gửi hồ sơ {gui}: giấy tờ gửi kèm phải có trước khi gửi. Đối chiếu bản gốc rồi sửa ngày ghi sai.',
      suy_ton:
        'Văn bản suy tôn ghi ngày {ngay}, sau ngày gửi hồ sơ {gui}: phải có trước khi gửi. Đối chiếu bản gốc rồi sửa ngày ghi sai.',
      tinh_trang:
        'Tình trạng được xác nhận đến ngày {ngay}, sau ngày gửi hồ sơ {gui}. Đối chiếu văn bản xác nhận rồi sửa ngày ghi sai.',
      gui: 'Ngày gửi hồ sơ.',
    },
  },
  en: {
    title: 'Paper dated after the dossier was sent',
    why: 'What is sent along exists before; a later date means that one of the two is wrong, or that the paper was not in the dossier.',
    todo: 'Compare with the paper and the register, then correct the wrong date.',
    messages: {
      main: '“{ten}” is dated {ngay}, after the dossier was sent on {gui}: what is sent along exists before. Compare with the original and correct the wrong date.',
      suy_ton:
        'The cluster’s nomination is dated {ngay}, after the dossier was sent on {gui}: it comes before. Compare with the original and correct the wrong date.',
      tinh_trang:
        'The standing was confirmed as of {ngay}, after the dossier was sent on {gui}. Compare with the confirmation and correct the wrong date.',
      gui: 'The day the dossier was sent.',
    },
  },

  examples: {
    valid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          ngay_gui: 2020-12-09
          kem_theo:
            - { loai: hiep-y, so: 3120/UBND-NC, ngay: 2020-12-09, cho: [so] }
          de_nghi:
            - ma: so
              tap_the: snv
              de_nghi_tang: co-thi-dua-bo
              tinh_trang: { ky_luat: khong, den_ngay: 2020-12-04 }
              suy_ton: { to_chuc: Cụm Thi đua, van_ban: { so: 07/BB-CTĐ, ngay: 2020-11-24 } }
        `,
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          ngay_gui: 2020-12-09
          kem_theo:
            - { loai: hiep-y, so: 3120/UBND-NC, ngay: 2020-12-10, cho: [so] }
          #                                           ^^^^^^^^^^ nhat-quan/giay-to-sau-ngay-gui
          de_nghi:
            - ma: so
              tap_the: snv
              de_nghi_tang: co-thi-dua-bo
              tinh_trang: { ky_luat: khong, den_ngay: 2020-12-14 }
          #                                           ^^^^^^^^^^ nhat-quan/giay-to-sau-ngay-gui
              suy_ton: { to_chuc: Cụm Thi đua, van_ban: { so: 07/BB-CTĐ, ngay: 2020-12-24 } }
          #                                                                    ^^^^^^^^^^ nhat-quan/giay-to-sau-ngay-gui
        `,
      },
    ],
  },
});
