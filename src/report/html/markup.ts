/**
 * How the report stays safe whatever a target sends.
 *
 * 1. Only `html` and `trusted` make markup, and nothing that was read from a file or a socket can look like it.
 * 2. Every other value that is put into `html` is escaped, in text and in quoted attributes alike.
 * 3. What an eye cannot see (control characters, marks that turn the writing direction) is spelled out.
 */

const source = Symbol('source');

/** A piece of a page that is safe to write. */
export type Markup = { readonly [source]: string };

/** What may be put into a piece of a page; undefined leaves nothing. */
export type Fragment = Markup | string | number | undefined | readonly Fragment[];

/** Makes a piece of a page: what the template says itself is kept, what is put into it is escaped. */
export function html(template: TemplateStringsArray, ...fragments: readonly Fragment[]): Markup {
  return trusted(String.raw({ raw: template }, ...fragments.map(writeFragment)));
}

/** Vouches for text of our own as markup. */
export function trusted(text: string): Markup {
  return { [source]: text };
}

/** Writes a page out. */
export function write(markup: Markup): string {
  return markup[source];
}

function writeFragment(fragment: Fragment): string {
  if (fragment === undefined) return '';
  if (typeof fragment === 'number') return String(fragment);
  if (typeof fragment === 'string') return escapeHtml(fragment);
  return source in fragment ? fragment[source] : fragment.map(writeFragment).join('');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  // Most of what is written is plain, and a report writes a great deal.
  if (/^[\w .,:;/[\]()-]*$/.test(text)) return text;
  return text
    .replace(/\r\n/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, spellOut)
    .replace(/[&<>"']/g, (character) => references[character] ?? '');
}

function spellOut(invisible: string): string {
  const code = invisible.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
