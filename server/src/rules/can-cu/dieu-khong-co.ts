import type { Place } from '../../law/citation';
import { structureOf } from '../../law/data';
import { citationOfPlace, placeExists } from '../../law/provisions';
import { yaml } from '../examples';
import { basesOf, wholeOf } from '../bases';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'can-cu/dieu-khong-co',
  severity: 'warning',
  on: ['ho-so', 'ke-hoach'],
  reads: 'document',
  citations: [wholeOf('15/2003/QH11'), wholeOf('91/2017/NĐ-CP'), wholeOf('12/2019/TT-BNV')],
  blocks: [],
  fields: ['ho-so.to_trinh.can_cu', 'ke-hoach.can_cu.van_ban'],

  *check({ document, at }): Iterable<Report> {
    for (const { at: place, head, found } of basesOf(document, at)) {
      if (!head) continue;
      const missing = found.places.find((each) => placeExists(head.id, each.place) === false);
      if (!missing) continue;
      const { message, data } = whatThereIs(head.id, missing.place);
      yield {
        at: place,
        message,
        data: { cho: citationOfPlace(head.id, missing.place).label, ...data },
        citations: [wholeOf(head.id)],
      };
    }
  },

  vi: {
    title: 'Điều, khoản, điểm không có trong văn bản',
    why: 'Văn bản không có chỗ được dẫn: gõ nhầm số, hoặc dẫn theo văn bản khác. Dẫn sai căn cứ còn tệ hơn không dẫn.',
    todo: 'Xem lại văn bản gốc rồi sửa điều, khoản, điểm.',
    messages: {
      main: 'Không có {cho}. Xem lại văn bản gốc rồi sửa.',
      dieu: 'Không có {cho}: văn bản chỉ có đến Điều {den}. Xem lại rồi sửa.',
      khoan: 'Không có {cho}: Điều {dieu} chỉ có đến khoản {den}. Xem lại rồi sửa.',
      diem: 'Không có {cho}: khoản {khoan} Điều {dieu} có các điểm {danh_sach}. Xem lại rồi sửa.',
      khong_khoan: 'Không có {cho}: Điều {dieu} không chia khoản. Xem lại rồi sửa.',
      khong_diem: 'Không có {cho}: khoản {khoan} Điều {dieu} không chia điểm. Xem lại rồi sửa.',
      can_khoan: 'Không có {cho}: điểm phải đi với khoản của Điều {dieu}. Ghi thêm khoản.',
    },
  },
  en: {
    title: 'The instrument has no such article, clause or point',
    why: 'What is cited is not there: a number mistyped, or taken from another instrument. A wrong citation is worse than none.',
    todo: 'Look at the instrument and correct article, clause or point.',
    messages: {
      main: 'There is no {cho}. Look at the instrument and correct it.',
      dieu: 'There is no {cho}: the instrument ends with Article {den}. Look again and correct it.',
      khoan: 'There is no {cho}: Article {dieu} ends with clause {den}. Look again and correct it.',
      diem: 'There is no {cho}: clause {khoan} of Article {dieu} has points {danh_sach}. Look again and correct it.',
      khong_khoan: 'There is no {cho}: Article {dieu} has no clauses. Look again and correct it.',
      khong_diem:
        'There is no {cho}: clause {khoan} of Article {dieu} has no points. Look again and correct it.',
      can_khoan: 'There is no {cho}: a point is of a clause of Article {dieu}. Add the clause.',
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
            can_cu:
              - điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ
              - Điều 58a Luật Thi đua, khen thưởng ngày 26/11/2003
              - Điều 200 Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
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
          to_trinh:
            ngay: 2020-11-26
            can_cu:
              - điểm d khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/dieu-khong-co
              - Điều 10 và Điều 110 Luật Thi đua, khen thưởng
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/dieu-khong-co
              - khoản 11 Điều 2 Thông tư số 12/2019/TT-BNV
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/dieu-khong-co
              - điểm a Điều 75 Luật Thi đua, khen thưởng
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/dieu-khong-co
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});

/** What the text has where the place was looked for, for the words of the message. */
function whatThereIs(
  instrument: string,
  { article, clause, point }: Place,
): Required<Pick<Report, 'message' | 'data'>> {
  const articles = structureOf(instrument) ?? {};
  const found = articles[article ?? ''];
  if (!found) {
    const last = Math.max(...Object.keys(articles).map((number) => Number.parseInt(number, 10)));
    return { message: 'dieu', data: { den: last } };
  }
  const dieu = article ?? '';
  if (clause === null) return { message: point === null ? 'main' : 'can_khoan', data: { dieu } };
  const clauses = Object.keys(found.clauses);
  const foundClause = found.clauses[clause];
  if (clauses.length === 0) return { message: 'khong_khoan', data: { dieu } };
  if (!foundClause) return { message: 'khoan', data: { dieu, den: Math.max(...clauses.map(Number)) } };
  if (point === null) return { message: 'main', data: {} };
  return foundClause.points
    ? { message: 'diem', data: { dieu, khoan: clause, danh_sach: { list: foundClause.points } } }
    : { message: 'khong_diem', data: { dieu, khoan: clause } };
}
