import type { Readable } from 'node:stream';

const largestBody = 100 * 1024 * 1024;

/**
 * Reads all of a body. Whoever goes on and on is not listened to any longer, lest it fill our memory.
 *
 * @throws Error when it breaks off, or is larger than any message.
 */
export function readBody(stream: Readable): Promise<Buffer> {
  // Iterating over a stream costs more than all else about a short message.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= largestBody) return;
      const error = new Error(`it is larger than ${largestBody} bytes`);
      reject(error);
      stream.destroy(error);
    });
    stream.once('end', () => resolve(Buffer.concat(chunks, size)));
    stream.once('error', reject);
    stream.once('close', () => reject(new Error('aborted')));
  });
}
