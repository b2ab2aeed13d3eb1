/** Whose a key is; a supplier is known by its OIN too. */
export type Holder = { readonly name: string; readonly oin?: string };
