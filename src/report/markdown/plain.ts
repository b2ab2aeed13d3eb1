/**
 * How Markdown stays what we meant, whatever a target sends.
 *
 * 1. What is put in is written with references for every character that Markdown, HTML or a table could make something
 *    of. A reference is only ever text, wherever it stands.
 * 2. It stays on one line, and what an eye cannot see is spelled out.
 * 3. Nobody is called by name and no issue is linked: a joiner that shows nothing stands after such a sign.
 * 4. What is too long is cut, and says so.
 */

/** Writes a text so that Markdown shows it as it is, on one line, with at most so many characters of it. */
export function plain(said: string, limit = 1_000): string {
  const characters = [...said.replace(/\s+/gu, ' ')];
  const shown = characters.slice(0, limit).join('');
  const cut = characters.length > limit ? ' […]' : '';
  const visible = `${shown}${cut}`.replace(/\p{C}/gu, spellOut);
  return visible.replace(/[^\p{L}\p{N}\p{M} ,;()'?/’‘“”„–…-]|\.(?!\s|$|(?<=\d\.)\d)/gu, reference);
}

function reference(character: string): string {
  const joiner = /[@#!]/.test(character) ? '&#8288;' : '';
  return `&#${character.codePointAt(0)};${joiner}`;
}

function spellOut(invisible: string): string {
  const code = invisible.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
