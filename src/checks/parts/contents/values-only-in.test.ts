import { describe, expect, it } from 'vitest';
import { law } from '#evidence/transcript-builder.test-support.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { leavesThatShow, valuesNotIn, valuesOnlyIn } from './values-only-in.ts';

const { pack } = law;

describe('the values that stand in a part only', () => {
  it('are those of its leaves that tell something, in lower case and without white space around them', () => {
    const known = parseXml(
      '<d><deel soort="x">los <a> Geheim </a><b>vier</b><c>drie</c><c>nee</c></deel><rest>Drie keer</rest></d>',
    );

    expect(valuesOnlyIn({ known, told: [] }, [known.children[0] ?? known])).toEqual([
      'geheim',
      'vier',
    ]);
  });

  it('are not those that stand elsewhere, in an attribute, or were told besides', () => {
    const known = parseXml(
      '<d><deel><a>Geheim</a><b>Ergens</b><c>Anders</c></deel><rest soort="GEHEIM">ergens</rest></d>',
    );

    expect(valuesOnlyIn({ known, told: ['ANDERS'] }, [known.children[0] ?? known])).toEqual([]);
  });

  it('of somebody else are those that stand nowhere in what is known', () => {
    const known = parseXml('<d><a>Keurling</a></d>');
    const other = parseXml('<d><a>Keurling</a><b>Tegenhanger</b></d>');

    expect(valuesNotIn({ known, told: [] }, [other])).toEqual(['tegenhanger']);
  });
});

describe('the leaves that show a value', () => {
  const [own = ''] = pack.sendersOwn;
  const steps = own.split('/').slice(2);
  const wrapped = (value: string) =>
    steps.reduceRight((inside, step) => `<${step}>${inside}</${step}>`, value);

  it('are found in whatever case, wherever they stand', () => {
    const dossier = parseXml(`<${pack.root}><a>Het is GEHEIM.</a><b>x</b></${pack.root}>`);

    expect(leavesThatShow(dossier, ['geheim'], pack)).toMatchObject([{ value: 'Het is GEHEIM.' }]);
    expect(leavesThatShow(dossier, [], pack)).toEqual([]);
  });

  it('are none of what the sender says of itself, or of attachments', () => {
    const dossier = parseXml(
      `<${pack.root}>${wrapped('geheim')}<x><${pack.attachmentElement}>geheim</${pack.attachmentElement}></x></${pack.root}>`,
    );

    expect(leavesThatShow(dossier, ['geheim'], pack)).toEqual([]);
  });
});
