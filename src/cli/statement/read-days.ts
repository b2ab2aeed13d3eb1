import { InvalidArgumentError } from 'commander';

/** Reads a number of days. */
export function readDays(value: string): number {
  const days = Number(value);
  if (Number.isInteger(days) && days > 0 && days <= 36_500) return days;
  throw new InvalidArgumentError('Give a whole number of days, at least 1.');
}
