import { closeSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ParseOption,
  XmlDocument,
  XmlLibError,
  XmlValidateError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import type { SchemaComplaint } from '#dossier/official/official-verdict.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { BundleFiles } from './bundle-files.ts';

/** Holds dossiers to an XML Schema by libxml2. */
export interface SchemaJudge {
  /** Gives what is wrong; nothing when it is valid. The document has no document type. */
  complaintsOf(document: string): readonly SchemaComplaint[];
  dispose(): void;
}

/**
 * Makes the XML Schema of a bundle ready. Only files of the bundle are read for it, and none at all for a dossier.
 *
 * @throws ConfigurationError when it is no XML Schema.
 */
export function schemaJudge(bundle: BundleFiles): SchemaJudge {
  const { schema, validator } = compile(bundle);
  return {
    complaintsOf: (document) => complaintsOf(document, validator),
    dispose: () => {
      validator.dispose();
      schema.dispose();
    },
  };
}

const offline = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE;

function compile({ root, schema: { path: url } }: BundleFiles) {
  xmlRegisterInputProvider(filesBelow(root));
  try {
    const schema = XmlDocument.fromBuffer(readFileSync(url), { url, option: offline });
    return { schema, validator: XsdValidator.fromDoc(schema) };
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    const why = error.message.trim().split('\n')[0];
    throw new ConfigurationError(
      `Cannot use the XML Schema "${url}" of the bundle: ${why}; use it as it was published`,
    );
  } finally {
    xmlCleanupInputProvider();
  }
}

/** Lets libxml2 open the files of a folder, and nothing else. */
function filesBelow(root: string) {
  const pathOf = (name: string) => (name.startsWith('file:') ? fileURLToPath(name) : name);
  const isBelow = (name: string) => {
    try {
      const way = relative(root, realpathSync(pathOf(name)));
      return way !== '' && !way.startsWith('..');
    } catch {
      return false;
    }
  };
  return {
    match: isBelow,
    open: (name: string) => openSync(pathOf(name), 'r'),
    read: (file: number, buffer: Uint8Array) => readSync(file, buffer, 0, buffer.byteLength, null),
    close: (file: number) => {
      closeSync(file);
      return true;
    },
  };
}

function complaintsOf(document: string, validator: XsdValidator): readonly SchemaComplaint[] {
  const parsed = XmlDocument.fromString(document, { option: offline });
  try {
    validator.validate(parsed);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message, line }) => ({ text: message.trim(), line }));
  } finally {
    parsed.dispose();
  }
}
