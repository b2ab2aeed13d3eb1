/** The addresses that a document type, an inclusion, a stylesheet or a schema in a message wants to have fetched. */
export function luresIn(body: Buffer): readonly string[] {
  const written = body.toString('latin1');
  const found = written.matchAll(
    /(?:SYSTEM|href=|schemaLocation=|noNamespaceSchemaLocation=)\s*"(?:[^"]* )?(http:\/\/[^"\s]+)"/gi,
  );
  return [...new Set([...found].flatMap(([, address]) => address ?? []))];
}
