import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redacted } from '../../server/src/export/redact';
import { exportSubmission } from './collect';
import { dossier, hang, submission } from './fixture';
import { partsOf, plainText } from './read-docx';

const NUMBER = '033184000777';
const HOME = 'số 12, ngõ 3, thôn Đoàn Đào, huyện Phù Cừ';

/** A submission whose prose repeats what must not be shown. */
function telling() {
  const prose = `Sinh ngày 09/5/1984 (1984-05-09), CCCD ${NUMBER}, CMND 145 123 456, hiện ở ${HOME}; tiết kiệm 100.000.000 đồng; Quyết định số 102/QĐ-UBND.`;
  const reports = new Map([
    ['minh-hang', { ...hang, so_luoc_ly_lich: { ...hang.so_luoc_ly_lich, noi_o: HOME }, bien_phap: prose }],
  ]);
  const de_nghi = (dossier.de_nghi ?? []).map((one) => ({ ...one, so_dinh_danh: NUMBER, ghi_chu: prose }));
  return submission('nop', { dossier: { ...dossier, de_nghi }, reports });
}

describe('a copy to share', () => {
  it('shows no identity number, birth date or home, wherever it stood, and takes no scans along', async () => {
    const files = await exportSubmission(redacted(telling()));
    assert.deepEqual(
      files.filter(({ path }) => path.startsWith('06-')),
      [],
    );
    for (const { path, bytes } of files.filter((file) => /\.(?:docx|xlsx)$/.test(file.path))) {
      const text = Object.values(partsOf(bytes)).join('\n');
      for (const secret of [NUMBER, '145 123 456', '09/5/1984', '09/05/1984', '1984-05-09', HOME, '>30811<'])
        assert.ok(!text.includes(secret), `${path}: ${secret}`);
    }
  });

  it('keeps names, amounts and numbers of decisions, and each page says what it is', async () => {
    const files = await exportSubmission(redacted(telling()));
    const report = files.find(({ path }) => path === '04-Bao-cao/01-Do-Thi-Minh-Hang.docx');
    assert.ok(report);
    const text = plainText(report.bytes);
    for (const kept of ['Đỗ Thị Minh Hằng', '100.000.000 đồng', '102/QĐ-UBND'])
      assert.ok(text.includes(kept), kept);
    const headers = Object.entries(partsOf(report.bytes)).filter(([name]) => name.startsWith('word/header'));
    assert.ok(headers.length > 0);
    for (const [, xml] of headers) assert.match(xml, /BẢN CHE THÔNG TIN CÁ NHÂN/);
  });

  it('the same words show without it: the test can fail', async () => {
    const files = await exportSubmission(telling());
    const text = files
      .filter(({ path }) => path.endsWith('.docx'))
      .map(({ bytes }) => plainText(bytes))
      .join('\n');
    for (const secret of [NUMBER, '145 123 456', HOME]) assert.ok(text.includes(secret), secret);
  });
});
