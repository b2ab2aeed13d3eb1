import { replyTo } from './reply.ts';
import type { ToldMessage } from './told-message.ts';

/** Writes what is told of a message as one JSON object, described by `schemas/explained-message.schema.json`. */
export function renderToldMessageJson(told: ToldMessage): string {
  return `${JSON.stringify({ format: 1, ...told, reply: replyTo(told) }, null, 2)}\n`;
}
