// Invented people and what they did, in real Vietnamese. No two of a campaign share a name.

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {{ code: string, name: string, born: string, woman: boolean }} Person */

const words = (/** @type {string} */ text) => text.split(' ');

const FAMILY = words('Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý');
const SECOND = words('Ánh Bảo Cẩm Diệu Đình Gia Hữu Khánh Lệ Minh Ngọc Phương Quang Thanh Tường Xuân');
const GIVEN = words('An Bình Chi Dũng Giang Hạnh Khang Linh Mai Nam Oanh Phúc Quỳnh Sơn Thảo Vân');

const DEEDS = [
  'rà soát 126 thủ tục hành chính, rút ngắn thời gian giải quyết của 27 thủ tục',
  'lập phiếu hẹn trả kết quả qua tin nhắn, giảm 62% lượt đi lại của người dân',
  'hướng dẫn 14 đồng nghiệp trẻ dùng phần mềm quản lý văn bản và điều hành',
  'tham mưu ban hành 09 văn bản về cải cách hành chính đúng tiến độ',
  'chỉnh lý 62 mét giá tài liệu lưu trữ, lập 1.940 đơn vị bảo quản',
  'giải quyết 100% hồ sơ đúng hạn, không để xảy ra đơn thư',
  'số hóa 41.260 trang tài liệu, tra cứu từ nửa ngày còn mười phút',
  'thẩm định 38 hồ sơ nâng lương, phát hiện và sửa 05 trường hợp tính sai bậc',
];

/** How many names there are: the index is written in these three syllables. */
const MOST = FAMILY.length * SECOND.length * GIVEN.length * 2;

/**
 * @param {Random} random
 * @param {number} index
 * @returns {Person}
 */
export function personAt(random, index) {
  if (index >= MOST) throw new Error(`no more than ${MOST} people`);
  const woman = index % 2 === 1;
  const at = (/** @type {string[]} */ list, /** @type {number} */ step) =>
    list[Math.floor(index / step) % list.length] ?? '';
  const name = [at(FAMILY, 2), woman ? 'Thị' : 'Văn', at(SECOND, 2 * 256), at(GIVEN, 2 * 16)].join(' ');
  const born = [1962 + random.below(36), two(1 + random.below(12)), two(1 + random.below(28))].join('-');
  return { code: `nguoi-${index + 1}`, name, born, woman };
}

/**
 * @param {Random} random
 * @param {number} count
 */
export function deeds(random, count) {
  return Array.from({ length: count }, () => random.pick(DEEDS)).join('; ');
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, '0');
}
