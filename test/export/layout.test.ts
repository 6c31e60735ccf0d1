import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { exportSubmission } from './collect';
import type { ExportedFile, Stage, SubmissionInput } from '../../server/src/export/types';
import { dossier, submission } from './fixture';
import { documentXml, paragraphsOf, partsOf, type ReadParagraph } from './read-docx';

async function documents(
  stage: Stage,
  changes: Partial<SubmissionInput> = {},
): Promise<Map<string, Uint8Array>> {
  const files = await exportSubmission(submission(stage, changes));
  return new Map(
    files.filter(({ path }) => path.endsWith('.docx')).map(({ path, bytes }: ExportedFile) => [path, bytes]),
  );
}

function read(
  files: ReadonlyMap<string, Uint8Array>,
  path: string,
): { xml: string; paragraphs: ReadParagraph[] } {
  const bytes = files.get(path);
  assert.ok(bytes, `${path} is not among ${[...files.keys()].join(', ')}`);
  const xml = documentXml(bytes);
  return { xml, paragraphs: paragraphsOf(xml) };
}

function find(paragraphs: readonly ReadParagraph[], text: string): ReadParagraph {
  const found = paragraphs.find((paragraph) => paragraph.text.startsWith(text));
  assert.ok(found, `no paragraph starts with «${text}»`);
  return found;
}

function looks(paragraph: ReadParagraph, size: number, bold: boolean, italic: boolean, align: string): void {
  assert.deepEqual(
    {
      sizes: [...new Set(paragraph.sizes)],
      bold: paragraph.bold,
      italic: paragraph.italic,
      align: paragraph.align,
    },
    { sizes: [size * 2], bold, italic, align },
    paragraph.text,
  );
}

describe('layout by Nghị định 30/2020/NĐ-CP, read back from the XML', () => {
  let files: Map<string, Uint8Array>;
  before(async () => {
    files = await documents('nop');
  });

  it('Mục I khoản 1, 3: A4 and margins within the ranges, in every document', () => {
    for (const [path, bytes] of files) {
      const xml = documentXml(bytes);
      const landscape = path === '02-Danh-sach.docx';
      const [width, height] = landscape ? [16838, 11906] : [11906, 16838];
      assert.match(xml, new RegExp(`<w:pgSz[^>]*w:w="${width}"`), path);
      assert.match(xml, new RegExp(`<w:pgSz[^>]*w:h="${height}"`), path);
      assert.match(xml, new RegExp(`<w:pgSz[^>]*w:orient="${landscape ? 'landscape' : 'portrait'}"`), path);
      const margins = /<w:pgMar ([^>]*)\/>/.exec(xml)?.[1] ?? '';
      const mm = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) / 56.6929;
      const within = (side: string, from: number, to: number) => {
        assert.ok(
          Math.round(mm(side)) >= from && Math.round(mm(side)) <= to,
          `${path}: ${side} ${mm(side)} mm`,
        );
      };
      within('top', 20, 25);
      within('bottom', 20, 25);
      within('left', 30, 35);
      within('right', 15, 20);
    }
  });

  it('Mục I khoản 4: Times New Roman and no other family', () => {
    for (const [path, bytes] of files) {
      const parts = partsOf(bytes);
      const fonts = Object.values(parts).flatMap((xml) =>
        [...xml.matchAll(/<w:rFonts ([^>]*)\/>/g)].map(([, f]) => f ?? ''),
      );
      assert.ok(fonts.length > 0, path);
      for (const family of fonts.flatMap((font) =>
        [...font.matchAll(/"([^"]*)"/g)].map(([, name]) => name),
      )) {
        assert.equal(family, 'Times New Roman', path);
      }
    }
  });

  it('Mục I khoản 7: page number top centre, 14, from page 2 on', () => {
    for (const [path, bytes] of files) {
      const parts = partsOf(bytes);
      assert.match(parts['word/document.xml'] ?? '', /<w:titlePg\/>/, path);
      const headers = Object.entries(parts).filter(([name]) => /word\/header\d\.xml/.test(name));
      const numbered = headers.filter(([, xml]) => xml.includes('PAGE'));
      assert.equal(headers.length, 2, path);
      assert.equal(numbered.length, 1, path);
      const [file = '', xml = ''] = numbered[0] ?? [];
      assert.match(xml, /<w:tab [^>]*w:val="center"/);
      assert.match(xml, /<w:sz w:val="28"\/>/);
      const id = new RegExp(
        `Id="(\\w+)"[^>]*Target="${file.slice('word/'.length)}"|Target="${file.slice('word/'.length)}"[^>]*Id="(\\w+)"`,
      ).exec(parts['word/_rels/document.xml.rels'] ?? '');
      const reference = new RegExp(`<w:headerReference[^>]*${id?.[1] ?? id?.[2] ?? '?'}"[^>]*>`).exec(
        parts['word/document.xml'] ?? '',
      )?.[0];
      assert.match(reference ?? '', /w:type="default"/, path);
      for (const [name, footer] of Object.entries(parts)) {
        if (/word\/footer/.test(name)) assert.doesNotMatch(footer, /PAGE/, path);
      }
    }
  });

  it('Mục II khoản 1–5: the head of the letter', () => {
    const { paragraphs } = read(files, '01-To-trinh.docx');
    looks(find(paragraphs, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), 12, true, false, 'center');
    looks(find(paragraphs, 'Độc lập - Tự do - Hạnh phúc'), 13, true, false, 'center');
    looks(find(paragraphs, 'UBND HUYỆN PHÙ CỪ'), 12, false, false, 'center');
    looks(find(paragraphs, 'PHÒNG NỘI VỤ'), 12, true, false, 'center');
    looks(find(paragraphs, 'Số: 31/TTr-PNV'), 13, false, false, 'center');
    looks(find(paragraphs, 'Phù Cừ, ngày 26 tháng 11 năm 2020'), 13, false, true, 'center');
    looks(find(paragraphs, 'TỜ TRÌNH'), 14, true, false, 'center');
    looks(find(paragraphs, 'Về việc đề nghị khen thưởng'), 14, true, false, 'center');
  });

  it('lines are drawn borders, never underlines: as long as the motto, a third to a half below issuer and abstract', () => {
    const { xml, paragraphs } = read(files, '01-To-trinh.docx');
    assert.doesNotMatch(xml, /<w:u /);
    assert.doesNotMatch(xml, /-{3,}|_{3,}/);
    // widths of the texts in Liberation Serif Bold, metric-compatible with Times New Roman, measured by its tables
    const below = (text: string, blockWidth: number, textWidth: number) => {
      const index = paragraphs.findIndex((paragraph) => paragraph.text === text);
      const line = paragraphs[index + 1];
      assert.match(line?.borderTop ?? '', /w:val="single"/, text);
      const drawn = blockWidth - (line?.indent.left ?? 0) - (line?.indent.right ?? 0);
      return drawn / textWidth;
    };
    const motto = below('Độc lập - Tự do - Hạnh phúc', 9071 - 3912, 3183);
    assert.ok(motto > 0.95 && motto < 1.05, `motto ${motto}`);
    const issuer = below('PHÒNG NỘI VỤ', 3912, 1800);
    assert.ok(issuer >= 1 / 3 && issuer <= 1 / 2, `issuer ${issuer}`);
    const abstract = below('Về việc đề nghị khen thưởng trong phong trào thi đua năm 2020', 9071, 7666);
    assert.ok(abstract >= 1 / 3 && abstract <= 1 / 2, `abstract ${abstract}`);
  });

  it('Mục II khoản 6, 7, 9: bases, body, signature, recipients', () => {
    const { xml, paragraphs } = read(files, '01-To-trinh.docx');
    looks(find(paragraphs, 'Căn cứ Luật Thi đua, khen thưởng'), 14, false, true, 'both');
    const body = find(paragraphs, 'Phòng Nội vụ huyện Phù Cừ kính trình');
    looks(body, 14, false, false, 'both');
    assert.equal(body.firstLine, 720);
    assert.ok(body.before + body.after >= 120, 'at least 6 pt between paragraphs');
    looks(find(paragraphs, 'Kính gửi: Sở Nội vụ'), 14, false, false, 'center');
    looks(find(paragraphs, 'KT. TRƯỞNG PHÒNG'), 14, true, false, 'center');
    looks(find(paragraphs, 'PHÓ TRƯỞNG PHÒNG'), 14, true, false, 'center');
    looks(find(paragraphs, 'Phạm Đức Long'), 14, true, false, 'center');
    looks(find(paragraphs, 'Nơi nhận:'), 12, true, true, 'left');
    looks(find(paragraphs, '- Lưu: VT.'), 11, false, false, 'left');
    const closing = xml.slice(xml.lastIndexOf('<w:tbl>'));
    assert.match(closing, /<w:cantSplit\/>/);
    const name = find(paragraphs, 'Phạm Đức Long');
    assert.ok(name.before >= 1400, 'room for the signature');
  });

  it('tables repeat their head and do not tear a row', () => {
    for (const path of [
      '02-Danh-sach.docx',
      '03-Bien-ban.docx',
      'MUC-LUC.docx',
      '05-Phu-luc/01-Do-Thi-Minh-Hang.docx',
    ]) {
      const { xml } = read(files, path);
      const table = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)]
        .map(([found]) => found)
        .find((found) => found.includes('<w:tblHeader/>'));
      assert.ok(table, path);
      const rows = [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => row);
      assert.ok(rows[0]?.includes('<w:tblHeader/>'), path);
      assert.equal(rows.filter((row) => row.includes('<w:tblHeader/>')).length, 1, path);
      assert.ok(
        rows.every((row) => row.includes('<w:cantSplit/>')),
        path,
      );
      const grid = [...(/<w:tblGrid>.*?<\/w:tblGrid>/s.exec(table)?.[0] ?? '').matchAll(/w:w="(\d+)"/g)].map(
        ([, w]) => Number(w),
      );
      assert.equal(
        grid.reduce((sum, w) => sum + w, 0),
        path === '02-Danh-sach.docx' ? 14003 : 9071,
        path,
      );
    }
  });

  it('all measures are whole numbers', () => {
    for (const [path, bytes] of files) {
      const strange = [
        ...documentXml(bytes).matchAll(
          / w:(?:w|h|before|after|left|right|firstLine|line|top|bottom|sz|val)="(-?\d+\.\d+)"/g,
        ),
      ];
      assert.deepEqual(
        strange.map(([found]) => found),
        [],
        path,
      );
    }
  });
});

describe('«DỰ THẢO»', () => {
  const marked = (bytes: Uint8Array) =>
    Object.entries(partsOf(bytes))
      .filter(([, xml]) => xml.includes('DỰ THẢO'))
      .map(([name]) => name);

  it('stands on the first and the other pages of every document of a draft', async () => {
    for (const [path, bytes] of await documents('du-thao')) {
      const headers = Object.keys(partsOf(bytes)).filter((name) => /word\/header\d\.xml/.test(name));
      assert.equal(headers.length, 2, path);
      assert.deepEqual(marked(bytes).sort(), headers.sort(), path);
    }
  });

  it('stands nowhere at the other stages', async () => {
    for (const stage of ['trinh-ky', 'nop'] as const) {
      for (const [path, bytes] of await documents(stage))
        assert.deepEqual(marked(bytes), [], `${stage} ${path}`);
    }
  });
});

describe('documents dated before 05/3/2020', () => {
  it('have their page number bottom right (TT 01/2011/TT-BNV); from that day on top centre', async () => {
    for (const [day, bottom] of [
      ['2020-03-04', true],
      ['2020-03-05', false],
    ] as const) {
      const changed = { ...dossier, to_trinh: { ...dossier.to_trinh, ngay: day } };
      const letter = (await documents('nop', { dossier: changed })).get('01-To-trinh.docx');
      assert.ok(letter);
      const numbered = Object.entries(partsOf(letter)).filter(
        ([name, xml]) => /word\/(?:header|footer)/.test(name) && xml.includes('PAGE'),
      );
      assert.equal(numbered.length, 1, day);
      const [name = '', xml = ''] = numbered[0] ?? [];
      assert.equal(name.startsWith('word/footer'), bottom, day);
      if (bottom) assert.match(xml, /<w:jc w:val="right"\/>/);
    }
  });
});
