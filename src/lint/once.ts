/** A function that works out its answer about a thing once, however many rules ask; forgotten with the thing. */
export function once<Thing extends object, Answer>(answer: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    let found = known.get(thing);
    if (found === undefined) known.set(thing, (found = { answer: answer(thing) }));
    return found.answer;
  };
}
