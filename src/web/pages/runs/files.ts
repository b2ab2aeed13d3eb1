import { unpackBundle } from '#register/bundle/unpack-bundle.ts';
import type { SignedInVisit } from '../visit.ts';

/**
 * Under which policy a report is opened: what a target sent stands in it, so it runs nothing and asks nothing, and is of no
 * site. It has a style of its own; without its script all of it is shown.
 */
const reportPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox allow-popups',
].join('; ');

/** Shows the report that a run left, as a document of its own. */
export async function reportAnswer(visit: SignedInVisit): Promise<Response> {
  const report = await fileOf(visit, 'report.html');
  if (!report) return visit.context.notFound();
  return visit.context.body(report, 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': reportPolicy,
  });
}

/** Saves what a run came to, for programs. */
export async function recordAnswer(visit: SignedInVisit): Promise<Response> {
  const record = await fileOf(visit, 'run.json');
  if (!record) return visit.context.notFound();
  return save(visit, record, { name: 'run.json', type: 'application/json' });
}

/** Saves all that a run left. */
export async function bundleAnswer(visit: SignedInVisit): Promise<Response> {
  const { packed, runId } = await bundleOf(visit);
  return save(visit, packed, { name: `${runId}.zip`, type: 'application/zip' });
}

async function fileOf(
  visit: SignedInVisit,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { packed } = await bundleOf(visit);
  const file = (await unpackBundle(packed, (each) => each === name)).get(name);
  return file && new Uint8Array(file);
}

async function bundleOf({ ask, part }: SignedInVisit) {
  const { bundle, runId } = await ask('tellBundle', { job: Number(part('job')) });
  return { packed: new Uint8Array(Buffer.from(bundle, 'base64')), runId };
}

function save(
  { context }: SignedInVisit,
  content: Uint8Array<ArrayBuffer>,
  { name, type }: { readonly name: string; readonly type: string },
): Response {
  return context.body(content, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`,
  });
}
