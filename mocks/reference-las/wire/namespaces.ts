/** The namespaces of what goes over the wire; the dossier brings its own. */
export const namespaces = {
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  service: 'http://xml.kennisnet.nl/schemas/Overstapservice/20200910',
} as const;
