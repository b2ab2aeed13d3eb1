/** The sheet of A4, and what both looks share. Each pair of ink and ground passes WCAG AA. */
export const sheet = `
@page { size: A4; margin: 0; }
*, *::before, *::after { box-sizing: border-box; }
html {
  --ink: #1d2228; --soft: #545b64; --rule: #d5d0c4; --accent: #14532d;
  --serif: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif", serif;
  --sans: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", monospace;
  color-scheme: light; background: #e9e6df; color: var(--ink); font: 10.5pt/1.45 var(--sans);
  print-color-adjust: exact; -webkit-print-color-adjust: exact; -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
body { margin: 0; }
.sheet { width: 210mm; max-width: 100%; min-height: 296.5mm; margin: 8mm auto; padding: 11mm; background: #fff; box-shadow: 0 1mm 6mm #0003; overflow-wrap: anywhere; display: flex; }
.inner { flex: 1; min-width: 0; display: flex; flex-direction: column; }
h1, h2, p, dl, dd, ul { margin: 0; }
.masthead { display: flex; justify-content: space-between; gap: 1rem; color: var(--soft); font-size: 9.5pt; }
.masthead b { color: var(--ink); font: 600 12pt/1.2 var(--serif); }
h1 { color: var(--accent); text-wrap: balance; }
h2 { font: 600 10.5pt/1.4 var(--sans); }
.product .name { font: 600 19pt/1.25 var(--serif); }
.product .name span { font-weight: 400; color: var(--soft); }
.product .supplier { font-size: 11.5pt; color: var(--soft); }
table { width: 100%; border-collapse: collapse; font-size: 9pt; line-height: 1.35; }
caption { padding-bottom: 1.5mm; color: var(--soft); text-align: left; }
th, td { padding: 1.5mm 2mm 1.5mm 0; border-top: .6pt solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: break-word; }
thead th { border-top: 1pt solid var(--ink); font-weight: 600; }
tbody tr:last-child > * { border-bottom: 1pt solid var(--ink); }
thead th:not(:first-child), tbody td { padding-right: 1mm; font-size: 8.5pt; }
tbody td { color: var(--accent); white-space: nowrap; }
.conditions { padding: 3mm 4mm; border: 1.5pt solid var(--accent); font-size: 9pt; line-height: 1.35; }
.conditions h2 { color: var(--accent); }
.conditions ul { padding-left: 4.5mm; margin-top: 1mm; }
.conditions li span { color: var(--soft); }
.facts { display: grid; grid-template-columns: 1fr; font-size: 9.5pt; }
.facts div, .digests dl div { display: grid; grid-template-columns: 42mm 1fr; gap: 0 4mm; padding: .9mm 0; }
.facts div { border-top: .6pt solid var(--rule); }
.facts dt, .digests dt { color: var(--soft); }
.digests { margin-top: auto; font-size: 8.5pt; }
.digests h2 { font-size: 9.5pt; }
.digests dl div { padding: .3mm 0; }
.digests code { font: 7.8pt/1.4 var(--mono); }
.digests .own code { font-weight: 700; }
.digests .own dt { color: var(--ink); font-weight: 600; }
.digests p { margin-top: 2mm; color: var(--soft); }
@media (max-width: 45rem) {
  .sheet { margin: 0; padding: 4mm; }
  .facts div, .digests dl div { grid-template-columns: 1fr; }
  table { display: block; overflow-x: auto; }
}
@media print {
  html { background: none; }
  .sheet { margin: 0; box-shadow: none; }
}
`;
