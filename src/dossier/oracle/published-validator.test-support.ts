import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { childNamed } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';

type Transformation = {
  readonly stylesheetText: string;
  readonly sourceText: string;
  readonly destination: 'serialized';
};

// The package is CommonJS without types: this is as much of it as is asked for.
const require = createRequire(import.meta.url);
const saxon: { transform(work: Transformation): { readonly principalResult: string } } =
  require('saxon-js');

/** What the published validator says of a dossier: whether it keeps the XML Schema, and then where its rules are broken. */
export type PublishedVerdict = { readonly isValid: boolean; readonly places: readonly string[] };

/** A published validator, made ready. */
export interface PublishedValidator {
  judge(document: string, stylesheet: Stylesheet): PublishedVerdict;
  dispose(): void;
}

/** One stylesheet is for transfers, one for samenwerkingsverbanden. */
export type Stylesheet = 'OV' | 'PaO';

const stylesheets = {
  OV: 'OV/ValideerOverstapprofielen.xsl',
  PaO: 'PaO/ValideerSwvPaO-profielen.xsl',
} as const satisfies Readonly<Record<Stylesheet, string>>;

/** Makes ready what stands in a folder: its XML Schema by libxml2, its stylesheets by Saxon. */
export function publishedValidator(bundle: string): PublishedValidator {
  xmlRegisterFsInputProviders();
  const url = join(bundle, 'common/OSO_gegevensset.xsd');
  const schema = XmlDocument.fromBuffer(readFileSync(url), { url });
  const validator = XsdValidator.fromDoc(schema);
  const compiled = {
    OV: compileStylesheet(join(bundle, stylesheets.OV)),
    PaO: compileStylesheet(join(bundle, stylesheets.PaO)),
  };
  return {
    judge: (document, stylesheet) => {
      if (!isValid(document, validator)) return { isValid: false, places: [] };
      return { isValid: true, places: placesFound(document, compiled[stylesheet]) };
    },
    dispose: () => {
      validator.dispose();
      schema.dispose();
    },
  };
}

function compileStylesheet(file: string): string {
  const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-oracle-'));
  try {
    const program = require.resolve('xslt3/xslt3.js');
    const output = join(scratch, 'stylesheet.json');
    const options = [program, `-xsl:${file}`, `-export:${output}`, '-nogo'];
    const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Cannot compile the stylesheet "${file}": ${stderr}`);
    return readFileSync(output, 'utf8');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function isValid(document: string, validator: XsdValidator): boolean {
  const parsed = XmlDocument.fromString(document);
  try {
    validator.validate(parsed);
    return true;
  } catch (error) {
    if (error instanceof XmlValidateError) return false;
    throw error;
  } finally {
    parsed.dispose();
  }
}

function placesFound(document: string, stylesheetText: string): string[] {
  const { principalResult } = saxon.transform({
    stylesheetText,
    sourceText: document,
    destination: 'serialized',
  });
  const report = parseXml(principalResult);
  if (report.name !== 'meldingen') {
    throw new Error(`Cannot read "${report.name}" as what the validator found: not "meldingen"`);
  }
  return report.children.map((melding) => placeIn(childNamed(melding, 'locatie')?.text ?? ''));
}

/** What concerns the document itself stands at `/[1]` there, and at its root here. */
function placeIn(location: string): string {
  return location.trim() === '/[1]' ? '/dossier[1]' : location.trim();
}
