import { conversationKind } from './conversation/conversation-kind.ts';
import { dossierKind } from './dossier/dossier-kind.ts';
import type { FuzzCase, FuzzKind } from './fuzz-case.ts';
import type { Kind } from './kind.ts';
import { wireKind } from './wire/wire-kind.ts';

/** Every kind of fuzzing, by its name. */
export const allKinds: Readonly<Record<FuzzKind, Kind>> = {
  dossier: anyKind(dossierKind),
  conversation: anyKind(conversationKind),
  wire: anyKind(wireKind),
};

/** A kind is only ever handed cases that it drew or read itself. */
function anyKind<Case extends FuzzCase>(kind: Kind<Case>): Kind {
  return kind as unknown as Kind;
}
