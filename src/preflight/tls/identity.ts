/** A private key with its certificate, and those between it and its authority, as PEM. */
export type PemIdentity = { readonly key: string; readonly certificate: string };
