/** Used until the server has said which markings there are. */
export const MARKINGS: readonly string[] = ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'];

/**
 * The strictest of the markings; the least strict when there are none. A marking that is not in the list counts as the
 * strictest of all: what is not understood is not played down.
 *
 * @param order least strict first
 */
export function strictest(markings: Iterable<string>, order: readonly string[] = MARKINGS): string {
  if (order.length === 0) return strictest(markings);
  let rank = 0;
  let result = order[0] ?? '';
  for (const marking of markings) {
    if (!marking) continue;
    const index = order.indexOf(marking);
    const strict = index < 0 ? order.length : index;
    if (strict > rank) [rank, result] = [strict, marking];
  }
  return result;
}

/** What restricts something: its marking, and the groups a reader must be in, each of them. */
export interface Handling {
  readonly marking: string;
  readonly restrictedTo: readonly string[];
}

/** What restricts all of them together: the strictest marking and every group. */
export function together(all: Iterable<Handling>, order: readonly string[] = MARKINGS): Handling {
  const each = [...all];
  return {
    marking: strictest(each.map(({ marking }) => marking), order),
    restrictedTo: [...new Set(each.flatMap(({ restrictedTo }) => restrictedTo))].sort(),
  };
}

/** From 0 for the least strict: which colour the banner has. */
export function level(marking: string, order: readonly string[] = MARKINGS): number {
  const index = order.indexOf(marking);
  return index < 0 ? MARKINGS.length - 1 : Math.min(index, MARKINGS.length - 1);
}
