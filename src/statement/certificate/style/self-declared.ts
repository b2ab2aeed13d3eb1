/** What a supplier states: no frame and no seal, a sheet as anybody could type it, and the doubt before the verdict. */
export const selfDeclared = `
.self-declared { --accent: #3b3f46; --rule: #d3d6db; }
.self-declared .inner { padding: 3mm 4mm 3mm 9mm; gap: 6mm; border-left: 3pt dashed #7b818a; }
.self-declared h1 { font: 400 23pt/1.2 var(--sans); color: var(--ink); }
.self-declared .unchecked { padding: 3.5mm 4.5mm; border: 1.2pt dashed #7b818a; background: #f4f4f2; font-size: 11.5pt; }
.self-declared .claim { font-size: 15pt; }
.self-declared .product .name { font-family: var(--sans); font-size: 16pt; }
.self-declared .masthead b { font-family: var(--sans); }
`;
