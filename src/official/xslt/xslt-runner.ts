/** Transforms dossiers by XSLT 2.0 stylesheets, which are made ready once. */
export interface XsltRunner {
  /**
   * Gives what the stylesheet in this file makes of a document without a document type, as XML.
   *
   * @throws TransformFault when the stylesheet breaks off on this document.
   * @throws ConfigurationError when the stylesheet cannot be compiled, or what runs it is not there.
   */
  transform(document: string, stylesheet: string): Promise<string>;
  /** Ends what it keeps warm. */
  end(): Promise<void>;
}

/** A stylesheet that breaks off on a document: that is a finding about the stylesheet, not about us. */
export class TransformFault extends Error {
  override readonly name = 'TransformFault';
}
