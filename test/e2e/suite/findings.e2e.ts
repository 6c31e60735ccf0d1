import assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import {
  commands,
  ConfigurationTarget,
  DiagnosticSeverity,
  languages,
  type TextDocument,
  workspace,
} from 'vscode';
import {
  dossierFiles,
  eventually,
  fileOf,
  findings,
  hoverText,
  open,
  placeOf,
  replace,
  revertAll,
  ruleOf,
} from '../editor';

/** The line of a registration that says when it was received. */
const RECEIVED = /^ngay_nhan: *\S+/m;
const LATE = 'ngay_nhan: 2020-02-17';
const IN_TIME = 'ngay_nhan: 2020-02-16';

async function openBoth(): Promise<{ registration: TextDocument; dossier: TextDocument }> {
  const dossier = await open(await fileOf('ho-so'));
  const registration = await open(await fileOf('dang-ky'));
  return { registration, dossier };
}

function clean(document: TextDocument): boolean {
  return findings(document.uri).length === 0;
}

suite('findings', () => {
  teardown(revertAll);

  test('the sample opens without findings', async () => {
    const { registration } = await openBoth();
    // first a fault that must show, so that no finding means checked and not merely unread
    await replace(registration, RECEIVED, LATE);
    await eventually('the fault shows', () => findings(registration.uri, 'dang-ky/qua-han').length === 1);
    await replace(registration, RECEIVED, IN_TIME);
    for (const uri of await dossierFiles()) await open(uri);
    const files = await dossierFiles();
    await eventually('no finding is left', () => files.every((uri) => findings(uri).length === 0));
  });

  test('a late registration is found in the registration', async () => {
    const { registration } = await openBoth();
    const place = await replace(registration, RECEIVED, LATE);
    const [finding] = await eventually('dang-ky/qua-han', () => {
      const found = findings(registration.uri, 'dang-ky/qua-han');
      return found.length > 0 && found;
    });
    assert.ok(finding);
    assert.equal(ruleOf(finding), 'dang-ky/qua-han');
    assert.equal(finding.severity, DiagnosticSeverity.Error);
    assert.ok(place.contains(finding.range), 'the finding stands at ngay_nhan');
    assert.match(finding.message, /17\/0?2\/2020/);
    assert.equal(findings(registration.uri, 'dang-ky/qua-han').length, 1);
  });

  test('and in the dossier, once for each nominee who relies on it', async () => {
    const { registration, dossier } = await openBoth();
    const nominees = dossier.getText().match(/^ {2}- ma: /gm)?.length ?? 0;
    assert.ok(nominees > 0, 'the dossier has nominees');
    await replace(registration, RECEIVED, LATE);
    await eventually(
      'dang-ky/khong-duoc-xet',
      () => findings(dossier.uri, 'dang-ky/khong-duoc-xet').length === nominees,
    );
  });

  test('mending the registration clears the dossier at once', async () => {
    const { registration, dossier } = await openBoth();
    await replace(registration, RECEIVED, LATE);
    await eventually('dang-ky/khong-duoc-xet', () => !clean(dossier));
    await replace(registration, RECEIVED, IN_TIME);
    await eventually('the dossier is clean', () => clean(dossier) && clean(registration), 3000);
  });

  test('a nominee’s hover says what the check comes to, and why', async () => {
    const { dossier } = await openBoth();
    const nominee = placeOf(dossier, 'ma: thi-ngoc').translate(0, 5);
    await eventually('đạt', async () => /Kết quả:\*\* đạt/.test(await hoverText(dossier.uri, nominee)));
    await replace(dossier, /khieu_nai_to_cao: khong(?=[\s\S]{0,120}vu-thi-ngoc)/, 'khieu_nai_to_cao: co');
    await eventually('chưa xét', async () => {
      const told = await hoverText(dossier.uri, nominee);
      return /Kết quả:\*\* chưa xét[\s\S]*loai-tru\/khieu-nai-to-cao/.test(told);
    });
  });

  test('restarting the server brings the findings back', async () => {
    const { registration } = await openBoth();
    await replace(registration, RECEIVED, LATE);
    await eventually('the fault shows', () => !clean(registration));
    let gone = false;
    const listener = languages.onDidChangeDiagnostics(() => {
      gone ||= clean(registration);
    });
    try {
      await commands.executeCommand('tdkt.restartServer');
      await eventually('the findings went and came', () => gone && !clean(registration));
    } finally {
      listener.dispose();
    }
  });

  test('the setting for English turns messages to English', async () => {
    const { registration } = await openBoth();
    await replace(registration, RECEIVED, LATE);
    const message = () => findings(registration.uri, 'dang-ky/qua-han')[0]?.message;
    const vietnamese = await eventually('a message', message);
    assert.match(vietnamese, /[ăâđêôơư]/i);

    const settings = workspace.getConfiguration('tdkt');
    await settings.update('language', 'en', ConfigurationTarget.Workspace);
    try {
      const english = await eventually('another message', () => {
        const now = message();
        return now !== vietnamese && now;
      });
      assert.match(english, /\b(registration|received|before)\b/i);
    } finally {
      await settings.update('language', undefined, ConfigurationTarget.Workspace);
    }
    await eventually('Vietnamese again', () => message() === vietnamese);
  });

  test('a setting changes the severity of a rule, and takes it back', async () => {
    const { registration } = await openBoth();
    await replace(registration, RECEIVED, LATE);
    const severity = () => findings(registration.uri, 'dang-ky/qua-han')[0]?.severity;
    await eventually('an error', () => severity() === DiagnosticSeverity.Error);
    const settings = workspace.getConfiguration('tdkt');
    try {
      await settings.update('rules', { 'dang-ky/qua-han': 'info' }, ConfigurationTarget.Global);
      await eventually('an information', () => severity() === DiagnosticSeverity.Information);
    } finally {
      await settings.update('rules', undefined, ConfigurationTarget.Global);
    }
    await eventually('an error again', () => severity() === DiagnosticSeverity.Error);
  });
});
