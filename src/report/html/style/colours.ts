/** The colours, by day and by night; paper is always by day. Each pair of ink and ground passes WCAG AA. */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --sheet: #ffffff; --ink: #1d2228; --soft: #58606a; --rule: #dcd8cf; --edge: #7d838b; --wash: #f3f1ea;
  --link: #1f4f80; --passed: #1b6a3f; --failed: #a4211c; --inconclusive: #7d5300; --mark: #f6ecd0;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --sheet: #1a1e22; --ink: #e8e5df; --soft: #a5abb3; --rule: #343a41; --edge: #868d95; --wash: #20252a;
    --link: #9cc4ee; --passed: #83d0a3; --failed: #ff9c91; --inconclusive: #e9c068; --mark: #3a3320;
  }
}
.passed { --accent: var(--passed); }
.failed { --accent: var(--failed); }
.inconclusive, .waived, .observed, .partial { --accent: var(--inconclusive); }
.all { --accent: var(--ink); }
.none, .none > dt > .sign { --accent: var(--soft); }
`;
