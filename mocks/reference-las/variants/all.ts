import { byteByByte } from './http/byte-by-byte.ts';
import { chunkedTransfer } from './http/chunked-transfer.ts';
import { closesEveryConnection } from './http/closes-every-connection.ts';
import { http10 } from './http/http-1.0.ts';
import { takesItsTime } from './http/takes-its-time.ts';
import { tenMegabytes } from './http/ten-megabytes.ts';
import { allowsReadyOnlyAfterInspection } from './release/allows-ready-only-after-inspection.ts';
import { notAvailableUntilInspected } from './release/not-available-until-inspected.ts';
import { momentsInOtherTimeZones } from './values/moments-in-other-time-zones.ts';
import { momentsToTheSecond } from './values/moments-to-the-second.ts';
import { uuidsInLowerCase } from './values/uuids-in-lower-case.ts';
import { uuidsInUpperCase } from './values/uuids-in-upper-case.ts';
import { wrapsTheZoeksleutel } from './values/wraps-the-zoeksleutel.ts';
import type { Variant } from './variant.ts';
import { attributesInAnotherOrder } from './xml/attributes-in-another-order.ts';
import { byteOrderMark } from './xml/byte-order-mark.ts';
import { cdata } from './xml/cdata.ts';
import { characterReferences } from './xml/character-references.ts';
import { comments } from './xml/comments.ts';
import { defaultNamespaces } from './xml/default-namespaces.ts';
import { namespacesWithoutUse } from './xml/namespaces-without-use.ts';
import { otherNamespacePrefixes } from './xml/other-namespace-prefixes.ts';
import { utf16 } from './xml/utf-16.ts';
import { whiteSpaceBetweenElements } from './xml/white-space-between-elements.ts';

/** Every variant. */
export const allVariants: readonly Variant[] = [
  otherNamespacePrefixes,
  defaultNamespaces,
  namespacesWithoutUse,
  attributesInAnotherOrder,
  whiteSpaceBetweenElements,
  comments,
  cdata,
  characterReferences,
  utf16,
  byteOrderMark,
  chunkedTransfer,
  byteByByte,
  closesEveryConnection,
  http10,
  takesItsTime,
  tenMegabytes,
  uuidsInUpperCase,
  uuidsInLowerCase,
  wrapsTheZoeksleutel,
  momentsInOtherTimeZones,
  momentsToTheSecond,
  allowsReadyOnlyAfterInspection,
  notAvailableUntilInspected,
];
