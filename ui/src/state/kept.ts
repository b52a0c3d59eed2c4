type Fields = Record<string, unknown>;

const plain = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What was kept, in the form as it is now: only fields that it still has, and only of their kind. What another version of
 * the program kept is no text of this form.
 */
export function newest<T extends object>(form: T, typed: string): T {
  let kept: unknown;
  try {
    kept = JSON.parse(typed);
  } catch {
    return form;
  }
  return plain(kept) ? (merged(form as Fields, kept) as T) : form;
}

function merged(form: Fields, kept: Fields): Fields {
  const field = (name: string, value: unknown): unknown => {
    if (!(name in kept)) return value;
    const was = kept[name];
    if (plain(value)) return plain(was) ? merged(value, was) : value;
    return typeof was === typeof value && Array.isArray(was) === Array.isArray(value) && was !== null ? was : value;
  };
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, field(name, value)]));
}
