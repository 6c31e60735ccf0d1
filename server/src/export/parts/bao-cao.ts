/**
 * Báo cáo thành tích, with the sections of form 01 (collective) or 02 (person) of the decree on commendation. The annex
 * of Nghị định 91/2017/NĐ-CP could not be read, so its number is not printed; headings follow research on its analogues.
 */
import type { BaoCaoFile } from '../../generated/types';
import type { Plan } from '../../model/kinds';
import type { Route } from '../../text/types';
import {
  inReport,
  lines,
  paragraph,
  paragraphs,
  type Block,
  type DocumentModel,
  type Paragraph,
  type Signature,
} from '../document-model';
import { awardName, unitName as nameOfUnit, type Dossier, type ListedNominee } from '../dossier';
import { longDate, orDots, reference, SEXES, shortDate } from '../words';
import { closing, documentModel, letterhead, placeDateLine, signature } from './frame';
import { honours, initiatives } from './report-tables';

type Endorsement = NonNullable<BaoCaoFile['xac_nhan']>[number];
type YearResult = NonNullable<BaoCaoFile['thanh_tich']>[number];

export function reportDocument(dossier: Dossier, listed: ListedNominee, report: BaoCaoFile): DocumentModel {
  const { input } = dossier;
  const award = awardName(input.plan, report.de_nghi_tang ?? listed.nominee.de_nghi_tang);
  const { unit, unitName, name, person } = listed;
  const place = report.dia_danh ?? unit?.dia_danh;
  return documentModel(dossier, `Báo cáo thành tích: ${name}`, report.ngay, [
    letterhead(unit, unitName, null, placeDateLine(place, report.ngay)),
    paragraph('type-name', 'Báo cáo thành tích'),
    paragraph('annex-title', `Đề nghị tặng ${award}`),
    paragraph('abstract', subject(listed), 'part'),
    ...drive(report),
    ...(person ? person02(dossier, listed, report) : collective01(dossier, listed, report)),
    paragraph('section', 'III. Các hình thức đã được khen thưởng'),
    ...honours(input.plan, report.khen_thuong_da_co, listed.nominee.ma),
    ...signatures(person, report, dossier.input.plan),
  ]);
}

function subject({ name, person }: ListedNominee): string {
  return `${person ? 'Cá nhân đề nghị' : 'Tên tập thể đề nghị'}: ${name}`;
}

/** Forms 06 and 07 name the drive, theme or event. */
function drive({ dot_thi_dua: held }: BaoCaoFile): Block[] {
  if (held?.ten === undefined) return [];
  const from = held.tu_ngay === undefined ? '' : `từ ngày ${shortDate(held.tu_ngay)} `;
  const to = held.den_ngay === undefined ? '' : `đến ngày ${shortDate(held.den_ngay)}`;
  const time = `${from}${to}`.trim();
  return [paragraph('annex-of', `(${held.ten}${time === '' ? '' : `, ${time}`})`)];
}

/** «- Quê quán: …», dotted where nothing is said. */
function entry(label: string, value: string | undefined): Paragraph {
  return paragraph('item', `- ${label}: ${orDots(value)}`);
}

/** An entry of which the form may have nothing to say. */
function optional(label: string, value: string | undefined): Paragraph[] {
  return value === undefined ? [] : [entry(label, value)];
}

function prose(title: string, text: string | undefined): Paragraph[] {
  return [
    paragraph('heading', title),
    ...(lines(text).length > 0 ? paragraphs('body', text) : [paragraph('body', '…')]),
  ];
}

/** The blocks, with the key of the nominee's report that they show. */
function shows(listed: ListedNominee, route: Route, blocks: readonly Paragraph[]): Paragraph[] {
  return blocks.map((block) => inReport(block, listed.nominee.ma, ...route));
}

function person02(dossier: Dossier, listed: ListedNominee, report: BaoCaoFile): Block[] {
  const life = report.so_luoc_ly_lich ?? {};
  const { nominee } = listed;
  const from = (route: Route, blocks: readonly Paragraph[]) => shows(listed, route, blocks);
  const born = life.ngay_sinh ?? nominee.ngay_sinh;
  const gender = life.gioi_tinh ?? nominee.gioi_tinh;
  const sex = gender === undefined ? '…' : SEXES[gender];
  const unit = life.don_vi === undefined ? listed.unitName : nameOfUnit(dossier.input, life.don_vi);
  const posts = [
    life.chuc_vu?.dang && `Đảng: ${life.chuc_vu.dang}`,
    life.chuc_vu?.chinh_quyen && `chính quyền: ${life.chuc_vu.chinh_quyen}`,
    life.chuc_vu?.doan_the && `đoàn thể: ${life.chuc_vu.doan_the}`,
  ].filter(Boolean);
  return [
    paragraph('section', 'I. Sơ lược lý lịch'),
    ...from(
      ['so_luoc_ly_lich'],
      [
        entry('Họ và tên', life.ho_ten ?? listed.name),
        ...optional('Bí danh, tên gọi khác', life.ten_khac),
        paragraph('item', `- Sinh ngày, tháng, năm: ${shortDate(born)}; giới tính: ${sex}`),
        entry('Quê quán', life.que_quan),
        entry('Trú quán', life.noi_o),
        entry('Đơn vị công tác', unit),
        entry('Chức vụ (Đảng, chính quyền, đoàn thể)', posts.length > 0 ? posts.join('; ') : nominee.chuc_vu),
        entry('Trình độ chuyên môn, nghiệp vụ', life.trinh_do),
        ...optional('Học hàm, học vị, danh hiệu, giải thưởng', life.hoc_ham_hoc_vi),
      ],
    ),
    paragraph('section', 'II. Thành tích đạt được'),
    ...from(['nhiem_vu'], prose('1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận', report.nhiem_vu)),
    paragraph('heading', '2. Thành tích đạt được của cá nhân'),
    ...results(listed, report.thanh_tich),
    ...initiatives(report.sang_kien ?? [], nominee.ma),
    ...from(
      ['bien_phap'],
      further('Biện pháp, nguyên nhân đạt được thành tích; các phong trào thi đua', report.bien_phap),
    ),
    ...from(
      ['chap_hanh'],
      further('Chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước', report.chap_hanh),
    ),
    ...from(['dang_doan_the'], further('Hoạt động Đảng, đoàn thể', report.dang_doan_the)),
  ];
}

function collective01(dossier: Dossier, listed: ListedNominee, report: BaoCaoFile): Block[] {
  const about = report.dac_diem_tinh_hinh ?? {};
  const from = (route: Route, blocks: readonly Paragraph[]) => shows(listed, route, blocks);
  const name = about.don_vi === undefined ? listed.unitName : nameOfUnit(dossier.input, about.don_vi);
  return [
    paragraph('section', 'I. Sơ lược đặc điểm, tình hình'),
    paragraph('heading', '1. Đặc điểm, tình hình'),
    ...from(
      ['dac_diem_tinh_hinh'],
      [
        entry('Tên tập thể', name),
        entry('Trụ sở chính', about.tru_so ?? listed.unit?.dia_chi),
        ...optional('Điện thoại', about.dien_thoai),
        ...optional('Trang tin điện tử', about.trang_tin),
      ],
    ),
    ...from(
      ['dac_diem_tinh_hinh', 'qua_trinh'],
      prose('Quá trình thành lập và phát triển', about.qua_trinh).slice(1),
    ),
    ...from(['dac_diem_tinh_hinh', 'co_cau'], further('Cơ cấu tổ chức, cơ sở vật chất', about.co_cau)),
    ...from(
      ['dac_diem_tinh_hinh', 'to_chuc_dang_doan_the'],
      further('Tổ chức Đảng, đoàn thể', about.to_chuc_dang_doan_the),
    ),
    ...from(
      ['dac_diem_tinh_hinh', 'chuc_nang_nhiem_vu'],
      prose('2. Chức năng, nhiệm vụ', about.chuc_nang_nhiem_vu ?? report.nhiem_vu),
    ),
    ...(about.chuc_nang_nhiem_vu === undefined
      ? []
      : from(['nhiem_vu'], further('Nhiệm vụ được giao', report.nhiem_vu))),
    paragraph('section', 'II. Thành tích đạt được'),
    paragraph('heading', '1. Thành tích đạt được theo chức năng, nhiệm vụ được giao'),
    ...results(listed, report.thanh_tich),
    ...initiatives(report.sang_kien ?? [], listed.nominee.ma),
    ...from(
      ['bien_phap'],
      prose(
        '2. Các biện pháp, nguyên nhân đạt được thành tích; các phong trào thi đua đã thực hiện',
        report.bien_phap,
      ),
    ),
    ...from(
      ['chap_hanh'],
      prose('3. Việc thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước', report.chap_hanh),
    ),
    ...from(['dang_doan_the'], prose('4. Hoạt động của tổ chức Đảng, đoàn thể', report.dang_doan_the)),
  ];
}

/** A field that this form does not ask for by a heading of its own: printed where it holds something. */
function further(label: string, text: string | undefined): Paragraph[] {
  const [first, ...rest] = lines(text);
  if (first === undefined) return [];
  return [
    paragraph('body', [{ text: `${label}: `, italic: true }, { text: first }]),
    ...rest.map((line) => paragraph('body', line)),
  ];
}

const RATINGS: Readonly<Record<NonNullable<YearResult['muc_hoan_thanh']>, string>> = {
  'xuat-sac': 'hoàn thành xuất sắc nhiệm vụ',
  tot: 'hoàn thành tốt nhiệm vụ',
  'hoan-thanh': 'hoàn thành nhiệm vụ',
  'khong-hoan-thanh': 'không hoàn thành nhiệm vụ',
};

function results(listed: ListedNominee, years: readonly YearResult[] = []): Block[] {
  if (years.length === 0) return [paragraph('body', '…')];
  return years.flatMap(({ nam, muc_hoan_thanh: rating, quyet_dinh: decision, noi_dung: text }, index) => {
    const decided = decision ? ` (${reference('Quyết định', decision)})` : '';
    const rated = rating ? `: ${RATINGS[rating]}` : '';
    return shows(
      listed,
      ['thanh_tich', index],
      [
        paragraph('body', [{ text: `Năm ${orDots(nam)}`, bold: true }, { text: `${rated}${decided}.` }]),
        ...paragraphs('body', text),
      ],
    );
  });
}

const HEAD_OF_UNIT = 'Xác nhận của thủ trưởng đơn vị';
const SUBMITTING_LEVEL = 'Xác nhận của cấp trình khen thưởng';

/** Whose endorsement it is: the head of the unit, a position that the plan names, or else the level that submits. */
function endorser(level: string | undefined, plan: Plan): string {
  if (level === 'thu-truong-don-vi') return HEAD_OF_UNIT;
  const position = plan.chuc_danh?.find(({ ma }) => ma !== undefined && ma === level)?.ten;
  return position === undefined ? SUBMITTING_LEVEL : `Xác nhận của ${position}`;
}

/** A person signs as reporter, the head of the unit endorses; a collective's head signs, the level above endorses. */
function signatures(person: boolean, report: BaoCaoFile, plan: Plan): Block[] {
  const [first, ...rest] = report.xac_nhan ?? [];
  const own: Signature = person
    ? { ...signature(report.nguoi_ky), posts: ['Người báo cáo thành tích'], name: reporter(report) }
    : signature(report.nguoi_ky);
  const unsigned = signature({ chuc_vu: person ? HEAD_OF_UNIT : SUBMITTING_LEVEL });
  const left = first ? endorsement(first, plan) : { ...unsigned, name: '' };
  return [closing(left, own), ...rest.map((other) => closing(endorsement(other, plan), null))];
}

function reporter({ nguoi_ky: signer, so_luoc_ly_lich: life }: BaoCaoFile): string {
  return orDots(signer?.ho_ten ?? life?.ho_ten);
}

function endorsement({ cap: level, ho_ten, chuc_vu, ngay, noi_dung }: Endorsement, plan: Plan): Signature {
  return {
    kind: 'signature',
    date: longDate(ngay),
    posts: [endorser(level, plan), ...(chuc_vu === undefined ? [] : [chuc_vu])],
    remarks: lines(noi_dung),
    name: orDots(ho_ten),
  };
}
