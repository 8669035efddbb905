/** Has this process's clock go wrong by so many milliseconds, in either of its two forms: dates and instants. Timers go on as before. */
export function shiftClock(milliseconds: number): void {
  const { now } = Date;
  const shiftedNow = () => now() + milliseconds;
  globalThis.Date = new Proxy(Date, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length > 0 ? values : [shiftedNow()], newTarget),
    get: (target, key) => (key === 'now' ? shiftedNow : Reflect.get(target, key)),
  });
  const { instant } = Temporal.Now;
  Object.defineProperty(Temporal.Now, 'instant', {
    value: () => instant().add({ milliseconds }),
  });
}
