import { changeDecisions, type Las } from '../las.ts';

/** A LAS whose screen lacks what a question asks for: a person who looks says no. */
export function lackingOnScreen(question: string): (las: Las) => Las {
  return (las) =>
    changeDecisions(las, {
      looksAtScreen: (asked) => (asked === question ? 'nee' : las.decisions.looksAtScreen(asked)),
    });
}
