/** How often a group of fields was right, answered wrongly or needlessly, and left unanswered or answered wrongly. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface Miss {
  group: string;
  where: string;
  want: unknown;
  got: unknown;
}

/** What came of judging answers: counts for each group of fields, and each miss as it happened. */
export class Tally {
  readonly groups = new Map<string, Counts>();
  readonly misses: Miss[] = [];

  right(group: string): void {
    this.#counts(group).right += 1;
  }

  /** `want` is null where nothing should have been answered, `got` where nothing was. A wrong answer misses the right one too. */
  miss(miss: Miss): void {
    const counts = this.#counts(miss.group);
    if (miss.want !== null) counts.missed += 1;
    if (miss.got !== null) counts.wrong += 1;
    this.misses.push(miss);
  }

  add(other: Tally): void {
    for (const [group, { right, wrong, missed }] of other.groups) {
      const counts = this.#counts(group);
      counts.right += right;
      counts.wrong += wrong;
      counts.missed += missed;
    }
    this.misses.push(...other.misses);
  }

  #counts(group: string): Counts {
    let counts = this.groups.get(group);
    if (counts === undefined) {
      counts = { right: 0, wrong: 0, missed: 0 };
      this.groups.set(group, counts);
    }
    return counts;
  }
}
