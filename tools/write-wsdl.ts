/** Writes WSDL and XML Schema of every release of the exchange anew, from its messages. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageXsd } from '#exchange/wsdl/message-xsd.ts';
import { wsdlOf } from '#exchange/wsdl/wsdl-of.ts';
import { loadLaw, releases } from '#law/load-law.ts';
import { schemasFolder } from '#law/schema-file.ts';

for (const name of releases) {
  const { release } = loadLaw({ release: name });
  const folder = join(schemasFolder, 'exchange', name);
  writeFileSync(join(folder, 'oso.xsd'), messageXsd(release));
  writeFileSync(join(folder, 'oso.wsdl'), wsdlOf(release, { schema: 'oso.xsd' }));
}
