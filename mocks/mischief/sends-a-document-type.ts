import type { Mischief } from './mischief.ts';

/** Puts a document type before its answer, with an entity that grows, as in an attack on the reader. */
export const sendsADocumentType: Mischief = (sound) => async (arrival) => {
  const answer = await sound(arrival);
  return { ...answer, body: answer.body.replace(/^(?:<\?xml[^>]*\?>)?/, `$&${documentType}`) };
};

const documentType = '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;&b;&b;">]>';
