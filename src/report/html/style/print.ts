/** On A4. What is folded stays folded, unless whoever prints opened it. */
export const print = `
@page { size: A4; margin: 18mm 17mm 20mm; }
@media print {
  html { border-top-width: 3pt; background: none; font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .masthead { margin: 5mm 0 14mm; }
  nav { display: none; }
  main > section { margin-top: 9mm; padding-top: 5mm; }
  #counts { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
  h2, h3, h4, caption, thead { break-after: avoid; }
  tr, .entry, .finding > dl, .evidence div { break-inside: avoid; }
  th, td { padding-block: 1.6mm; }
  .evidence div { padding: 1.2mm 0; }
  .evidence code { font-size: 7.5pt; }
  footer { break-before: avoid; margin-top: 5mm; padding-top: 3mm; }
  .seal, .exchange, .notice { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .left-out, .notice, pre { background: none; }
  a { color: inherit; text-decoration: none; }
  :target { background: none; }
}
`;
