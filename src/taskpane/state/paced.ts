/** Passes a value on at once, and of those that follow within `ms` milliseconds only the last, when they are over. */
export function paced<Value>(pass: (value: Value) => void, ms: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { value: Value } | undefined;
  const rest = () => {
    timer = undefined;
    if (!waiting) return;
    const { value } = waiting;
    waiting = undefined;
    say(value);
  };
  function say(value: Value): void {
    if (timer !== undefined) {
      waiting = { value };
      return;
    }
    timer = setTimeout(rest, ms);
    pass(value);
  }
  /** Nothing is passed on any more. */
  function stop(): void {
    clearTimeout(timer);
    waiting = undefined;
  }
  return { say, stop };
}
