import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { assetPaths } from '../look/asset-paths.ts';
import { mark } from '../look/mark.ts';
import { style } from '../look/style/all.ts';
import { open, type Route } from './route.ts';

const script = 'text/javascript; charset=utf-8';
const forEver = 'public, max-age=31536000, immutable';

/** What pages are shown with: one stylesheet, one script of others, the same with what follows streams, one mark. Each has its content in its name. */
export const assetRoutes: readonly Route[] = [
  asset(assetPaths.style, 'text/css; charset=utf-8', () => style),
  asset(assetPaths.script, script, () => htmx('htmx.min.js')),
  // As one: what htmx is extended with has to be there when it begins.
  asset(assetPaths.stream, script, () => htmx('htmx.min.js') + htmx('ext/hx-sse.min.js')),
  asset(assetPaths.mark, 'image/svg+xml', () => mark),
];

function asset(path: string, type: string, read: () => string): Route {
  let content: string | undefined;
  return open({
    method: 'get',
    path,
    answer: ({ context }) => {
      content ??= read();
      return context.body(content, 200, { 'Content-Type': type, 'Cache-Control': forEver });
    },
  });
}

function htmx(file: string): string {
  const path = createRequire(import.meta.url).resolve(`htmx.org/dist/${file}`);
  // The map is for who develops it.
  return readFileSync(path, 'utf8').replace(/\/\/# sourceMappingURL=.*\n?$/, '');
}
