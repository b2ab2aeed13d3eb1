import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { type Text, text } from '#words/text.ts';
import { ConfigurationError } from './configuration-error.ts';
import { readNamedFile } from './read-named-file.ts';

/** A YAML (or JSON) file as it was read, and how a sentence names a place in it. */
export type YamlFile = {
  readonly content: unknown;
  /** Names the file, with line and column of a key, or of what that ought to stand in. */
  at(keys: readonly string[]): Text;
};

/** What a sentence calls the file. */
export type YamlFileName = { readonly path: string; readonly what: Text };

/**
 * Reads a YAML file.
 *
 * @throws ConfigurationError with one sentence that names file, line and column when it is no YAML, or is not there.
 */
export function readYamlFile({ path, what }: YamlFileName): YamlFile {
  const source = readNamedFile(path, what.en, { inDutch: what.nl }).toString('utf8');
  return yamlIn(source, text(`Het ${what.nl} "${path}"`, `The ${what.en} "${path}"`));
}

/**
 * Reads YAML that somebody handed over; `named` is what sentences call it.
 *
 * @throws ConfigurationError as for a file.
 */
export function yamlIn(source: string, named: Text): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    const { nl, en } = whyBroken(broken);
    throw new ConfigurationError(
      text(
        `${named.nl} is geen YAML in regel ${line}, kolom ${col}: ${nl}`,
        `${named.en} is no YAML at line ${line}, column ${col}: ${en}`,
      ),
    );
  }
  return {
    content: contentOf(document, named),
    at: (keys) => {
      const offset = offsetOf(document, keys);
      if (offset === undefined) return named;
      const { line, col } = lines.linePos(offset);
      return text(
        `${named.nl}, regel ${line}, kolom ${col},`,
        `${named.en}, line ${line}, column ${col},`,
      );
    },
  };
}

function contentOf(document: Document, named: Text): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new ConfigurationError(
      text(
        `${named.nl} verwijst te vaak naar zichzelf: schrijf uit wat achter een * staat`,
        `${named.en} refers to itself too often: write out what stands behind a *`,
      ),
      { cause },
    );
  }
}

/** Where a key itself stands; where it is not there, what it ought to stand in. */
function offsetOf(document: Document, keys: readonly string[]): number | undefined {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const [above, name] = [keys.slice(0, depth - 1), keys[depth - 1]];
    const parent = above.length === 0 ? document.contents : document.getIn(above, true);
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === name);
      if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0];
}

function whyBroken({ code, message }: { readonly code: string; readonly message: string }): Text {
  const told: Readonly<Record<string, Text>> = {
    TAB_AS_INDENT: text(
      'een tab telt niet als inspringing: gebruik spaties',
      'Tabs are not allowed as indentation: use spaces',
    ),
    DUPLICATE_KEY: text(
      'deze sleutel staat er al: houd er één',
      'this key stands there already: keep one',
    ),
    BAD_INDENT: text(
      'de regel springt anders in dan wat erboven staat',
      'the line is indented otherwise than what stands above it',
    ),
    MISSING_CHAR: text(
      `er ontbreekt een aanhalingsteken of haakje (${message})`,
      `a quote or bracket is missing (${message})`,
    ),
  };
  return told[code] ?? text(`dit is niet te lezen (${message})`, message);
}
