const forms: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/**
 * Tells what a text says as xs:boolean, which has two spellings of each and may have white space around it; undefined when
 * it is none.
 *
 * @see https://www.w3.org/TR/xmlschema11-2/#boolean
 */
export function booleanOf(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : forms.get(text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
}
