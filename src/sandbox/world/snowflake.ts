/** The first millisecond of 2015, from which Discord counts (reference.mdx, "Snowflakes"). */
const DISCORD_EPOCH = 1_420_070_400_000;

/** Makes 19-digit ids that always rise, also within one millisecond and when the machine's clock is set back. */
export class Snowflakes {
  #last: bigint;

  /** @param last the largest id in use, or null in a new world */
  constructor(last: string | null) {
    this.#last = BigInt(last ?? 0);
  }

  next(now = Date.now()): string {
    const first = BigInt(now - DISCORD_EPOCH) << 22n;
    this.#last = first > this.#last ? first : this.#last + 1n;
    return this.#last.toString();
  }
}
