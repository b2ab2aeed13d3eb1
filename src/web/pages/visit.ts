import type { Context } from 'hono';
import type { AnswerOf, InputOf, OperationName } from '#register/operations/all.ts';
import type { Person } from '#register/people/person.ts';
import type { Register } from '#register/register.ts';
import type { Language, Text } from '#words/text.ts';
import type { Page } from '../look/page.ts';
import type { WebOptions } from '../web-options.ts';

/** Somebody who asks for a page or sends a form, and what that can be answered with. */
export type Visit = {
  readonly context: Context;
  readonly web: WebOptions;
  readonly register: Register;
  readonly language: Language;
  /** Who is signed in, if anybody. */
  readonly person: Person | undefined;
  /** Where we are, as this browser sees it: scheme and host. */
  readonly origin: string;
  /** Says a text in the language of who visits. */
  readonly say: (text: Text) => string;
  /** Gives one value of the query of the address; what was left empty is absent. */
  readonly query: (name: string) => string | undefined;
  /** Gives one member of the path. */
  readonly part: (name: string) => string;
  /** Gives one field of the form that was sent; what was left empty is absent. */
  readonly field: (name: string) => string | undefined;
  /** Gives a file of the form that was sent. */
  readonly file: (name: string) => File | undefined;
  /** The token of every form that is shown to this browser. */
  readonly formToken: () => string;
  /** Lets the register do something, as who is signed in. @throws Refusal, which becomes a page unless it is caught. */
  readonly ask: <Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
  ) => Promise<AnswerOf<Name>>;
  /** Answers with a page. */
  readonly page: (page: Page) => Promise<Response>;
  /** Answers by leading to another page of ours, as after a form. */
  readonly goTo: (path: string) => Response;
};

/** The same, when it is known that somebody is signed in. */
export type SignedInVisit = Visit & { readonly person: Person };
