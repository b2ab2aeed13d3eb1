import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import { delivered, pupilWithDocuments, shown } from './attachment-scenes.test-support.ts';
import { carriesARegionalAttachmentUntouched } from './carries-a-regional-attachment-untouched.ts';

const regional = pupilWithDocuments(['AAED']);

describe.each([
  ['as bron', delivered],
  ['as doel', shown],
])('carrying an attachment of the region untouched %s', (_role, passedOn) => {
  it('is seen in the same bytes', () => {
    const { slice } = passedOn(regional);

    expect(carriesARegionalAttachmentUntouched(slice)).toMatchObject({ findings: [] });
  });

  it.each([
    ['other bytes', regional.dossier.replace('AAED', 'AAEE')],
    ['its absence', regional.dossier.replace(/<overigdocumentlijst>.*<\/overigdocumentlijst>/, '')],
  ])('is breached by %s', (_what, dossier) => {
    const { slice } = passedOn(regional, dossier);

    expect(carriesARegionalAttachmentUntouched(slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: [] }],
    });
  });

  it('is not the business of other attachments', () => {
    const { slice } = passedOn(regional, regional.dossier.replace('AAEC', 'AAEE'));

    expect(carriesARegionalAttachmentUntouched(slice)).toMatchObject({ findings: [] });
  });

  it('cannot be told where there is none', () => {
    const { slice } = passedOn(pupilWithDocuments([]));

    expect(carriesARegionalAttachmentUntouched(slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
