import { catalogueAward } from '../../law/catalogue';
import type { Citation } from '../../law/citation';
import { law } from '../../law/provisions';
import type { KindData } from '../../generated/types';
import type { Head, Nominee, Plan, PlanPart } from '../../model/kinds';
import { subjectKey } from '../../model/people';
import { awardOf, partNeeded } from '../../model/plan';
import { calledIn, candidateOf, type Facts } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule, type At, type Report } from '../rule';
import { isOwnFileAsScan } from '../report-path';

type Dossier = KindData['ho-so'];

/** What the Law itself asks for, by where the part is found: of an award, and of a title. */
const LAW_PARTS: Readonly<Record<string, { readonly award: Citation; readonly title: Citation }>> = {
  to_trinh: { award: law('15/2003/QH11', '84.2.a'), title: law('15/2003/QH11', '84.1.a') },
  bao_cao: { award: law('15/2003/QH11', '84.2.b'), title: law('15/2003/QH11', '84.1.b') },
  bien_ban: { award: law('15/2003/QH11', '84.2.c'), title: law('15/2003/QH11', '84.1.c') },
};

export default defineRule({
  id: 'ho-so/thieu-thanh-phan',
  severity: 'error',
  on: ['ho-so', 'ho-so.de_nghi'],
  reads: 'index',
  citations: [
    { plan: 'thanh_phan' },
    ...Object.values(LAW_PARTS).flatMap(({ award, title }) => [award, title]),
  ],
  blocks: ['nop'],
  fields: [
    'ho-so.to_trinh', 'ho-so.bien_ban', 'ho-so.bien_ban.loai', 'ho-so.de_nghi.bao_cao', 'ho-so.de_nghi.kem_theo',
    'ho-so.kem_theo', 'bao-cao.phu_luc_cong_viec', 'bao-cao.xac_nhan',
  ], // prettier-ignore

  *check({ subject, document, at, plan, cite, unread, facts }): Iterable<Report> {
    if (!plan) return;
    const isNeeded = (part: PlanPart, nominee: Nominee): boolean => {
      const award = awardOf(plan, nominee.de_nghi_tang);
      return partNeeded(part, document.cap_trinh, award, candidateOf(facts, nominee, document));
    };
    for (const part of plan.thanh_phan ?? []) {
      const data = { thanh_phan: part.ten ?? part.ma ?? '…', khoa: keyOf(part) };
      if (isDossier(subject)) {
        if (isPerNominee(part)) continue;
        const needing = facts.firstNominees().map(({ nominee }) => nominee);
        const asking = needing.filter((nominee) => isNeeded(part, nominee));
        const missing = asking.length > 0 && missingOfDossier(part, subject, isNeeded, at);
        if (!missing || unread(part.o ?? '')) continue;
        yield { ...missing, data, citations: [...cite(part.muc), ...lawOf(plan, part, asking)] };
      } else if (isPerNominee(part) && isNeeded(part, subject)) {
        const key = subjectKey(subject);
        if (key === null || !lacks(part, subject, document, facts)) continue;
        if (unread(part.o === 'kem_theo' ? 'kem_theo' : 'bao_cao')) continue;
        yield {
          at: placeOf(part, subject, key, at),
          message: messageOf(part, subject),
          data: {
            ...data,
            ten: calledIn(facts, subject),
            tep: reportPath(subject) ?? '',
            cap: part.chuc_danh_xac_nhan ?? '…',
          },
          citations: [...cite(part.muc), ...lawOf(plan, part, [subject])],
        };
      }
    }
  },

  vi: {
    title: 'Thiếu thành phần hồ sơ',
    why: 'Kế hoạch chỉ xét hồ sơ đầy đủ; thiếu một thành phần thì hồ sơ bị trả lại.',
    todo: 'Thêm thành phần còn thiếu vào khóa mà phát hiện nêu.',
    messages: {
      main: 'Hồ sơ thiếu «{thanh_phan}»: kế hoạch yêu cầu, hiện chưa có. Thêm vào khóa {khoa}.',
      bien_ban:
        'Biên bản không đúng loại: kế hoạch yêu cầu «{thanh_phan}». Sửa loai của biên bản, hoặc thay bằng biên bản đúng.',
      cua_nguoi: '«{ten}» thiếu «{thanh_phan}»: kế hoạch yêu cầu, hiện chưa có. Thêm vào khóa {khoa}.',
      phu_luc:
        '«{ten}» thiếu «{thanh_phan}»: kế hoạch yêu cầu, hiện chưa có. Thêm danh sách phu_luc_cong_viec vào tệp báo cáo {tep}, mỗi việc một mục: - { viec: …, thoi_gian: …, ket_qua: … }.',
      xac_nhan:
        '«{ten}» thiếu «{thanh_phan}»: kế hoạch yêu cầu, hiện chưa có. Thêm vào xac_nhan của tệp báo cáo {tep}: - { cap: {cap}, ho_ten: …, chuc_vu: …, ngay: … }.',
      ban_san:
        '«{ten}» thiếu «{thanh_phan}»: kế hoạch yêu cầu, hiện chưa có. Bản {tep} có phần này rồi thì ghi {khoa}: true; chưa có thì bổ sung vào bản ấy trước.',
      ngan: 'Thiếu {thanh_phan}',
    },
  },
  en: {
    title: 'Part of the dossier missing',
    why: 'The plan considers complete dossiers only; one with a part missing is returned.',
    todo: 'Add the missing part under the key that the finding names.',
    messages: {
      main: 'The dossier lacks “{thanh_phan}”: the plan requires it, there is none. Add it under {khoa}.',
      bien_ban:
        'The minutes are of the wrong kind: the plan requires “{thanh_phan}”. Correct loai of the minutes, or use the right ones.',
      cua_nguoi: '“{ten}” lacks “{thanh_phan}”: the plan requires it, there is none. Add it under {khoa}.',
      phu_luc:
        '“{ten}” lacks “{thanh_phan}”: the plan requires it, there is none. Add the list phu_luc_cong_viec to the report {tep}, an item a task: - { viec: …, thoi_gian: …, ket_qua: … }.',
      xac_nhan:
        '“{ten}” lacks “{thanh_phan}”: the plan requires it, there is none. Add to xac_nhan of the report {tep}: - { cap: {cap}, ho_ten: …, chuc_vu: …, ngay: … }.',
      ban_san:
        '“{ten}” lacks “{thanh_phan}”: the plan requires it, there is none. If {tep} has it, write {khoa}: true; if not, add it to that document first.',
      ngan: 'Lacks {thanh_phan}',
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
          to_trinh: { so: 31/TTr-PNV, ngay: 2020-11-26 }
          bien_ban: { loai: hop-don-vi, ngay: 2020-11-24 }
          de_nghi:
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, bao_cao: bao-cao/minh-hang.tdkt.yaml }
        `,
      },
      {
        // the consent goes with the Sở's own collective, and stands for all of the dossier
        files: {
          'bao-cao/so.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "01"
            dac_diem_tinh_hinh: { don_vi: snv }
            phu_luc_cong_viec:
              - { viec: Trình đề án sắp xếp 21 đơn vị sự nghiệp, thoi_gian: 6/2020 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: so-noi-vu
            don_vi: snv
            to_trinh: { so: 212/TTr-SNV, ngay: 2020-12-08 }
            bien_ban: { loai: hop-hoi-dong-so, ngay: 2020-12-07 }
            de_nghi:
              - { ma: so, tap_the: snv, de_nghi_tang: co-thi-dua-bo, bao_cao: bao-cao/so.tdkt.yaml }
            kem_theo:
              - { loai: hiep-y, so: 3120/UBND-NC, ngay: 2020-12-04, cho: [so] }
          `,
        },
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ^^^^ ho-so/thieu-thanh-phan
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          bien_ban: { loai: hop-hoi-dong-so, ngay: 2020-11-24 }
          #                 ^^^^^^^^^^^^^^^ ho-so/thieu-thanh-phan
          de_nghi:
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, bao_cao: bao-cao/minh-hang.tdkt.yaml }
            - ma: vinh
              ca_nhan: Lê Quang Vinh
          #            ^^^^^^^^^^^^^ ho-so/thieu-thanh-phan
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
        `,
      },
      {
        // to the Ministry: the consent for the Sở, the Director's confirmation on the report of a civil servant
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          to_trinh: { so: 212/TTr-SNV, ngay: 2020-12-08 }
          bien_ban: { loai: hop-hoi-dong-so, ngay: 2020-12-07 }
          de_nghi:
            - ma: so
              tap_the: snv
          #            ^^^ ho-so/thieu-thanh-phan
              de_nghi_tang: co-thi-dua-bo
              bao_cao: { tep: bao-cao/so.docx, mau: "01", phu_luc_cong_viec: true }
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              don_vi: pnv-phu-cu
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
              bao_cao: { tep: bao-cao/vinh.docx, mau: "02" }
          #                   ^^^^^^^^^^^^^^^^^ ho-so/thieu-thanh-phan
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              don_vi: pnv-phu-cu
              doi_tuong: cong-chuc
              chuc_danh: khong
              de_nghi_tang: bang-khen-bo-truong
              bao_cao: bao-cao/minh-hang.tdkt.yaml
          #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ho-so/thieu-thanh-phan
        `,
      },
      {
        // the report is there, its annex of the year's work is not
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh, don_vi: pnv-phu-cu }
            thanh_tich:
              - { nam: 2020, muc_hoan_thanh: tot, noi_dung: Số hóa 412 hồ sơ công chức. }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            to_trinh: { so: 31/TTr-PNV, ngay: 2020-11-26 }
            bien_ban: { loai: hop-don-vi, ngay: 2020-11-24 }
            de_nghi:
              - ma: vinh
                ca_nhan: Lê Quang Vinh
                doi_tuong: cong-chuc
                de_nghi_tang: giay-khen-giam-doc-so
                bao_cao: bao-cao/vinh.tdkt.yaml
            #            ^^^^^^^^^^^^^^^^^^^^^^ ho-so/thieu-thanh-phan
          `,
        },
      },
    ],
  },
});

function isDossier(subject: Dossier | Nominee): subject is Dossier {
  return 'loai' in subject;
}

/** Whether each nominee needs the part for itself, rather than the dossier once. */
function isPerNominee(part: PlanPart): boolean {
  if (part.o?.startsWith('bao_cao')) return true;
  if (part.o !== 'kem_theo') return false;
  return part.khi?.some((when) => Object.keys(when).some((key) => key !== 'cap_trinh')) ?? false;
}

/** The key under which a person adds the part. */
function keyOf(part: PlanPart): string {
  return part.o === 'kem_theo' ? `kem_theo (loai: ${part.ma ?? '…'})` : (part.o ?? '…');
}

/** What is said to a nominee: of what belongs into the report it depends on whether that is one of our files. */
function messageOf(part: PlanPart, { bao_cao }: Nominee): string {
  if (part.o === 'bao_cao' || part.o === 'kem_theo') return 'cua_nguoi';
  if (typeof bao_cao !== 'string') return 'ban_san';
  return part.o === 'bao_cao.phu_luc_cong_viec' ? 'phu_luc' : 'xac_nhan';
}

/** The path of the report, as written. */
function reportPath({ bao_cao }: Nominee): string | undefined {
  return typeof bao_cao === 'string' ? bao_cao : bao_cao?.tep;
}

function missingOfDossier(
  part: PlanPart,
  document: Dossier,
  isNeeded: (part: PlanPart, nominee: Nominee) => boolean,
  at: At,
): Pick<Report, 'at' | 'message'> | null {
  if (part.o === 'to_trinh') return document.to_trinh ? null : { at: at('to_trinh').key() };
  if (part.o === 'bien_ban') {
    if (!document.bien_ban) return { at: at('bien_ban').key() };
    const { loai } = document.bien_ban;
    if (loai === undefined || part.bien_ban === undefined || loai === part.bien_ban) return null;
    return { at: at('bien_ban', 'loai').value(), message: 'bien_ban' };
  }
  if (hasPaper(part, {}, document)) return null; // one for all
  const nominees = document.de_nghi ?? [];
  const missing = nominees.some((one) => isNeeded(part, one) && !hasPaper(part, one, document));
  return missing ? { at: at('kem_theo').key() } : null;
}

function lacks(part: PlanPart, nominee: Nominee, document: Head<'ho-so'>, facts: Facts): boolean {
  const { bao_cao } = nominee;
  if (part.o === 'kem_theo') return !hasPaper(part, nominee, document);
  if (part.o === 'bao_cao') return bao_cao === undefined;
  if (bao_cao === undefined || isOwnFileAsScan(bao_cao)) return false;
  const report = typeof bao_cao === 'string' ? facts.report(bao_cao) : null;
  if (report && report.state !== 'ok') return false; // another rule speaks of a report that is not there
  if (part.o === 'bao_cao.phu_luc_cong_viec') {
    if (typeof bao_cao !== 'string') return bao_cao.phu_luc_cong_viec !== true;
    return report?.state === 'ok' && (report.data.phu_luc_cong_viec ?? []).length === 0;
  }
  if (typeof bao_cao !== 'string') return bao_cao.xac_nhan !== true;
  const who = part.chuc_danh_xac_nhan;
  return report?.state === 'ok' && !report.data.xac_nhan?.some(({ cap }) => who === undefined || cap === who);
}

/** Whether a paper of this part is attached, to the nominee or to the dossier for it. */
function hasPaper(part: PlanPart, nominee: Nominee, document: Head<'ho-so'>): boolean {
  const isPart = ({ loai }: { readonly loai?: string | undefined }) =>
    loai !== undefined && (loai === part.ma || loai === part.thay_bang);
  return (
    (nominee.kem_theo ?? []).some(isPart) ||
    (document.kem_theo ?? []).some(
      (paper) => isPart(paper) && (paper.cho === undefined || paper.cho.some((code) => code === nominee.ma)),
    )
  );
}

function placeOf(part: PlanPart, nominee: Nominee, key: 'ca_nhan' | 'tap_the', at: At) {
  const inReport = part.o !== 'bao_cao' && part.o !== 'kem_theo';
  if (!inReport) return at(key).value();
  return typeof nominee.bao_cao === 'string' ? at('bao_cao').value() : at('bao_cao', 'tep').value();
}

/** The Law's own place, where it asks for this part of what these nominees are proposed for. */
function lawOf(plan: Plan, part: PlanPart, nominees: readonly Nominee[]): readonly Citation[] {
  const places = LAW_PARTS[part.o ?? ''];
  if (!places) return [];
  const titles = nominees.map(
    (nominee) => catalogueAward(awardOf(plan, nominee.de_nghi_tang)?.danh_muc ?? '')?.nature === 'danh-hieu',
  );
  return [
    ...(titles.includes(false) ? [places.award] : []),
    ...(titles.includes(true) ? [places.title] : []),
  ];
}
