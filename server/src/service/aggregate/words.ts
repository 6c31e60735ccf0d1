/** What came of a consolidation, in words. */
import type { Lang } from '../../law/data';
import { dmy, isDate } from '../../model/dates';
import { subjectName } from '../../model/people';
import { awardName } from '../../model/plan';
import type { Aggregation, AggregateProblem } from './aggregate';
import type { Proposal } from './proposals';
import type { FieldChange } from './update';

/** Why nothing could be consolidated, and what to do. */
export function aggregateProblem(problem: AggregateProblem, lang: Lang): string {
  const vi = lang === 'vi';
  switch (problem.problem) {
    case 'no-dossiers':
      return vi
        ? 'Không có hồ sơ nào của đơn vị (cap_trinh: don-vi) để tổng hợp.'
        : 'There is no dossier of a unit (cap_trinh: don-vi) to consolidate.';
    case 'several-plans':
      return vi
        ? `Có hồ sơ của nhiều kế hoạch: ${problem.plans.join('; ')}. Chọn một bằng --plan SỐ.`
        : `There are dossiers of several plans: ${problem.plans.join('; ')}. Choose one with --plan NUMBER.`;
    case 'no-such-plan':
      return vi
        ? `Không có hồ sơ đơn vị nào của kế hoạch này; đang có hồ sơ của: ${problem.plans.join('; ')}.`
        : `No unit has a dossier of this plan; there are dossiers of: ${problem.plans.join('; ')}.`;
    case 'no-unit':
      return vi
        ? `Không rõ đơn vị nào tổng hợp${problem.units.length > 0 ? ` (${problem.units.join(', ')})` : ''}: cần đúng một đơn vị loại so-noi-vu trong tệp don-vi, hoặc chỉ ra bằng --unit MÃ.`
        : `It is not clear which unit consolidates${problem.units.length > 0 ? ` (${problem.units.join(', ')})` : ''}: exactly one unit of type so-noi-vu is needed, or --unit CODE.`;
    case 'not-consolidated':
      return vi
        ? 'Tệp đã có không phải hồ sơ tổng hợp (loai: ho-so, cap_trinh: so-noi-vu). Chọn tên khác.'
        : 'The file that is there is no consolidated dossier (loai: ho-so, cap_trinh: so-noi-vu). Choose another name.';
    case 'list-in-brackets':
      return vi
        ? 'Danh sách de_nghi đang viết trong ngoặc vuông nên không thêm được. Viết mỗi đề nghị thành một mục «- ma: …».'
        : 'The list de_nghi is written in brackets, so nothing can be added. Write each proposal as an item “- ma: …”.';
  }
}

/** A line for each proposal that was added, changed, or needs somebody to look. */
export function aggregateText(result: Aggregation, lang: Lang): string {
  const vi = lang === 'vi';
  const { added, updated, unchanged, votedDown, withdrawn, doubles, counts } = result;
  const who = (proposal: Proposal) => described(proposal, result);
  const lines = [
    ...added.map((one) => `  + ${who(one)}`),
    ...updated.flatMap(({ proposal, changes }) => [
      `  ~ ${who(proposal)}`,
      ...changes.map((change) => `      ${changed(change)}`),
    ]),
    ...votedDown.map(
      (one) =>
        `  . ${who(one)}: ${vi ? 'Hội đồng đã bỏ phiếu, không có trong danh sách; giữ nguyên' : 'voted on and not in the list; left out'}`,
    ),
    ...withdrawn.map(
      (code) =>
        `  ! ${code}: ${vi ? 'hồ sơ đơn vị không còn đề nghị này; xem lại, xóa hoặc giữ' : 'the unit no longer proposes it; look, then delete or keep it'}`,
    ),
    ...doubles.map(
      (group) =>
        `  ! ${vi ? 'Trùng' : 'Double'}: ${group.map((one) => `${who(one)} (${one.file})`).join('; ')}`,
    ),
  ];
  const total = vi
    ? `Danh sách có ${counts.tap_the} tập thể, ${counts.ca_nhan} cá nhân: thêm ${added.length}, sửa ${updated.length}, giữ nguyên ${unchanged}.`
    : `The list has ${counts.tap_the} collectives, ${counts.ca_nhan} persons: ${added.length} added, ${updated.length} changed, ${unchanged} as they were.`;
  return [...lines, total].join('\n');
}

function described({ nominee, unit }: Proposal, { plan, facts }: Aggregation): string {
  const name = facts.unit(nominee.tap_the)?.unit.ten ?? subjectName(nominee);
  const place =
    nominee.tap_the === undefined && unit !== undefined ? `, ${facts.unit(unit)?.unit.ten ?? unit}` : '';
  return `${name}${place}: ${awardName(plan, nominee.de_nghi_tang)}`;
}

function changed({ field, from, to }: FieldChange): string {
  return `${field}: ${shown(from)} → ${shown(to)}`;
}

function shown(value: unknown): string {
  if (value === undefined) return '…';
  if (typeof value !== 'string') return JSON.stringify(value).replaceAll('"', '');
  return dateShown(value) ?? `«${value}»`;
}

function dateShown(text: string): string | null {
  return isDate(text) ? dmy(text) : null;
}
