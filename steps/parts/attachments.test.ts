import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { validDossier } from '#generators/valid-dossier.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { profileNames } from '#law/profile-names.ts';
import { writeXml } from '#xml/write-xml.ts';
import {
  withAttachments,
  withoutRegionalAttachment,
  withRegionalAttachment,
} from './attachments.ts';

const law = loadDossierLaw('2019.1');

describe.each(profileNames)('a dossier of %s', (profile) => {
  const dossiers = fc.sample(validDossier(law, { profile }), { seed: 3, numRuns: 5 });

  it.each([
    ['with twenty attachments', (root: (typeof dossiers)[number]) => withAttachments(root, 20)],
    ['with an attachment of the region', withRegionalAttachment],
    ['without one', withoutRegionalAttachment],
  ])('breaks nothing in any layer %s', (_what, change) => {
    const findings = dossiers.flatMap(
      (root) => checkDossier(writeXml(change(root)), law, { profile }).findings,
    );

    expect(findings).toEqual([]);
  });
});
