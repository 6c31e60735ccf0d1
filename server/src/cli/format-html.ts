/**
 * A check as a page a unit, to hand back with a returned dossier: «phiếu kiểm tra hồ sơ». Self-contained, to be printed
 * on A4: no script, nothing fetched. Same input and day, same bytes.
 */
import packageJson from '../../../package.json';
import { label } from '../law/citation';
import type { Lang } from '../law/data';
import { dmy } from '../model/dates';
import { ruleById } from '../rules/registry';
import { SEVERITIES } from '../rules/rule';
import type { Diagnostic } from '../service/diagnostics';
import { outcomeWords } from '../service/outcomes';
import { severityWord } from '../service/words';
import type { CheckResult, DossierResult } from './check';
import { HTML_WORDS, type HtmlWords } from './html-words';
import { HTML_STYLE } from './html-style';
import { escapeXml } from './markup';
import { sortOut, type SortedNominee } from './sorted-findings';

/** The page of one unit. */
export interface UnitPage {
  /** The unit's code. */
  readonly unit: string;
  readonly html: string;
}

/** A page for each unit that has a dossier among what was checked, by their codes. */
export function formatHtml({ dossiers, today }: CheckResult, lang: Lang): readonly UnitPage[] {
  const byUnit = new Map<string, DossierResult[]>();
  for (const dossier of dossiers) {
    const unit = dossier.dossier.data.don_vi ?? '';
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), dossier]);
  }
  return [...byUnit]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, own]) => ({ unit, html: page(own, today, lang) }));
}

function page(dossiers: readonly DossierResult[], today: string, lang: Lang): string {
  const words = HTML_WORDS[lang];
  const title = `${words.title}: ${dossiers[0]?.unit ?? ''}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="tdkt ${packageJson.version}">
<title>${escapeXml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
${dossiers.map((dossier) => sheet(dossier, today, lang)).join('\n')}
</body>
</html>
`;
}

function sheet(result: DossierResult, today: string, lang: Lang): string {
  const words = HTML_WORDS[lang];
  const { common, nominees, advice } = sortOut(result);
  return `<main>
${heading(result, words)}
${identity(result, today, words)}
${summary(result, lang)}
${common.length === 0 ? '' : `<h2>${words.common}</h2>\n${list(common, lang)}`}
<h2>${words.nominees}</h2>
${nominees.length === 0 ? `<p>${words.noNominee}</p>` : nominees.map((one) => nominee(one, common.length > 0, lang)).join('\n')}
${advice.length === 0 ? '' : `<h2>${words.advice}</h2>\n${list(advice, lang)}`}
${signatures(words)}
<footer>${escapeXml(words.foot)} tdkt ${packageJson.version}.</footer>
</main>`;
}

function heading({ facts }: DossierResult, words: HtmlWords): string {
  const plan = facts.plan.state === 'found' ? facts.plan.fact.plan : null;
  const issued = plan?.ngay === undefined ? '' : ` ${words.dated} ${dmy(plan.ngay)}`;
  const named = plan?.so === undefined ? words.noPlan : `${words.plan} ${plan.so}${issued}`;
  return `<header>
<p class="office">${escapeXml(plan?.co_quan ?? '')}</p>
<h1>${words.title}</h1>
<p class="plan">${escapeXml(plan?.trich_yeu === undefined ? named : `${named}: ${plan.trich_yeu}`)}</p>
</header>`;
}

function identity({ file, unit, dossier }: DossierResult, today: string, words: HtmlWords): string {
  const { to_trinh: letter, ngay_gui: sent, ngay_nhan: received } = dossier.data;
  const letterDate = letter?.ngay === undefined ? '' : ` ${words.dated} ${dmy(letter.ngay)}`;
  const rows: readonly (readonly [string, string])[] = [
    [words.unit, unit],
    [words.letter, letter?.so === undefined ? words.none : `${letter.so}${letterDate}`],
    [words.sent, sent === undefined ? words.none : dmy(sent)],
    [words.received, received === undefined ? words.none : dmy(received)],
    [words.checked, dmy(today)],
    [words.file, file],
  ];
  const cells = rows.map(
    ([head, text]) => `<tr><th scope="row">${head}</th><td>${escapeXml(text)}</td></tr>`,
  );
  return `<table class="identity">\n${cells.join('\n')}\n</table>`;
}

function summary({ outcomes, diagnostics }: DossierResult, lang: Lang): string {
  const words = HTML_WORDS[lang];
  const results = outcomes.map((one) => outcomeWords(one, lang).result);
  const counts = [...new Set(results)].map(
    (one) => `${results.filter((other) => other === one).length} ${one}`,
  );
  const found = SEVERITIES.flatMap((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severityWord(severity, lang)}`];
  });
  const rows = outcomes.map((one, index) => {
    const { result } = outcomeWords(one, lang);
    const cells = [String(index + 1), one.name, one.award].map((text) => `<td>${escapeXml(text)}</td>`);
    return `<tr>${cells.join('')}<td class="${stateOf(one)}">${result}</td></tr>`;
  });
  const head = words.columns.map((text) => `<th scope="col">${text}</th>`).join('');
  return `<h2>${words.summary}</h2>
<p>${outcomes.length} ${words.proposals}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}. ${found.length === 0 ? words.clean : `${words.found}: ${found.join(', ')}.`}</p>
<table class="outcomes">
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

/** What a result looks like. */
function stateOf({ outcome, deferred }: SortedNominee['outcome']): string {
  return deferred ? 'deferred' : outcome;
}

function nominee({ outcome, index, found }: SortedNominee, hasCommon: boolean, lang: Lang): string {
  const words = HTML_WORDS[lang];
  const { result } = outcomeWords(outcome, lang);
  const nothing = outcome.outcome === 'dat' ? words.nothing : hasCommon ? words.seeCommon : words.nothing;
  return `<section class="nominee">
<h3>${index + 1}. ${escapeXml(outcome.name)} <span class="${stateOf(outcome)}">${result}</span></h3>
<p class="award">${escapeXml(outcome.award)}</p>
${found.length === 0 ? `<p>${nothing}</p>` : list(found, lang)}
</section>`;
}

function list(found: readonly Diagnostic[], lang: Lang): string {
  return `<ol>\n${found.map((one) => item(one, lang)).join('\n')}\n</ol>`;
}

/** What is wrong (required and found), the article, what to do, and where it stands. */
function item({ rule, severity, message, citations, file, range }: Diagnostic, lang: Lang): string {
  const words = HTML_WORDS[lang];
  const known = ruleById(rule)?.[lang];
  const cited = citations.map((citation) => {
    const text = escapeXml(label(citation, lang));
    const url = citation.url !== null && /^https?:\/\//.test(citation.url) ? citation.url : null;
    return url === null ? text : `<a href="${escapeXml(url)}" rel="noreferrer">${text}</a>`;
  });
  return `<li class="${severity}">
<p><b>${severityWord(severity, lang)}:</b> ${escapeXml(message)}</p>
${cited.length === 0 ? '' : `<p class="basis">${words.basis}: ${cited.join('; ')}</p>\n`}${known ? `<p class="todo">${words.todo}: ${escapeXml(known.todo)}</p>\n` : ''}<p class="place">${escapeXml(file)}, ${words.line} ${range.start.line + 1} · ${escapeXml(rule)}</p>
</li>`;
}

function signatures(words: HtmlWords): string {
  const box = (who: string): string =>
    `<div><p class="day">${words.day}</p><p><b>${who}</b></p><p><i>${words.sign}</i></p></div>`;
  return `<section class="decision">
<h2>${words.decision}</h2>
<p class="choices"><span>☐ ${words.accepted}</span><span>☐ ${words.returned}</span><span>${words.before} …… / …… / ………</span></p>
<p class="lines">${words.remarks}:</p>
<div class="signatures">${box(words.receiver)}${box(words.taker)}</div>
</section>`;
}
