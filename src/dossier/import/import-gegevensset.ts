import { selfAndDescendants } from '#xml/element.ts';
import { referenceIn } from '#xml/schema/reference-in.ts';
import {
  emptySchemas,
  readSchema,
  type SchemaFiles,
  schemaNamespace,
} from '#xml/schema/schemas.ts';
import { attributeOf, keyOf, SourceError } from '#xml/source/node.ts';
import type { DossierLaw } from '../check-dossier.ts';
import type { ElementTree } from '../elements.ts';
import type { Pack } from '../pack.ts';
import { type Bundle, BundleError, type BundleFile, filesOfKind, ownPath } from './bundle.ts';
import { categoriesIn } from './categories-in.ts';
import { kindsIn, type SaidKinds } from './kinds-in.ts';
import { type RulesFound, rulesIn } from './rules-in.ts';
import { versionsIn } from './versions-in.ts';
import { readElementTree } from './xsd/read-element-tree.ts';
import { draftsOf } from './xslt/drafts.ts';
import { placesOf } from './xslt/places.ts';
import { readStylesheet, xslt } from './xslt/stylesheet.ts';

/** What a user says of a bundle that it does not tell itself. */
export type SaidOfBundle = SaidKinds & {
  /** What the pack is to be called. */
  readonly version?: string | undefined;
  /** The root of dossiers. */
  readonly root?: string | undefined;
};

/** A pack made of a bundle, and the profiles of which it told no more than the name. */
export type ImportedGegevensset = Omit<DossierLaw, 'rulebook'> & {
  readonly flagsAt: string | undefined;
  readonly guessed: readonly string[];
};

/**
 * Makes a pack of the XML Schema, the stylesheets and the examples of a bundle. `model` is a pack that tells what bundles
 * do not: sectors and names of profiles that have the same name.
 *
 * @throws SourceError for what in the XML Schema is not understood; BundleError for what is not there.
 */
export function importGegevensset(
  bundle: Bundle,
  { model, said }: { model: DossierLaw; said: SaidOfBundle },
): ImportedGegevensset {
  const schemas = filesOfKind(bundle, (root) => root.namespace === schemaNamespace);
  const sheets = filesOfKind(bundle, (root) => root.namespace === xslt);
  const { files, namespace } = readSchemas(schemas, bundle);
  const examples = bundle.files
    .filter(({ root }) => root.namespace === namespace)
    .map(({ root }) => root);
  const elements = treeOf(files, namespace, { said, examples: examples.map(({ name }) => name) });
  const places = placesOf(elements);
  const read = sheets.map(({ path }) => readStylesheet(path, bundle.open));
  const included = new Set(
    read.flatMap(({ includes }) => includes.map((one) => ownPath(one, bundle))),
  );
  const mains = read.filter(({ path }) => !included.has(path));
  if (mains.length === 0)
    throw new BundleError('The bundle holds no stylesheet (XSLT 2.0) to import');
  const drafts = mains.flatMap((sheet) => draftsOf(sheet, { bundle, places, namespace }));
  if (drafts.length === 0) throw new BundleError('No stylesheet of the bundle tells a "melding"');
  const kinds = kindsIn(drafts, { places, model: model.pack.kinds, said });
  const versions = versionsIn(drafts, places);
  const version = said.version ?? versions.standaardversie ?? 'import';
  const { flagsAt, categories, rules } = categoriesIn(drafts, {
    kinds: kinds.kinds,
    places,
    examples,
    model: model.pack.categories,
  });
  const found = rulesIn(drafts, {
    kinds,
    places,
    source: { name: `official bundle of ${version}`, version },
  });
  return {
    pack: packOf(model.pack, {
      version,
      versions,
      namespace,
      elements,
      found,
      kinds: kinds.kinds,
      categories,
      isThere: (path) => places.all.includes(path),
    }),
    elements,
    rules: {
      rules: [...found.rules, ...rules],
      codelists: found.codelists,
      categories,
      kinds: kinds.kinds,
    },
    flagsAt,
    guessed: kinds.guessed,
  };
}

type Parts = Pick<Pack, 'version' | 'namespace' | 'kinds' | 'categories'> & {
  readonly versions: ReturnType<typeof versionsIn>;
  readonly elements: ElementTree;
  readonly found: RulesFound;
  readonly isThere: (path: string) => boolean;
};

function packOf(model: Pack, { versions, elements, found, isThere, ...said }: Parts): Pack {
  const names = new Set(JSON.stringify(elements).match(/(?<="element":")[^"]+/g) ?? []);
  const { standaardversie = said.version, validatieversie = standaardversie } = versions;
  return {
    version: said.version,
    namespace: said.namespace,
    root: elements.root.element,
    standaardversie,
    validatieversie,
    sendersOwn: model.sendersOwn.filter(isThere),
    attachmentElement: model.attachmentElement,
    pgnElements: model.pgnElements.filter((name) => names.has(name)),
    kinds: said.kinds,
    categories: said.categories,
    notJudged: found.notJudged,
  };
}

function readSchemas(schemas: readonly BundleFile[], bundle: Bundle) {
  const readings = schemas.map(({ path }) => readOne(path, bundle));
  const included = new Set(readings.flatMap(({ includes }) => includes));
  const [main, other] = readings.filter(({ path }) => !included.has(path));
  if (main === undefined) throw new BundleError('The bundle holds no XML Schema to import');
  if (other !== undefined) {
    throw new BundleError(
      `The bundle holds several XML Schemas, "${main.path}" and "${other.path}": leave the one of the dossier`,
    );
  }
  return main;
}

/** Reads a schema, with what it includes under the paths that those files go by. */
function readOne(path: string, bundle: Bundle) {
  const files: SchemaFiles = {
    open: bundle.open,
    schemas: emptySchemas(),
    passBy: (node, { name }) => {
      throw new SourceError(node, `the attribute "${name}" is not understood`);
    },
    seen: new Set(),
  };
  const source = bundle.open(path);
  const node = { element: source.root, source };
  readSchema(node, files);
  const includes = [...files.seen].map((seen) => ownPath(seen.split(' ')[0] ?? '', bundle));
  return { path, files, includes, namespace: attributeOf(node, 'targetNamespace') ?? '' };
}

/** Reads the tree below the root that is said, that examples have, or that no other element refers to. */
function treeOf(
  files: SchemaFiles,
  namespace: string,
  { said, examples }: { said: SaidOfBundle; examples: readonly string[] },
): ElementTree {
  const globals = [...files.schemas.element.values()];
  const referred = new Set(
    [...globals, ...files.schemas.type.values()].flatMap((node) =>
      [...selfAndDescendants(node.element)].flatMap((element) => {
        const ref = attributeOf({ ...node, element }, 'ref');
        return ref === undefined ? [] : [referenceIn({ ...node, element }, ref).name];
      }),
    ),
  );
  const names = globals.map((node) => attributeOf(node, 'name') ?? '');
  const candidates =
    said.root !== undefined
      ? [said.root]
      : examples.length > 0
        ? [...new Set(examples)]
        : names.filter((name) => !referred.has(name));
  const [name, other] = candidates;
  const declared = files.schemas.element.get(keyOf({ namespace, name: name ?? '' }));
  if (declared !== undefined && other === undefined) return readElementTree(declared, files);
  const choice = candidates.length > 1 ? candidates : names;
  throw new BundleError(
    `The bundle does not tell which element is the root of a dossier: say so by --root NAME, with one of ${choice.join(', ')}`,
  );
}
