/**
 * On A4. What was narrowed down stays so, and says so. Folded lists and diagrams are printed; whole messages only where
 * whoever prints opened them, since they fill books and stand in the transcript.
 */
export const print = `
@page { size: A4; margin: 18mm 17mm 20mm; }
@media print {
  html { border-top-width: 3pt; background: none; font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .masthead { margin: 5mm 0 10mm; }
  .seal { width: 22mm; height: 22mm; }
  nav, .skip, #filter .controls, #filter:not(.narrowed) { display: none; }
  #filter { margin: 5mm 0 0; padding: 2mm 4mm; }
  details:not(.entry > details)::details-content { content-visibility: visible; block-size: auto; }
  .finding, .entry { content-visibility: visible; }
  main > section { margin-top: 9mm; padding-top: 5mm; }
  #filter + section { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
  h2, h3, h4, caption, thead, summary, .result h4 { break-after: avoid; }
  tr, .steps li, .finding > dl, .evidence div, .reasons { break-inside: avoid; }
  .lanes { break-after: avoid; }
  th, td { padding-block: 1.6mm; }
  .evidence div { padding: 1.2mm 0; }
  .evidence code { font-size: 7.5pt; }
  footer { break-before: avoid; margin-top: 5mm; padding-top: 3mm; }
  .seal, .cited, .notice, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .left-out, .notice, pre { background: none; }
  a { color: inherit; text-decoration: none; }
  :target { background: none; }
}
`;
