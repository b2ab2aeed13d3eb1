/** What has more to say is set smaller, so that it still fits on its page. */
export const dense = `
.dense .sheet { padding: 7mm; }
.dense .inner { gap: 3mm; }
.dense.attested .inner { padding: 4.5mm 8mm; }
.dense h1, .dense.attested h1, .dense.attested.waived h1 { font-size: 21pt; }
.dense.attested .seal { width: 29mm; height: 29mm; }
.dense.attested .how { margin-top: 1mm; font-size: 11pt; }
.dense.self-declared .unchecked { padding: 2mm 3.5mm; font-size: 10.5pt; }
.dense.self-declared .claim { font-size: 12.5pt; }
.dense .product .name, .dense.self-declared .product .name { font-size: 14pt; }
.dense .product .supplier { font-size: 9.5pt; }
.dense table { font-size: 8pt; }
.dense th, .dense td { padding-block: .7mm; }
.dense .conditions { padding: 2mm 3mm; font-size: 7.5pt; line-height: 1.3; }
.dense .conditions h2 { font-size: 9pt; }
.dense .facts { font-size: 8pt; line-height: 1.3; }
.dense .facts div { padding: .5mm 0; }
.dense .digests { font-size: 7.5pt; line-height: 1.3; }
.dense .digests dl div { padding: 0; }
.dense .digests code { font-size: 7pt; }
.dense .digests p { margin-top: 1mm; }
`;
