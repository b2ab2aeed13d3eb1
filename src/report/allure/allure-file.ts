/** One file of a folder of Allure results. */
export type AllureFile = { readonly name: string; readonly content: string };
