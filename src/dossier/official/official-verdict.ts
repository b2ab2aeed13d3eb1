/** Something that the published validator finds by a rule, in its own words. */
export type Melding = {
  readonly text: string;
  /** As it writes it: positional and of local names; `/[1]` is the document. */
  readonly place: string;
};

/** Something that its XML Schema has against a dossier. */
export type SchemaComplaint = { readonly text: string; readonly line: number };

/** What the published validator of a bundle says of one dossier; rules are reached only where structure is sound. */
export type OfficialVerdict =
  | { readonly status: 'structure-broken'; readonly complaints: readonly SchemaComplaint[] }
  | {
      readonly status: 'judged';
      readonly meldingen: readonly Melding[];
      /** The places in its stylesheets that could tell something, to know a melding by its text. */
      readonly sites: readonly Site[];
    }
  | { readonly status: 'broke-off'; readonly why: string }
  /** It is no XML, or has a document type, which might make it read files; nothing of it was handed on. */
  | { readonly status: 'not-asked' };

/** A place in a stylesheet that tells a melding. */
export type Site = {
  /** Its number in the bundle, as rules of a pack are keyed: C for both stylesheets, O and P for one, in document order. */
  readonly key: string;
  /** From the folder of the bundle. */
  readonly file: string;
  readonly line: number;
  /** Lines from the site before it up to its own are what decides on it. */
  readonly fromLine: number;
  readonly text: string;
};
