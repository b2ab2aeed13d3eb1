/**
 * A fast reader for the XML that systems write:
 *
 * 1. It knows elements, attributes, text, CDATA, comments, and the references that need no document type.
 * 2. It gives what the strict reader gives, or nothing: whatever it does not know, or finds wrong, it leaves to that one.
 * 3. So it never tells what is wrong, and a doubt costs time only.
 */
import { elementOf, outermost, type Scope, scopeWith, type Written } from './plain-names.ts';
import { isVerbatim, plainTextOf, plainValueOf, withPlainLines } from './plain-text.ts';
import { deepestLevel, type OpenElement, type ReadElements } from './read-elements.ts';

/** Reads a text as XML when it is plain; answers undefined when the strict reader must see it. */
export function readPlainXml(content: string): ReadElements | undefined {
  const isUnusual = unusualCharacter.test(content) || !content.isWellFormed();
  return isUnusual ? undefined : new PlainReader(content).read();
}

/** What XML does not allow besides half characters: to find those as well it needs the flag `u`, at five times the cost. */
const unusualCharacter = /[^\t\n\r\x20-\uFFFD]/;

const declaration =
  /<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?: standalone=(?:"(?:yes|no)"|'(?:yes|no)'))? ?\?>/y;

type Opened = { readonly element: OpenElement; readonly tagName: string; readonly scope: Scope };

class PlainReader {
  readonly #content: string;
  /** Asked once of all: most documents have no text that is not meant as it is written. */
  readonly #isVerbatim: boolean;
  readonly #offsets: number[] = [];
  readonly #open: Opened[] = [];
  #root: OpenElement | undefined;
  #at = 0;

  constructor(content: string) {
    this.#content = content;
    this.#isVerbatim = isVerbatim(content);
  }

  read(): ReadElements | undefined {
    declaration.lastIndex = 0;
    if (declaration.test(this.#content)) this.#at = declaration.lastIndex;
    while (this.#at < this.#content.length) {
      if (!this.#readOne()) return undefined;
    }
    const isWhole = this.#root !== undefined && this.#open.length === 0;
    return isWhole && this.#root ? { root: this.#root, offsets: this.#offsets } : undefined;
  }

  /** Each reads what begins here, and answers false when the strict reader must. */
  #readOne(): boolean {
    if (this.#content.charCodeAt(this.#at) !== lessThan) return this.#readText();
    const next = this.#content.charCodeAt(this.#at + 1);
    if (next === slash) return this.#readEndTag();
    return next === exclamation ? this.#readCommentOrCData() : this.#readStartTag();
  }

  #readText(): boolean {
    const next = this.#content.indexOf('<', this.#at);
    const end = next < 0 ? this.#content.length : next;
    const written = this.#content.slice(this.#at, end);
    const text = this.#isVerbatim ? written : plainTextOf(written);
    if (text === undefined) return false;
    this.#at = end;
    return this.#addText(text) || isSpace.test(written);
  }

  /** Answers false where no element is open. */
  #addText(text: string): boolean {
    const current = this.#open.at(-1);
    if (current) current.element.text += text;
    return current !== undefined;
  }

  #readEndTag(): boolean {
    const last = this.#open.pop();
    const start = this.#at + 2;
    if (last === undefined || !this.#content.startsWith(last.tagName, start)) return false;
    this.#at = this.#afterSpace(start + last.tagName.length);
    return this.#take(greaterThan);
  }

  #readCommentOrCData(): boolean {
    if (this.#content.startsWith('<!--', this.#at)) {
      const end = this.#content.indexOf('--', this.#at + 4);
      this.#at = end + 2;
      return end > 0 && this.#take(greaterThan);
    }
    if (!this.#content.startsWith('<![CDATA[', this.#at) || this.#open.length === 0) return false;
    const end = this.#content.indexOf(']]>', this.#at);
    if (end < 0) return false;
    const text = this.#content.slice(this.#at + 9, end);
    this.#at = end + 3;
    return this.#addText(withPlainLines(text));
  }

  #readStartTag(): boolean {
    const start = this.#at;
    const above = this.#open.at(-1);
    if (this.#open.length === deepestLevel || (above === undefined && this.#root)) return false;
    this.#at += 1;
    const tagName = this.#readName();
    const written = tagName === '' ? undefined : this.#readAttributes();
    const scope = written && scopeWith(written, above?.scope ?? outermost());
    if (!written || !scope) return false;
    const element = elementOf(tagName, { written, scope });
    if (element === undefined) return false;
    this.#offsets.push(start);
    above?.element.children.push(element);
    this.#root ??= element;
    if (this.#content.charCodeAt(this.#at) === slash) this.#at += 1;
    else this.#open.push({ element, tagName, scope });
    return this.#take(greaterThan);
  }

  /** Up to the `>` or the `/`. */
  #readAttributes(): readonly Written[] | undefined {
    const first = this.#content.charCodeAt(this.#at);
    if (first === greaterThan || first === slash) return none;
    const attributes: Written[] = [];
    for (;;) {
      const at = this.#afterSpace(this.#at);
      const code = this.#content.charCodeAt(at);
      const isApart = at > this.#at;
      this.#at = at;
      if (code === greaterThan || code === slash) return attributes;
      const attribute = isApart ? this.#readAttribute() : undefined;
      if (attribute === undefined) return undefined;
      attributes.push(attribute);
    }
  }

  #readAttribute(): Written | undefined {
    const name = this.#readName();
    if (name === '' || !this.#take(equals)) return undefined;
    const quote = this.#content[this.#at];
    if (quote !== '"' && quote !== "'") return undefined;
    const end = this.#content.indexOf(quote, this.#at + 1);
    if (end < 0) return undefined;
    const value = plainValueOf(this.#content.slice(this.#at + 1, end));
    this.#at = end + 1;
    return value === undefined ? undefined : { name, value };
  }

  #readName(): string {
    const start = this.#at;
    let end = start;
    while (isNameCode(this.#content.charCodeAt(end))) end += 1;
    this.#at = end;
    return this.#content.slice(start, end);
  }

  #afterSpace(from: number): number {
    let at = from;
    while (isSpaceCode(this.#content.charCodeAt(at))) at += 1;
    return at;
  }

  #take(code: number): boolean {
    const isThere = this.#content.charCodeAt(this.#at) === code;
    this.#at += 1;
    return isThere;
  }
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const exclamation = 0x21;
const equals = 0x3d;

const isSpace = /^[ \t\r\n]*$/;

const none: readonly Written[] = [];

function isSpaceCode(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function isNameCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x2d && code <= 0x3a && code !== slash) ||
    code === 0x5f
  );
}
