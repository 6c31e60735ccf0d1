import type { Plan } from '../../model/kinds';
import { nameKey, nearName } from '../../model/people';
import { nameOf } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'bao-cao/nguoi-xac-nhan',
  severity: 'warning',
  on: 'bao-cao',
  reads: 'document',
  citations: [{ plan: 'thanh_phan' }],
  blocks: ['nop'],
  fields: ['bao-cao.xac_nhan.cap', 'bao-cao.xac_nhan.chuc_vu', 'bao-cao.xac_nhan.ho_ten'],

  *check({ document, at, plan, cite }): Iterable<Report> {
    for (const [index, { cap, ho_ten, chuc_vu }] of (document.xac_nhan ?? []).entries()) {
      const part = plan?.thanh_phan?.find(
        (one) => one.chuc_danh_xac_nhan !== undefined && one.chuc_danh_xac_nhan === cap,
      );
      if (!part || cap === undefined) continue;
      const position = nameOf(plan?.chuc_danh, cap);
      const citations = cite(part.muc);
      if (chuc_vu !== undefined && !isHolder(chuc_vu, position)) {
        yield {
          at: at('xac_nhan', index, 'chuc_vu').value(),
          data: { can: position, chuc_vu },
          citations,
        };
        continue;
      }
      const head = headIn(plan, position);
      if (ho_ten === undefined || head === null || isDeputising(chuc_vu)) continue;
      if (nameKey(head) === nameKey(ho_ten) || nearName(head, ho_ten)) continue;
      yield {
        at: at('xac_nhan', index, 'ho_ten').value(),
        message: 'nguoi_khac',
        data: { can: position, ten: ho_ten, trong_ke_hoach: head },
        citations,
      };
    }
  },

  vi: {
    title: 'Người xác nhận không giữ chức danh cần có',
    why: 'Kế hoạch nói rõ ai xác nhận báo cáo; người khác xác nhận thì coi như chưa có xác nhận ấy.',
    todo: 'Đối chiếu bản đã ký. Cấp phó ký thay thì ghi chức vụ «KT. Giám đốc, Phó Giám đốc»; người khác xác nhận thì sửa cap.',
    messages: {
      main: 'Xác nhận này phải của {can}, hiện ghi chức vụ «{chuc_vu}». Sửa cap hoặc chức vụ theo bản đã ký; cấp phó ký thay thì ghi «KT. Giám đốc, Phó Giám đốc».',
      nguoi_khac:
        '«{ten}» xác nhận với tư cách {can}, mà kế hoạch do «{trong_ke_hoach}» ký với chức vụ ấy. Đối chiếu bản đã ký: sai tên thì sửa, ký thay thì ghi «KT.» ở chức vụ.',
    },
  },
  en: {
    title: 'Confirmed by somebody without the position',
    why: 'The plan says who confirms a report; confirmed by somebody else it counts as not confirmed.',
    todo: 'Compare with the signed report. For a deputy who signs for the head write the post “KT. Giám đốc, Phó Giám đốc”; for somebody else correct cap.',
    messages: {
      main: 'This confirmation must be that of {can}; the post says “{chuc_vu}”. Correct cap or post by the signed report; for a deputy write “KT. Giám đốc, Phó Giám đốc”.',
      nguoi_khac:
        '“{ten}” confirms as {can}, but the plan was signed in that post by “{trong_ke_hoach}”. Compare with the signed report: correct the name, or write “KT.” in the post.',
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
            xac_nhan:
              - { cap: thu-truong-don-vi, ho_ten: Nguyễn Văn Thái, chuc_vu: Trưởng phòng }
              - { cap: giam-doc-so, ho_ten: Phan Thu Hà, chuc_vu: Giám đốc }
          `,
          'bao-cao/hoa.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            xac_nhan:
              - { cap: giam-doc-so, ho_ten: Cù Trọng Khang, chuc_vu: "KT. Giám đốc, Phó Giám đốc" }
              - { cap: giam-doc-so, ho_ten: Phan Thu Hà, chuc_vu: Giám đốc Sở Nội vụ tỉnh Hưng Yên }
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
            xac_nhan:
              - { cap: giam-doc-so, ho_ten: Nguyễn Văn Thái, chuc_vu: Trưởng phòng }
            #                                                         ^^^^^^^^^^^^ bao-cao/nguoi-xac-nhan
              - { cap: giam-doc-so, ho_ten: Cù Trọng Khang, chuc_vu: Phó Giám đốc Sở Nội vụ }
            #                                                        ^^^^^^^^^^^^^^^^^^^^^^ bao-cao/nguoi-xac-nhan
          `,
        },
      },
    ],
  },
});

/** Whether a post is the position («Giám đốc», «Giám đốc Sở Nội vụ tỉnh …»), or that of who signs for it («KT. …»). */
function isHolder(post: string, position: string): boolean {
  if (isDeputising(post)) return true;
  const [written, wanted] = [nameKey(post).replace(/^q\.\s*/u, ''), nameKey(position)];
  return `${written} `.startsWith(`${wanted} `) || `${wanted} `.startsWith(`${written} `);
}

function isDeputising(post: string | undefined): boolean {
  return /(?:^|[\s,;(/])(?:kt|tl|tuq)\./iu.test(post ?? '');
}

/** Who signed the plan in that position, for nobody else; null where nobody did. */
function headIn(plan: Plan | null, position: string): string | null {
  const { ho_ten, chuc_vu, tham_quyen } = plan?.nguoi_ky ?? {};
  if (ho_ten === undefined || chuc_vu === undefined || tham_quyen !== undefined) return null;
  return isHolder(chuc_vu, position) ? ho_ten : null;
}
