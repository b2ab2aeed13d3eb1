import { acceptsAndNeverAnswers } from './accepts-and-never-answers.ts';
import { answersAnotherSession } from './answers-another-session.ts';
import { answersTwice } from './answers-twice.ts';
import { answersWithoutEnd } from './answers-without-end.ts';
import { diesAndComesBack } from './dies-and-comes-back.ts';
import { diesForGood } from './dies-for-good.ts';
import { floodsTheTrafficCenter } from './floods-the-traffic-center.ts';
import { goesOnAfterItsAnswer } from './goes-on-after-its-answer.ts';
import { hangsInTheMiddle } from './hangs-in-the-middle.ts';
import type { Miniature } from './miniature.ts';
import { presentsABorrowedCertificate } from './presents-a-borrowed-certificate.ts';
import { resetsInMidBody } from './resets-in-mid-body.ts';
import { sendsAForeignBsn } from './sends-a-foreign-bsn.ts';
import { sendsNoSoap } from './sends-no-soap.ts';

/** Every miniature. */
export const allMiniatures: readonly Miniature[] = [
  acceptsAndNeverAnswers,
  hangsInTheMiddle,
  sendsNoSoap,
  answersTwice,
  goesOnAfterItsAnswer,
  answersAnotherSession,
  resetsInMidBody,
  presentsABorrowedCertificate,
  floodsTheTrafficCenter,
  answersWithoutEnd,
  diesAndComesBack,
  diesForGood,
  sendsAForeignBsn,
];
