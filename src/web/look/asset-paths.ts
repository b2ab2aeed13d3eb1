import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { mark } from './mark.ts';
import { style } from './style/all.ts';

const { version } = createRequire(import.meta.url)('htmx.org/package.json') as { version: string };

/** Where a page finds what it is shown with; another content has another path, so a browser may keep each for ever. */
export const assetPaths = {
  style: `/stijl-${digestOf(style)}.css`,
  script: `/htmx-${version}.js`,
  stream: `/htmx-sse-${version}.js`,
  mark: `/merk-${digestOf(mark)}.svg`,
} as const;

function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
