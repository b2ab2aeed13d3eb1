/** The colours, by day and by night, as the report has them. Each pair of ink and ground passes WCAG AA. */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --sheet: #ffffff; --ink: #1d2228; --soft: #58606a; --rule: #dcd8cf; --edge: #7d838b; --wash: #f3f1ea;
  --link: #1f4f80; --deep: #1f4f80; --on-deep: #ffffff; --good: #1b6a3f; --bad: #a4211c; --wait: #7d5300;
  --good-wash: #eaf4ee; --bad-wash: #fbeeec; --wait-wash: #faf3e0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --sheet: #1a1e22; --ink: #e8e5df; --soft: #a5abb3; --rule: #343a41; --edge: #868d95; --wash: #20252a;
    --link: #9cc4ee; --deep: #9cc4ee; --on-deep: #10202f; --good: #83d0a3; --bad: #ff9c91; --wait: #e9c068;
    --good-wash: #18261f; --bad-wash: #2b1c1b; --wait-wash: #292417;
  }
}
.good { --accent: var(--good); --ground: var(--good-wash); }
.bad { --accent: var(--bad); --ground: var(--bad-wash); }
.wait { --accent: var(--wait); --ground: var(--wait-wash); }
.none { --accent: var(--soft); --ground: var(--wash); }
`;
