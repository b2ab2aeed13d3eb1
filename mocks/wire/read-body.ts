const largestBody = 100 * 1024 * 1024;

/**
 * Reads all of a body. Whoever goes on and on is not listened to any longer, lest it fill our memory.
 *
 * @throws Error when it breaks off, or is larger than any message.
 */
export async function readBody(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > largestBody) throw new Error(`it is larger than ${largestBody} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
