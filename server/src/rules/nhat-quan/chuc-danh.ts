import type { Unit } from '../../model/kinds';
import { nameKey, subjectKey } from '../../model/people';
import { nameOf } from '../../model/plan';
import { unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/chuc-danh',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Chức danh đối chiếu với chức vụ của cùng một người.',
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.chuc_danh', 'ho-so.de_nghi.chuc_vu'],

  *check({ subject, document, at, plan, unread, facts }): Iterable<Report> {
    const { chuc_vu, chuc_danh } = subject;
    if (subjectKey(subject) !== 'ca_nhan' || chuc_vu === undefined || unread('chuc_danh')) return;
    const unit = facts.unit(unitOf(subject, document))?.unit;
    const held = plan?.chuc_danh?.find(({ ten }) => ten !== undefined && isPost(chuc_vu, unit, ten));
    if (held?.ma !== undefined && chuc_danh !== held.ma) {
      const title = { vi: 'Ghi chuc_danh: {can}', en: 'Write chuc_danh: {can}' };
      const place = at('chuc_danh');
      yield {
        at: chuc_danh === undefined ? at('chuc_vu').value() : place.value(),
        data: { chuc_vu, can: held.ma, ten: held.ten ?? held.ma, hien_co: chuc_danh ?? 'để trống' },
        fixes:
          chuc_danh === undefined
            ? [
                {
                  safety: 'suggestion',
                  title,
                  changes: [{ op: 'insert', at: at().item(), key: 'chuc_danh', value: held.ma }],
                },
              ]
            : [{ safety: 'suggestion', title, changes: [{ op: 'set', at: place.value(), text: held.ma }] }],
      };
      return;
    }
    const claimed = plan?.chuc_danh?.find(({ ma }) => ma !== undefined && ma === chuc_danh)?.ten;
    if (claimed === undefined || !isDeputy(chuc_vu) || !isHead(claimed)) return;
    yield {
      at: at('chuc_danh').value(),
      message: 'cap_pho',
      data: { chuc_vu, ten: nameOf(plan?.chuc_danh, chuc_danh) },
    };
  },

  vi: {
    title: 'Chức danh không khớp chức vụ',
    why: 'Kế hoạch yêu cầu giấy tờ khác nhau theo chức danh (hiệp ý, xác nhận); chức danh ghi sai thì hồ sơ bị thiếu giấy tờ mà không ai biết.',
    todo: 'Đối chiếu hồ sơ cán bộ, rồi sửa chuc_danh hoặc chuc_vu.',
    messages: {
      main: 'Chức vụ «{chuc_vu}» ứng với chức danh {can} ({ten}), hiện ghi {hien_co}. Sửa chuc_danh, vì hồ sơ cần giấy tờ theo chức danh.',
      cap_pho:
        'Chức vụ «{chuc_vu}» là cấp phó, mà chức danh ghi là «{ten}». Sửa chuc_danh, vì hồ sơ cần giấy tờ theo chức danh.',
    },
  },
  en: {
    title: 'Position does not fit the post',
    why: 'The plan asks for other papers by position (consent, confirmation); with a wrong one a paper is missing and nobody knows.',
    todo: 'Compare with the personnel file and correct chuc_danh or chuc_vu.',
    messages: {
      main: 'The post “{chuc_vu}” is the position {can} ({ten}), found {hien_co}. Correct chuc_danh: the papers needed depend on it.',
      cap_pho:
        'The post “{chuc_vu}” is a deputy’s, the position says “{ten}”. Correct chuc_danh: the papers needed depend on it.',
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
          de_nghi:
            - { ma: giam-doc, ca_nhan: Phan Thu Hà, chuc_vu: Giám đốc, chuc_danh: giam-doc-so, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
            - { ma: pho, ca_nhan: Cù Huy Hoàng, chuc_vu: Phó Giám đốc, chuc_danh: lanh-dao, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
            - { ma: vinh, ca_nhan: Lê Quang Vinh, don_vi: phong-ccvc, chuc_vu: Chuyên viên, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
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
          de_nghi:
            - ma: giam-doc
              ca_nhan: Phan Thu Hà
              chuc_vu: Giám đốc
              chuc_danh: lanh-dao
          #              ^^^^^^^^ nhat-quan/chuc-danh
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
            - ma: pho
              ca_nhan: Cù Huy Hoàng
              chuc_vu: Phó Giám đốc
              chuc_danh: giam-doc-so
          #              ^^^^^^^^^^^ nhat-quan/chuc-danh
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          de_nghi:
            - ma: giam-doc
              ca_nhan: Phan Thu Hà
              chuc_vu: Giám đốc
              chuc_danh: giam-doc-so
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
            - ma: pho
              ca_nhan: Cù Huy Hoàng
              chuc_vu: Phó Giám đốc
              chuc_danh: giam-doc-so
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
        `,
      },
    ],
  },
});

/** Whether a post in a unit is what the plan calls a position: «Giám đốc» of «Sở Nội vụ tỉnh …», «Giám đốc Sở Nội vụ». */
function isPost(post: string, unit: Unit | undefined, position: string): boolean {
  const wanted = nameKey(position);
  const [first, ...rest] = wanted.split(' ');
  if (first === undefined || rest.length < 2) return false; // too little to know a post by
  return nameKey(post) === wanted || startsWith(nameKey(`${post} ${unit?.ten ?? ''}`), wanted);
}

function startsWith(text: string, words: string): boolean {
  return text === words || text.startsWith(`${words} `);
}

function isDeputy(post: string): boolean {
  return nameKey(post).startsWith('phó ');
}

/** Whether a position is that of one head rather than of «lãnh đạo, quản lý khác». */
function isHead(position: string): boolean {
  return /^(?:giám đốc|chủ tịch|cục trưởng|vụ trưởng|chi cục trưởng|chánh|trưởng)(?:\s|$)/u.test(
    nameKey(position),
  );
}
