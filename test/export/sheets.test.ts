/** The workbook of the lists, read back from its XML. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { exportSubmission } from './collect';
import { dossier, submission } from './fixture';
import { partsOf } from './read-docx';

interface ReadCell {
  readonly value: string | number;
  /** Number format of the cell's style, or null. */
  readonly format: string | null;
}

/** Rows of a sheet; empty cells are left out. */
function rowsOf(parts: Readonly<Record<string, string>>, sheet: number): ReadCell[][] {
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, inner = '']) =>
      unescapeXml([...inner.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => text).join('')),
  );
  const styles = parts['xl/styles.xml'] ?? '';
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  );
  const looks = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf ([^>]*)>/g)].map(
    ([, attributes = '']) => formats.get(/numFmtId="(\d+)"/.exec(attributes)?.[1] ?? '') ?? null,
  );
  const xml = parts[`xl/worksheets/sheet${sheet}.xml`] ?? '';
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*)><v>([^<]*)<\/v><\/c>/g)].map(([, attributes = '', value = '']) => ({
      value: attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : Number(value),
      format: looks[Number(/s="(\d+)"/.exec(attributes)?.[1])] ?? null,
    })),
  );
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

async function workbook(changes: Parameters<typeof submission>[1] = {}): Promise<Record<string, string>> {
  const files = await exportSubmission(submission('du-thao', changes));
  const file = files.find(({ path }) => path === '02-Danh-sach.xlsx');
  assert.ok(file);
  return partsOf(file.bytes);
}

describe('the lists as a workbook', () => {
  let parts: Record<string, string>;
  before(async () => {
    parts = await workbook();
  });

  it('has the list, the votes and the register, each with a head and a row a nominee or vote', () => {
    assert.deepEqual(
      [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name),
      ['Danh sách', 'Biểu quyết', 'Sổ khen thưởng'],
    );
    assert.equal(rowsOf(parts, 1).length, 3 + (dossier.de_nghi ?? []).length);
    assert.equal(rowsOf(parts, 2).length, 3 + (dossier.hop_binh_xet ?? []).length);
    assert.equal(rowsOf(parts, 3)[1]?.length, 19, 'the register has its nineteen columns');
  });

  it('writes the nominees in the order of the list, a birth date as a date, a post as text', () => {
    const [first] = rowsOf(parts, 1).slice(3);
    const values = first?.map(({ value }) => value) ?? [];
    assert.deepEqual(values.slice(0, 3), [1, 'Đỗ Thị Minh Hằng', 'Nữ']);
    // 9 May 1984 as spreadsheets count days
    assert.deepEqual(first?.[3], { value: 30811, format: 'dd/mm/yyyy' });
    assert.deepEqual(first?.[4], { value: 'Chuyên viên', format: '@' });
  });

  it('writes the counts of votes as numbers, shares with one decimal', () => {
    const row = rowsOf(parts, 2).find((cells) => cells[1]?.value === 'Đỗ Thị Minh Hằng');
    const vote = dossier.hop_binh_xet?.find(({ ca_nhan }) => ca_nhan === 'Đỗ Thị Minh Hằng');
    const numbers = row?.filter(({ value }) => typeof value === 'number').map(({ value }) => value) ?? [];
    assert.ok(vote?.dong_y !== undefined && numbers.includes(vote.dong_y));
    assert.ok(numbers.includes(Math.round((vote.dong_y / 8) * 1000) / 10), String(numbers));
  });

  it('repeats the head on each printed page, one page wide, A4 landscape, pages numbered', () => {
    const names = parts['xl/workbook.xml'] ?? '';
    assert.match(names, /_xlnm\.Print_Titles" localSheetId="0">'Danh sách'!\$3:\$3</);
    assert.match(names, /_xlnm\.Print_Titles" localSheetId="2">'Sổ khen thưởng'!\$2:\$2</);
    for (const index of [1, 2, 3]) {
      const xml = parts[`xl/worksheets/sheet${index}.xml`] ?? '';
      assert.match(xml, /<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
      assert.match(
        xml,
        new RegExp(
          `<pageSetup paperSize="${index === 3 ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
        ),
      );
      assert.match(xml, /<oddFooter>&amp;C&amp;P<\/oddFooter>/);
      assert.match(xml, /DỰ THẢO/);
    }
  });

  it('holds every character of a name, and no identity number', async () => {
    const name = 'Trần "A" & <B> \u{1F3C5} Nguyễn';
    const nominee = { ...dossier.de_nghi?.[0], ca_nhan: name, so_dinh_danh: '033184000001' };
    const made = await workbook({ dossier: { ...dossier, de_nghi: [nominee] } });
    assert.equal(rowsOf(made, 1)[3]?.[1]?.value, name);
    assert.doesNotMatch(Object.values(made).join(''), /033184000001/);
  });

  it('a text that is no date stays a text, and one before spreadsheets count days too', async () => {
    for (const born of ['1984', '0005-01-01', '1984-13-40']) {
      const nominee = { ma: 'a', ca_nhan: 'Lê Thị Hoa', gioi_tinh: 'nu' as const, ngay_sinh: born };
      const made = await workbook({ dossier: { ...dossier, de_nghi: [nominee] }, reports: new Map() });
      assert.deepEqual(rowsOf(made, 1)[3]?.[3], { value: born, format: '@' });
    }
  });

  it('without minutes there is no sheet of votes', async () => {
    const { hop_binh_xet: _votes, ...rest } = dossier;
    const made = await workbook({ dossier: rest });
    assert.doesNotMatch(made['xl/workbook.xml'] ?? '', /Biểu quyết/);
  });
});
