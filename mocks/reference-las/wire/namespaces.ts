/** The namespaces that this program thinks in; `service` is that of release '22, whatever release is spoken. */
export const namespaces = {
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  service: 'http://xml.kennisnet.nl/schemas/Overstapservice/20200910',
} as const;
