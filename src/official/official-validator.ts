import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { OfficialVerdict } from '#dossier/official/official-verdict.ts';
import type { Family } from '#dossier/pack.ts';
import { kindOf } from '#dossier/profile.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { readableText } from '#xml/readable-text.ts';
import { XmlError } from '#xml/xml-error.ts';
import { type BundleFile, bundleFiles, type StylesheetFolder } from './bundle-files.ts';
import { readMeldingen } from './read-meldingen.ts';
import { schemaJudge } from './schema-judge.ts';
import { sitesOf } from './sites-of.ts';
import { TransformFault, type XsltRunner } from './xslt/xslt-runner.ts';

/** The published validator of a bundle, made ready. */
export interface OfficialValidator {
  /**
   * Says what it finds in a dossier. What is no XML or has a document type is not given to it.
   *
   * @throws ConfigurationError when a stylesheet cannot be compiled or run, or writes something else than meldingen.
   */
  judge(document: string | Uint8Array): Promise<OfficialVerdict>;
  /** Lets go of what it keeps ready; the runner ends with it. */
  end(): Promise<void>;
}

/** The year that dossiers are of, and what runs stylesheets. */
export type OfficialOptions = { readonly law: DossierLaw; readonly runner: XsltRunner };

/**
 * Makes ready what stands in the folder of a bundle: its XML Schema by libxml2, its stylesheets by `runner`.
 *
 * @throws ConfigurationError when the bundle cannot be used, or is of another gegevensset than the law.
 */
export function officialValidator(
  folder: string,
  { law, runner }: OfficialOptions,
): OfficialValidator {
  const bundle = bundleFiles(folder);
  assertSameNamespace(bundle.schema, law);
  const schema = schemaJudge(bundle);
  const sites = { OV: sitesOf(bundle, 'OV'), PaO: sitesOf(bundle, 'PaO') };
  return {
    judge: async (document) => {
      const read = readDossier(document);
      if (!read) return { status: 'not-asked' };
      const complaints = schema.complaintsOf(read.text);
      if (complaints.length > 0) return { status: 'structure-broken', complaints };
      const part = partFor(kindOf(law.pack.kinds, read.root).family);
      const [{ path }] = bundle.stylesheets[part];
      try {
        const report = await runner.transform(read.text, path);
        return { status: 'judged', meldingen: readMeldingen(report, path), sites: sites[part] };
      } catch (error) {
        if (error instanceof TransformFault) return { status: 'broke-off', why: error.message };
        throw error;
      }
    },
    end: async () => {
      schema.dispose();
      await runner.end();
    },
  };
}

function assertSameNamespace({ path, document }: BundleFile, { pack }: DossierLaw): void {
  const target = document.root.attributes.find(({ name }) => name === 'targetNamespace')?.value;
  if (target === pack.namespace) return;
  throw new ConfigurationError(
    `The XML Schema "${path}" is for "${target}", and gegevensset ${pack.version} for "${pack.namespace}": name the gegevensset of the bundle with --gegevensset`,
  );
}

type ReadDossier = { readonly root: XmlElement; readonly text: string };

/** The text without its declaration: it is text by now, whatever encoding that names. */
function readDossier(document: string | Uint8Array): ReadDossier | undefined {
  try {
    const text = readableText(document);
    return { root: parseXml(text), text: text.replace(/^\uFEFF?<\?xml\s[^>]*\?>/, '') };
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

function partFor(family: Family): StylesheetFolder {
  return family === 'swv' || family === 'swv-unknown' ? 'PaO' : 'OV';
}
