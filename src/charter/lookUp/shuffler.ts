/** The numbers below `count`, in a new order at each call and the same on every machine (mulberry32, Fisher and Yates). */
export function shuffler(count: number): () => readonly number[] {
  let state = 20_261_129;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
  return () => {
    const numbers = Array.from({ length: count }, (_, index) => index);
    for (let last = count - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [numbers[last], numbers[other]] = [numbers[other] ?? 0, numbers[last] ?? 0];
    }
    return numbers;
  };
}
