import type { Element } from '../xml/element.ts';

/** A message as it goes back over HTTP, or an empty body. */
export type HttpAnswer = { readonly status: number; readonly message: Element | undefined };
