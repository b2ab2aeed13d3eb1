/** Type, and the white space between it. */
export const type = `
*, *::before, *::after { box-sizing: border-box; }
html {
  --serif: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif", serif;
  --sans: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", monospace;
  background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--sans);
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem;
}
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: break-word; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(2rem, 1.5rem + 2vw, 2.75rem); letter-spacing: -.01em; }
h2 { font-size: 1.6rem; margin-bottom: 1.1rem; }
h3 { font-size: 1.2rem; margin: 1.75rem 0 .6rem; }
p, ul, ol, figure, dl, dd { margin: 0 0 1rem; }
dl, dd { margin: 0; }
ul, ol { padding-left: 1.25em; }
main p, main li { max-width: 42rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
abbr { text-decoration: none; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.lead { font-size: 1.25rem; line-height: 1.5; color: var(--soft); max-width: 40rem; text-wrap: pretty; }
.soft { color: var(--soft); }
.small { font-size: .9375rem; }
.code { font-weight: 400; font-family: var(--mono); font-size: .875em; color: var(--soft); white-space: nowrap; }
.once { font-family: var(--mono); font-size: .9375em; overflow-wrap: anywhere; user-select: all; max-width: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
