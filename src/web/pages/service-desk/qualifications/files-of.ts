import type { SignedInVisit } from '../../visit.ts';

/** Tells of which statement somebody asks a file; of none when there is none that they may have. */
type Which = (visit: SignedInVisit) => Promise<string | undefined>;

type Answering = (visit: SignedInVisit) => Promise<Response>;

/** Gives the files that were handed out; what is a page of its own is saved, and not opened within ours. */
export function filesOf(
  which: Which,
): Readonly<Record<'verklaring' | 'certificaat' | 'keurmerk', Answering>> {
  const saves = (saved: Saved) => async (visit: SignedInVisit) =>
    save(visit, await which(visit), saved);
  return {
    verklaring: saves({ member: 'jws', name: 'statement.jws', type: 'application/jose' }),
    certificaat: saves({ member: 'certificate', name: 'certificate.html', type: 'text/html' }),
    keurmerk: saves({ member: 'badge', type: 'image/svg+xml' }),
  };
}

type Saved = {
  readonly member: 'jws' | 'certificate' | 'badge';
  readonly type: string;
  /** Under which name it is saved; without one it is shown. */
  readonly name?: string;
};

async function save(
  { ask, context }: SignedInVisit,
  statement: string | undefined,
  { member, type, name }: Saved,
): Promise<Response> {
  if (statement === undefined) return context.notFound();
  const content = (await ask('tellStatement', { statement }))[member];
  if (content === null) return context.notFound();
  return context.body(content, 200, {
    'Content-Type': `${type}; charset=utf-8`,
    ...(name !== undefined && { 'Content-Disposition': `attachment; filename="${name}"` }),
  });
}
