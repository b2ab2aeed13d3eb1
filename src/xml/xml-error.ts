import type { Position } from './located.ts';

/** The reason why a document type declaration is refused. */
export const noDocumentType = 'a document type declaration is not allowed';

/** What could not be read as XML, and where; `reason` is its message without the place. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  readonly reason: string;
  readonly line: number;
  readonly column: number;

  constructor(reason: string, { line, column }: Position, options?: ErrorOptions) {
    super(`line ${line}, column ${column}: ${reason}`, options);
    this.reason = reason;
    this.line = line;
    this.column = column;
  }
}
