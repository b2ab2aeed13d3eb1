import type { ServerResponse } from 'node:http';
import type { Element } from '../xml/element.ts';

/** A message as it goes back over HTTP, or an empty body. */
export type HttpAnswer = {
  readonly status: number;
  readonly message: Element | undefined;
  /** Puts the written message on the wire, where that is not done as usual. */
  readonly goesOut?: (response: ServerResponse, written: string) => void;
};
