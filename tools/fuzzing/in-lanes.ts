import { availableParallelism } from 'node:os';

/** Does work for every item, so many at once, and gives what came of it in the order of the items. */
export async function inLanes<Item, Made>(
  items: readonly Item[],
  work: (item: Item) => Promise<Made>,
  lanes = availableParallelism(),
): Promise<Made[]> {
  const made: Made[] = [];
  const waiting = items.entries();
  const lane = async () => {
    for (const [at, item] of waiting) made[at] = await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return made;
}
