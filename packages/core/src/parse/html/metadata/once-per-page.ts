/** A function of a page that is computed once: several rules ask the same, and most pages answer without it. */
export function oncePerPage<Page extends object, Value>(
  compute: (page: Page) => Value,
): (page: Page) => Value {
  const known = new WeakMap<Page, { readonly value: Value }>();
  return (page) => {
    let entry = known.get(page);
    if (entry === undefined) known.set(page, (entry = { value: compute(page) }));
    return entry.value;
  };
}
