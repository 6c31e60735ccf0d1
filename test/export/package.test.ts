import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { ExportCancelled, submissionDate } from '../../server/src/export/package';
import type { ExportedFile, SubmissionInput } from '../../server/src/export/types';
import type { HoSoFile } from '../../server/src/generated/types';
import { dossier, hang, plan, submission } from './fixture';
import { attached, exportSubmission, zipSubmission } from './collect';
import { plainText } from './read-docx';

const bytes = (text: string) => new TextEncoder().encode(text);
const paths = (files: readonly ExportedFile[]) => files.map(({ path }) => path);

function textOf(files: readonly ExportedFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  assert.ok(file, `${path} is not among ${paths(files).join(', ')}`);
  return plainText(file.bytes);
}

async function contents(changes: Partial<HoSoFile>, more: Partial<SubmissionInput> = {}): Promise<string> {
  return textOf(
    await exportSubmission(submission('du-thao', { dossier: { ...dossier, ...changes }, ...more })),
    'MUC-LUC.docx',
  );
}

describe('a submission', () => {
  it('KH III.4: has its papers in the order and under the names an office expects', async () => {
    assert.deepEqual(paths(await exportSubmission(submission())), [
      '01-To-trinh.docx',
      '02-Danh-sach.docx',
      '02-Danh-sach.xlsx',
      '03-Bien-ban.docx',
      '04-Bao-cao/01-Do-Thi-Minh-Hang.docx',
      '04-Bao-cao/02-Phong-Noi-vu-huyen-Phu-Cu.docx',
      '05-Phu-luc/01-Do-Thi-Minh-Hang.docx',
      '05-Phu-luc/02-Phong-Noi-vu-huyen-Phu-Cu.docx',
      'MUC-LUC.docx',
      '06-Kem-theo/01-Do-Thi-Minh-Hang/88-QD-UBND.pdf',
      '06-Kem-theo/00-Chung/Tờ trình đã ký.pdf',
      'MANIFEST.sha256',
    ]);
  });

  it('has a manifest that says what is there, as sha256sum writes it', async () => {
    const files = await exportSubmission(submission());
    const manifest = files.at(-1);
    assert.equal(manifest?.path, 'MANIFEST.sha256');
    const expected = files
      .filter(({ path }) => path !== 'MANIFEST.sha256')
      .map(({ path, bytes: content }) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
      .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
      .join('');
    assert.equal(new TextDecoder().decode(manifest?.bytes), expected);
    for (const { sha256, bytes: content } of files)
      assert.equal(sha256, createHash('sha256').update(content).digest('hex'));
  });

  it('keeps apart two of one name, and attachments of one name, also where only the case differs', async () => {
    const twice: HoSoFile = {
      ...dossier,
      de_nghi: [
        { ma: 'a', ca_nhan: 'Lê Thị Hoa', de_nghi_tang: 'giay-khen-giam-doc-so' },
        { ma: 'b', ca_nhan: 'Lê Thị Hoa', de_nghi_tang: 'giay-khen-giam-doc-so' },
      ],
    };
    const attachments = ['Quyết định.pdf', 'quyết định.PDF', 'Quyết định.pdf'].map((name, index) =>
      attached('a', 'chung-nhan-sang-kien', name, String(index)),
    );
    const reports = new Map([
      ['a', hang],
      ['b', hang],
    ]);
    const files = await exportSubmission(submission('nop', { dossier: twice, attachments, reports }));
    assert.equal(new Set(paths(files).map((path) => path.toLowerCase())).size, files.length);
    assert.ok(paths(files).includes('04-Bao-cao/01-Le-Thi-Hoa.docx'));
    assert.ok(paths(files).includes('04-Bao-cao/02-Le-Thi-Hoa.docx'));
    assert.deepEqual(
      paths(files).filter((path) => path.startsWith('06-')),
      [
        '06-Kem-theo/01-Le-Thi-Hoa/Quyết định.pdf',
        '06-Kem-theo/01-Le-Thi-Hoa/quyết định-2.PDF',
        '06-Kem-theo/01-Le-Thi-Hoa/Quyết định-3.pdf',
      ],
    );
  });

  it('gives attachments no name that leaves the folder or that Windows cannot hold', async () => {
    const names = ['../../etc/passwd', '..', 'a\\b:c*?.pdf', 'CON.pdf', 'x\n0000  y.pdf', '\u0000', ' . '];
    const attachments = names.map((name) => attached(null, 'khac', name, 'x'));
    const files = await exportSubmission(submission('nop', { attachments }));
    const given = paths(files).filter((path) => path.startsWith('06-'));
    assert.equal(given.length, names.length);
    for (const path of given) {
      assert.match(path, /^06-Kem-theo\/00-Chung\/[^/\\:*?"<>|\n]+$/);
      assert.doesNotMatch(path, /\/\.\.?$|\/CON\./);
    }
  });

  it('puts a report written elsewhere among the reports, unchanged', async () => {
    const attachments = [attached('ngoc', 'bao-cao', 'bao cao.docx', 'docx')];
    const files = await exportSubmission(submission('nop', { attachments }));
    const report = files.find(({ path }) => path === '04-Bao-cao/03-Vu-Thi-Ngoc.docx');
    assert.deepEqual(report?.bytes, bytes('docx'));
    assert.match(
      textOf(files, 'MUC-LUC.docx'),
      /Báo cáo thành tích: Vũ Thị Ngọc \| 04-Bao-cao\/03-Vu-Thi-Ngoc\.docx \| Có/,
    );
  });

  it('makes no part that the dossier does not have, and the contents say it is missing', async () => {
    const { to_trinh: _letter, bien_ban: _minutes, ...rest } = dossier;
    const files = await exportSubmission(submission('du-thao', { dossier: rest, reports: new Map() }));
    assert.deepEqual(
      paths(files).filter((path) => path.endsWith('.docx')),
      ['02-Danh-sach.docx', 'MUC-LUC.docx'],
    );
    const text = textOf(files, 'MUC-LUC.docx');
    assert.match(text, /Tờ trình đề nghị khen thưởng \|  \| Thiếu/);
    assert.match(text, /Biên bản họp bình xét khen thưởng \|  \| Thiếu/);
    assert.match(text, /Báo cáo thành tích: Đỗ Thị Minh Hằng \|  \| Thiếu/);
    assert.match(text, /Phụ lục các công việc được thực hiện trong năm: Vũ Thị Ngọc \|  \| Thiếu/);
  });

  it('lists persons by given name, collectives first, awards as in the plan', async () => {
    const text = textOf(await exportSubmission(submission()), '02-Danh-sach.docx');
    const order = [
      'Đỗ Thị Minh Hằng',
      '| 2 | Phòng Nội vụ huyện Phù Cừ',
      'Vũ Thị Ngọc',
      'Hoàng Văn Tuấn',
    ].map((name) => text.indexOf(name));
    assert.ok(
      order.every((at) => at >= 0),
      String(order),
    );
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  });

  it('does not print identity numbers', async () => {
    for (const { path, bytes: content } of await exportSubmission(submission())) {
      if (path.endsWith('.docx')) assert.doesNotMatch(plainText(content), /033184000000/, path);
    }
  });
});

describe('what is not assigned yet', () => {
  const unsigned: HoSoFile = {
    ...dossier,
    to_trinh: { kinh_gui: ['Sở Nội vụ', 'Văn phòng Sở'] },
    bien_ban: { loai: 'hop-don-vi' },
  };

  it('is dotted, never left out', async () => {
    const files = await exportSubmission(submission('trinh-ky', { dossier: unsigned }));
    const letter = textOf(files, '01-To-trinh.docx');
    assert.match(letter, /^\| Số: …\/TTr-PNV \| Phù Cừ, ngày … tháng … năm … \|$/m);
    assert.match(textOf(files, '03-Bien-ban.docx'), /Số: …\/BB-PNV/);
    assert.match(textOf(files, '03-Bien-ban.docx'), /Thời gian bắt đầu: … giờ … phút, ngày … tháng … năm …/);
  });

  it('several addressees stand on dashed lines, the last with a full stop', async () => {
    const letter = textOf(
      await exportSubmission(submission('trinh-ky', { dossier: unsigned })),
      '01-To-trinh.docx',
    );
    assert.match(letter, /^Kính gửi:\n- Sở Nội vụ;\n- Văn phòng Sở\.$/m);
  });
});

describe('the signer', () => {
  const cases = [
    [{ chuc_vu: 'Trưởng phòng' }, 'TRƯỞNG PHÒNG'],
    [{ chuc_vu: 'Phó Giám đốc', tham_quyen: 'kt', thay_cho: 'Giám đốc' }, 'KT. GIÁM ĐỐC ¶ PHÓ GIÁM ĐỐC'],
    [
      { chuc_vu: 'Chủ tịch', tham_quyen: 'tm', thay_cho: 'Ủy ban nhân dân' },
      'TM. ỦY BAN NHÂN DÂN ¶ CHỦ TỊCH',
    ],
    [
      { chuc_vu: 'Chánh Văn phòng', tham_quyen: 'tl', thay_cho: 'Giám đốc' },
      'TL. GIÁM ĐỐC ¶ CHÁNH VĂN PHÒNG',
    ],
    [
      { chuc_vu: 'Chánh Văn phòng', tham_quyen: 'tuq', thay_cho: 'Giám đốc' },
      'TUQ. GIÁM ĐỐC ¶ CHÁNH VĂN PHÒNG',
    ],
    [{ chuc_vu: 'Giám đốc', tham_quyen: 'q' }, 'Q. GIÁM ĐỐC'],
    [{ chuc_vu: 'Quyền Giám đốc', tham_quyen: 'q' }, 'Q. GIÁM ĐỐC'],
  ] as const;
  for (const [signer, expected] of cases) {
    it(expected, async () => {
      const signed = {
        ...dossier,
        to_trinh: { ...dossier.to_trinh, nguoi_ky: { ho_ten: 'Cao Văn Bình', ...signer } },
      };
      const letter = textOf(
        await exportSubmission(submission('nop', { dossier: signed })),
        '01-To-trinh.docx',
      );
      assert.ok(letter.includes(`| ${expected} ¶ Cao Văn Bình |`), letter);
    });
  }
});

describe('what the papers call things', () => {
  const titled = (codes: readonly string[]) => ({
    plan: {
      ...plan,
      hinh_thuc: [
        { ma: 'ldtt', ten: 'Lao động tiên tiến', danh_muc: 'lao-dong-tien-tien' },
        { ma: 'cstd', ten: 'Chiến sĩ thi đua cơ sở', danh_muc: 'chien-si-thi-dua-co-so' },
        { ma: 'co', ten: 'Cờ thi đua của Bộ', danh_muc: 'co-thi-dua-cap-bo' },
        { ma: 'gk', ten: 'Giấy khen của Giám đốc Sở', danh_muc: 'giay-khen' },
      ],
    },
    dossier: {
      ...dossier,
      de_nghi: codes.map((code, at) => ({ ma: String(at), ca_nhan: `Lê Thị Hoa ${at}`, de_nghi_tang: code })),
    },
  });
  const cases = [
    [['ldtt'], /xem xét, tặng danh hiệu Lao động tiên tiến cho/],
    [['ldtt', 'cstd'], /xem xét, xét tặng danh hiệu thi đua cho/],
    [['ldtt', 'gk'], /xem xét, xét tặng danh hiệu thi đua, khen thưởng cho/],
    [['co'], /xem xét, tặng Cờ thi đua của Bộ cho/],
    [['gk'], /xem xét, tặng Giấy khen của Giám đốc Sở cho/],
  ] as const;
  for (const [codes, expected] of cases) {
    it(codes.join(', '), async () => {
      const files = await exportSubmission(submission('du-thao', { ...titled(codes), reports: new Map() }));
      assert.match(textOf(files, '01-To-trinh.docx'), expected);
    });
  }

  it('shares are of those whom the plan counts', async () => {
    const shares = async (thresholds: NonNullable<typeof plan.bieu_quyet>) =>
      textOf(
        await exportSubmission(submission('du-thao', { plan: { ...plan, bieu_quyet: thresholds } })),
        '03-Bien-ban.docx',
      );
    const all = await shares([]);
    assert.match(all, /tỷ lệ tính trên tổng số 08 thành viên/);
    const present = await shares([{ ty_le: 50, tinh_tren: 'co-mat' }]);
    assert.match(present, /tỷ lệ tính trên 07 thành viên có mặt/);
    const both = await shares([{ hinh_thuc: ['giay-khen-giam-doc-so'], ty_le: 50, tinh_tren: 'co-mat' }]);
    assert.match(both, /tỷ lệ tính theo kế hoạch, từng hình thức một/);
    assert.notEqual(all, both);
  });
});

describe('lateness in the contents, by written dates alone', () => {
  const limit =
    'Gửi hồ sơ đề nghị khen thưởng: trước ngày 05/12/2020 (điểm a mục 1 phần IV Kế hoạch số 09/KH-SNV).';

  it('KH IV.1.a: the day before the deadline is in time, the deadline itself is a day late', async () => {
    assert.ok(
      (await contents({ ngay_nhan: '2020-12-04' })).includes(
        `${limit} Ngày nhận: 04/12/2020: đúng thời hạn.`,
      ),
    );
    assert.ok(
      (await contents({ ngay_nhan: '2020-12-05' })).includes(
        `${limit} Ngày nhận: 05/12/2020: quá thời hạn 01 ngày.`,
      ),
    );
    assert.ok((await contents({ ngay_nhan: '2021-01-04' })).includes('quá thời hạn 31 ngày.'));
  });

  it('counts by the day sent where none was received, and says where neither is written', async () => {
    assert.ok((await contents({ ngay_gui: '2020-11-27' })).includes('Ngày gửi: 27/11/2020: đúng thời hạn.'));
    const { ngay_gui: _sent, ...undated } = dossier;
    const files = await exportSubmission(submission('du-thao', { dossier: undated }));
    assert.ok(textOf(files, 'MUC-LUC.docx').includes('Chưa ghi ngày gửi, ngày nhận.'));
  });

  it('KH IV.1.b: the consolidated dossier counts by the day sent alone', async () => {
    const text = await contents({ cap_trinh: 'so-noi-vu', ngay_gui: '2020-12-09', ngay_nhan: '2020-12-12' });
    assert.match(text, /trước ngày 10\/12\/2020 .*Ngày gửi: 09\/12\/2020: đúng thời hạn\./);
    assert.doesNotMatch(text, /05\/12\/2020/);
  });

  it('an extension moves the deadline', async () => {
    const extended = {
      ...plan,
      thoi_han: [
        {
          ma: 'x',
          viec: 'Gửi hồ sơ',
          cho: 'ho-so' as const,
          truoc_ngay: '2020-12-05',
          gia_han: { truoc_ngay: '2020-12-15' },
        },
      ],
    };
    const text = await contents({ ngay_nhan: '2020-12-10' }, { plan: extended });
    assert.match(text, /gia hạn đến trước ngày 15\/12\/2020\. Ngày nhận: 10\/12\/2020: đúng thời hạn\./);
  });
});

describe('parts the plan asks for under conditions', () => {
  it('KH III.4: hiệp ý for the Director in the consolidated dossier, confirmation for the others', async () => {
    const consolidated: HoSoFile = {
      cap_trinh: 'so-noi-vu',
      don_vi: 'snv',
      de_nghi: [
        {
          ma: 'gd',
          ca_nhan: 'Cao Văn Bình',
          don_vi: 'snv',
          doi_tuong: 'cong-chuc',
          chuc_danh: 'giam-doc-so',
          de_nghi_tang: 'bang-khen-bo-truong',
        },
        {
          ma: 'cc',
          ca_nhan: 'Đỗ Thị Minh Hằng',
          don_vi: 'pnv-phu-cu',
          doi_tuong: 'cong-chuc',
          chuc_danh: 'khong',
          de_nghi_tang: 'bang-khen-bo-truong',
        },
      ],
    };
    const text = textOf(
      await exportSubmission(
        submission('du-thao', { dossier: consolidated, reports: new Map(), attachments: [] }),
      ),
      'MUC-LUC.docx',
    );
    assert.match(text, /Văn bản hiệp ý[^|]*: Cao Văn Bình \|  \| Thiếu/);
    assert.doesNotMatch(text, /Văn bản hiệp ý[^|]*: Đỗ Thị Minh Hằng/);
    assert.match(text, /Xác nhận của Giám đốc[^|]*: Đỗ Thị Minh Hằng \|  \| Thiếu/);
    assert.doesNotMatch(text, /Xác nhận của Giám đốc[^|]*: Cao Văn Bình/);
    assert.match(text, /Biên bản họp Hội đồng/);
    assert.doesNotMatch(text, /Biên bản họp bình xét/);
  });
});

describe('control', () => {
  it('tells each file before it is made', async () => {
    const told: [number, number, string][] = [];
    await exportSubmission(submission(), { progress: (done, total, path) => told.push([done, total, path]) });
    assert.equal(told.length, 11);
    assert.deepEqual(told[0], [0, 11, '01-To-trinh.docx']);
    assert.deepEqual(told.at(-1), [10, 11, '06-Kem-theo/00-Chung/Tờ trình đã ký.pdf']);
  });

  it('stops between documents when cancelled, also by a message that comes meanwhile', async () => {
    let cancelled = false;
    const made: string[] = [];
    const control = {
      cancelled: () => cancelled,
      progress: (_done: number, _total: number, path: string) => {
        made.push(path);
        setImmediate(() => (cancelled = true));
      },
    };
    await assert.rejects(exportSubmission(submission(), control), ExportCancelled);
    assert.deepEqual(made, ['01-To-trinh.docx']);
  });
});

describe('the zip', () => {
  it('holds every file under its UTF-8 name', async () => {
    const input = submission();
    const files = await exportSubmission(input);
    const zip = zipSubmission(files, submissionDate(input));
    const entries = unzipSync(zip);
    assert.deepEqual(Object.keys(entries).sort(), paths(files).sort());
    for (const { path, bytes: content } of files) assert.deepEqual(entries[path], content);
    const name = bytes('06-Kem-theo/00-Chung/Tờ trình đã ký.pdf');
    const at = Buffer.from(zip).indexOf(name);
    assert.ok(at > 0);
    assert.equal(
      Buffer.from(zip).readUInt16LE(at - 30 + 6) & 0x800,
      0x800,
      'the flag that says the name is UTF-8',
    );
  });
});
