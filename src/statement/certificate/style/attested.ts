/** What the service desk states: a frame, a seal, and the verdict before all. */
export const attested = `
.attested.waived { --accent: #7a4a00; }
.attested .inner { padding: 9mm 11mm; gap: 6mm; border: 2.4pt solid var(--accent); outline: .8pt solid var(--accent); outline-offset: 1.4mm; }
.attested .heading { display: flex; align-items: center; justify-content: space-between; gap: 6mm; }
.attested h1 { font: 600 34pt/1.05 var(--serif); letter-spacing: -.01em; }
.attested.waived h1 { font-size: 28pt; }
.attested .how { margin-top: 3mm; font: 12.5pt/1.4 var(--serif); }
.attested .seal { flex: none; width: 42mm; height: 42mm; color: var(--accent); }
.attested .seal .ring { font: 600 15px var(--sans); fill: currentColor; }
@media (max-width: 45rem) {
  .attested .inner { padding: 4mm; }
  .attested .heading { flex-direction: column; align-items: flex-start; }
}
`;
