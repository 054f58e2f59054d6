/**
 * How many times longer a function takes over 20,000 characters than over 5,000: about 4 where it is linear, 16 where it is quadratic.
 * The best of several runs each.
 */
export function growth(read: (text: string) => unknown, part: string): number {
  const small = part.repeat(5_000 / part.length);
  const large = part.repeat(20_000 / part.length);
  const best = { small: Infinity, large: Infinity };
  for (let run = 0; run < 5; run++) {
    best.small = Math.min(best.small, time(read, small));
    best.large = Math.min(best.large, time(read, large));
  }
  // Below a millisecond the figure says little.
  return best.large / Math.max(best.small, 1);
}

/** Milliseconds of this process, not of the clock: other programs do not count. */
function time(read: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
