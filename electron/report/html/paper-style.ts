import { paperInks } from '#shared/drawing/paper/palette.ts';
import type { ReportPaper } from '#shared/ipc/report-request.ts';

const inks = Object.entries(paperInks)
  .map(([name, colour]) => `--${name}: ${colour};`)
  .join(' ');

/** The sizes of paper as CSS names them. */
const sizes: Readonly<Record<ReportPaper, string>> = { a4: 'A4', letter: 'Letter' };

const levels = [0, 1, 2, 3, 4]
  .map((level) => `.sl-${level} { background: var(--sl-${level}); color: var(--on-sl-${level}); }`)
  .join('\n');

const rules = `
:root { ${inks}
  font: 10pt/1.5 'IBM Plex Sans', 'IBM Plex Sans JP', sans-serif; color: var(--ink);
  print-color-adjust: exact; -webkit-print-color-adjust: exact; line-break: strict; }
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; }
p, dl, dd, ol, ul, figure { margin: 0; padding: 0; }
ol, ul { list-style: none; }
body { font-variant-numeric: tabular-nums; }
.l { unicode-bidi: isolate; }
.none { color: var(--ink-3); }

.cover { display: flex; flex-direction: column; min-height: 245mm; break-after: page; }
.cover .logo { align-self: flex-start; max-width: 60mm; max-height: 25mm; margin-bottom: 12mm; }
.cover .plant { margin-top: 62mm; color: var(--accent); font-size: 13pt; font-weight: 600; }
.cover h1 { margin: 2mm 0 0; font-size: 27pt; font-weight: 600; line-height: 1.2; text-wrap: balance; }
.cover .l { display: block; }
.cover h1 .l + .l { margin-top: 2mm; font-size: 20pt; }
.cover .text { max-width: 120mm; margin-top: 8mm; white-space: pre-line; }
.cover .notices { margin-top: 12mm; padding: 3mm 4mm; border-left: 1.2mm solid var(--warning); background: var(--zone-head); }
.cover .notices .label { font-weight: 600; }
.cover .facts { margin-top: auto; }

.brief { font-size: 9pt; }
.brief .cover { min-height: 0; break-after: auto; }
.brief .cover .plant { margin-top: 0; font-size: 11pt; }
.brief .cover h1 { font-size: 18pt; }
.brief .cover h1 .l + .l { font-size: 14pt; }
.brief .cover .notices, .brief .cover .facts { margin-top: 4mm; }
.brief .cover .logo { margin-bottom: 4mm; }
.brief section.depth-1 { break-before: auto; margin-top: 3mm; }
.brief h2 { display: none; }
.brief .notice { margin-bottom: 1.5mm; padding: 1mm 3mm; }
.brief .facts { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; margin-bottom: 3mm; }
.brief .facts > div { grid-template-columns: 30mm 1fr; gap: 2mm; }
.brief table { margin: 2mm 0 3mm; }

.contents { break-after: page; }
.contents .heading, h2 { font-size: 17pt; font-weight: 600; line-height: 1.3; }
.contents .heading { margin-bottom: 6mm; padding-bottom: 1.5mm; border-bottom: 0.3mm solid var(--ink); }
.contents .heading .l + .l::before, h2 .l + .l::before, h3 .l + .l::before, .contents .title .l + .l::before { content: ' / '; color: var(--ink-3); font-weight: 400; }
.contents a { display: flex; gap: 2mm; align-items: baseline; padding: 0.25mm 0; color: inherit; text-decoration: none; break-inside: avoid; }
.contents span.number { flex: none; width: 13mm; color: var(--ink-2); }
.contents .leader { flex: 1; min-width: 4mm; border-bottom: 0.25mm dotted var(--edge-strong); }
.contents .page { flex: none; min-width: 8mm; text-align: right; }
.contents .depth-1 { margin-top: 1.4mm; font-weight: 600; }
.contents .depth-2 { padding-left: 6mm; }

h2, h3 { display: block; break-after: avoid; break-inside: avoid; }
h2 { margin: 0 0 5mm; padding-bottom: 1.5mm; border-bottom: 0.3mm solid var(--ink); }
h3 { margin: 0 0 3mm; font-size: 12.5pt; font-weight: 600; line-height: 1.35; }
h2 span.number, h3 span.number { margin-right: 2mm; color: var(--accent); }
.clause { float: right; color: var(--ink-2); font-size: 9pt; font-weight: 400; line-height: 2; }
section.depth-1 { break-before: page; }
section.depth-2 { margin-top: 9mm; }
main > section:first-child { break-before: auto; }

.paragraph { margin-bottom: 4mm; white-space: pre-line; }
.two .paragraph { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; }
.words { margin-bottom: 5mm; }
.label, caption { font-weight: 600; text-align: left; }
.label .l + .l::before, caption .l + .l::before, .notices .label .l + .l::before { content: ' / '; color: var(--ink-3); font-weight: 400; }
.label { break-after: avoid; }
.written { white-space: pre-wrap; orphans: 3; widows: 3; }
.notice { margin: 0 0 3mm; padding: 2mm 3mm; border-left: 1.2mm solid var(--warning); background: var(--zone-head); break-inside: avoid; }
.notice .l, .notices li .l { display: block; }

.facts { margin-bottom: 5mm; }
.facts > div { display: grid; grid-template-columns: 48mm 1fr; gap: 4mm; padding: 1mm 0; border-bottom: 0.2mm solid var(--edge); break-inside: avoid; }
.facts dt { color: var(--ink-2); }
.facts dd { white-space: pre-line; }
.facts .l { display: block; }
.facts .missing { color: var(--ink-3); font-style: italic; }

table { width: 100%; margin: 4mm 0 6mm; border-collapse: collapse; table-layout: fixed; font-size: 8pt; line-height: 1.4; }
caption { padding-bottom: 1mm; font-size: 10pt; break-after: avoid; }
.count { margin-left: 2mm; color: var(--ink-2); font-weight: 400; }
th, td { padding: 0.9mm 1.4mm 0.9mm 0; border-bottom: 0.2mm solid var(--edge); font-weight: 400; text-align: left; vertical-align: baseline; white-space: pre-line; }
thead th { border-bottom: 0.3mm solid var(--edge-strong); color: var(--ink-2); font-size: 7.5pt; vertical-align: bottom; }
tbody th { color: var(--ink); }
tr { break-inside: avoid; }
td .l, th .l { display: block; }
td .l + .l, tbody th .l + .l { color: var(--ink-2); }
.number:is(td, th) { padding-right: 3mm; text-align: right; }
.yes:is(td, th) { text-align: center; }
.sl { display: inline-block; min-width: 4mm; padding: 0 1mm; border-radius: 0.6mm; font-weight: 600; line-height: 1.45; text-align: center; }
span.vector { display: inline-flex; gap: 0.3mm; }
span.vector .sl { min-width: 3.4mm; padding: 0; font-size: 7.5pt; }
.sl-none { color: var(--ink-3); }
${levels}
span.risk i { display: inline-block; width: 2.4mm; height: 2.4mm; margin-right: 1mm; border: 0.3mm solid; border-radius: 0.4mm; }
.standing { white-space: normal; }
.standing.met { color: #2c6b4b; }
.standing.not-met, .standing.reason-missing { color: #a22f28; font-weight: 600; }
.standing.partly { color: #7d5700; font-weight: 600; }
.standing.not-assessed { color: var(--ink-3); }

figure { margin: 0 0 6mm; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; max-height: 200mm; border: 0.2mm solid var(--edge); }
figcaption { margin-top: 1.5mm; color: var(--ink-2); font-size: 9pt; }
figcaption .l + .l::before { content: ' / '; }

@media screen {
  body { max-width: 60rem; margin: 0 auto; padding: 2rem 2rem 6rem; background: #fff; }
  .cover { min-height: 0; padding-bottom: 3rem; }
  .cover .plant { margin-top: 3rem; }
  .cover .facts { margin-top: 3rem; }
  section.depth-1 { margin-top: 3rem; }
  thead th { position: sticky; top: 0; background: #fff; }
  .contents .leader, .contents .page { display: none; }
  .contents a:hover .title { text-decoration: underline; }
}
`;

/** How a report looks: a book's page, with the inks of the app on paper. */
export function paperStyle(paper: ReportPaper): string {
  return `@page { size: ${sizes[paper]}; margin: 24mm 18mm 22mm; }
${rules}`;
}
