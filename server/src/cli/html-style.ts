/** How the page looks, on a screen and on A4 paper; in black and white nothing is lost. */
export const HTML_STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt } }
* { box-sizing: border-box }
body { margin: 0; color: #111; background: #fff; font: 11pt/1.35 "Times New Roman", "Liberation Serif", "Noto Serif", serif }
main { max-width: 180mm; margin: 0 auto; padding: 8mm 0 }
main + main { break-before: page }
header { text-align: center; margin-bottom: 4mm }
.office { margin: 0; font-weight: bold; text-transform: uppercase }
h1 { font-size: 15pt; margin: 4mm 0 1mm; text-transform: uppercase }
.plan { margin: 0; font-style: italic }
h2 { font-size: 12.5pt; margin: 6mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.4mm solid #111; break-after: avoid }
h3 { font-size: 11.5pt; margin: 4mm 0 0; break-after: avoid }
p { margin: 1mm 0 }
table { width: 100%; border-collapse: collapse }
th, td { text-align: left; vertical-align: top; padding: 1mm 2mm; border: 0.2mm solid #555; overflow-wrap: anywhere }
.identity th { width: 38mm; font-weight: normal; background: #f3f3f3 }
.outcomes thead { display: table-header-group }
.outcomes tr { break-inside: avoid }
.outcomes th:first-child { width: 14mm; white-space: nowrap }
.outcomes th:last-child { width: 28mm }
.award { margin: 0; font-style: italic; break-after: avoid }
ol { margin: 1mm 0; padding-left: 7mm }
li { margin: 2mm 0; padding-left: 2mm; border-left: 0.8mm solid #999; break-inside: avoid }
li.error { border-color: #a40000 }
li.warning { border-color: #b36b00; border-left-style: dashed }
li p { margin: 0; overflow-wrap: anywhere }
.place { font-size: 9pt; color: #444 }
.dat, .khong-dat, .deferred, .can-ra-soat { font-weight: bold }
h3 span { border: 0.2mm solid; border-radius: 1mm; padding: 0 1.5mm; font-size: 10pt; white-space: nowrap }
.dat { color: #14591d }
.khong-dat, .deferred { color: #a40000 }
.can-ra-soat { color: #7a4a00 }
.decision { break-inside: avoid }
.choices span { display: inline-block; margin-right: 8mm }
.lines { height: 14mm; border-bottom: 0.2mm dotted #555 }
.signatures { display: flex; gap: 10mm; margin-top: 6mm; text-align: center; break-inside: avoid }
.signatures div { flex: 1; min-height: 38mm }
.signatures p { margin: 0 }
.day { font-style: italic }
footer { margin-top: 4mm; padding-top: 1mm; border-top: 0.2mm solid #999; font-size: 9pt; color: #444 }
a { color: inherit; text-decoration-thickness: 0.1mm }
@media print { body { print-color-adjust: exact } main { max-width: none; padding: 0 0.3mm } }
`;
