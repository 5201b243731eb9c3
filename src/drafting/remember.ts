/**
 * Remembers what a pure function made of an object, for as long as that object lives. One turn asks for the same profile,
 * ranking and patterns many times; drafts and packs are immutable, so the answer is the same each time (measured: without
 * this, drawing a shortlist works out every target of the pack thirty times).
 */
export function rememberBy<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.made;
    const fresh = { made: make(key) };
    made.set(key, fresh);
    return fresh.made;
  };
}

/** The same for a function of two objects. */
export function rememberByPair<One extends object, Other extends object, Made>(
  make: (one: One, other: Other) => Made,
): (one: One, other: Other) => Made {
  const byOne = rememberBy((one: One) => rememberBy((other: Other) => make(one, other)));
  return (one, other) => byOne(one)(other);
}

/** The texts of one turn: its message as typed, and what is wanted of it. */
const TEXTS_KEPT = 4;

/** Remembers what a pure function made of the last few texts: a turn asks the same of its one message in many places. */
export function rememberLast<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    kept.set(text, made);
    const [oldest] = kept.keys();
    if (kept.size > TEXTS_KEPT && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}

/**
 * Equal values become one object, as long as they are among the last `most` that came by, so that what is remembered by an
 * object serves a draft's next turn too. Values are plain data with their keys in a fixed order.
 */
export function keepOneOfEach<Value extends object>(most: number): (value: Value) => Value {
  const kept = keepByText<Value>(most);
  return (value) => kept(JSON.stringify(value), () => value);
}

/** What was made for a text, as long as that is among the last `most` that came by. */
export function keepByText<Made>(most: number): (text: string, make: () => Made) => Made {
  const kept = new Map<string, Made>();
  return (text, make) => {
    const made = kept.get(text) ?? make();
    // Taken out and put back, it is the newest: the first of the map is the one longest unused.
    kept.delete(text);
    kept.set(text, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}

/** Works something out when it is first asked for, and keeps it. */
export function once<Made>(make: () => Made): () => Made {
  let known: { readonly made: Made } | undefined;
  return () => (known ??= { made: make() }).made;
}
