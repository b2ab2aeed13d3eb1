import type { Release } from '#exchange/release.ts';
import { rewrite } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { Mischief } from './mischief.ts';

/** Answers with a result code that no release knows. */
export function answersUnknownResult({ namespace }: Release): Mischief {
  return (sound) => async (arrival) => {
    const answer = await sound(arrival);
    const body = rewrite(parseXml(answer.body), (element) => {
      const isResult = element.name === 'resultaat' && element.namespace === namespace;
      return isResult ? { ...element, text: unknownResult } : element;
    });
    return { ...answer, body: body ? writeXml(body) : answer.body };
  };
}

const unknownResult = 'ResultaatDatNiemandKent';
