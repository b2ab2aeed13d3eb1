/** A language that screens and reports speak. */
export type Language = 'nl' | 'en';

/** One sentence in every language that we speak. */
export type Text = { readonly [language in Language]: string };

/** Makes a text out of its two sentences. */
export function text(nl: string, en: string): Text {
  return { nl, en };
}
