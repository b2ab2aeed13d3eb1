import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';

/** The target calls under one certificate, for whichever school and in all of the run (wiki OSO:Releases/2016-08). */
export const usesOneCertificate: Check = ({ callingCertificates }) => {
  const looked = callingCertificates.map(({ seq }) => seq);
  if (looked.length === 0) return { looked, findings: [unclear([], nothing)] };
  return { looked, findings: looked.length === 1 ? [] : [breach(looked, { expected, actual })] };
};

const expected = text('Eén certificaat voor alle scholen', 'One certificate for all schools');
const actual = text(
  'Het systeem belde onder meer dan één certificaat',
  'The system called under more than one certificate',
);
const nothing = text('Het systeem heeft niemand gebeld', 'The system called nobody');
