import { Refusal } from '#register/refusal.ts';

/** Does what a form asks for; when the register refuses, shows the page again with why. */
export async function orTell(
  act: () => Promise<Response>,
  show: (refusal: Refusal) => Promise<Response>,
): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return show(error);
  }
}
