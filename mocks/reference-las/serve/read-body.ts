import type { IncomingMessage } from 'node:http';

const limitBytes = 64 * 1024 * 1024;

/** The whole body of a request, unless it is longer than any dossier, or its sender hung up half way. */
export async function readBody(
  request: IncomingMessage,
): Promise<Buffer | 'too long' | 'broken off'> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > limitBytes) {
        return 'too long';
      }
      chunks.push(bytes);
    }
  } catch {
    return 'broken off';
  }
  return Buffer.concat(chunks);
}
