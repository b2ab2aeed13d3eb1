/** The mark of OSO Keur, a dossier that goes over and is in order, as it stands before its name and in the tab of a browser. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f4f80"/><path d="M7 17.5l5.5 5.5L25 9.5" fill="none" stroke="#fff" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round"/></svg>
`;
