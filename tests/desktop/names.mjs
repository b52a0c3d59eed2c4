// What stands behind a reason in a store that the demonstration made: no picture of the window may show it (P7).

/**
 * Names and numbers of the children and of the people around them, as somebody who may see them is told for a reason. `ask` is a
 * way to the commands, by their name and request.
 */
export async function namesBehind(ask) {
  const found = new Set();
  // Whoever receives bundles is named openly, and may be called as some child's father is.
  const { recipients } = await ask('recipients', {});
  const openly = new Set(recipients.flatMap((one) => one.contact.split(/[\s.,]+/)));
  const { rows } = await ask('cases', { search: '', status: '', offset: 0, limit: 100 });
  for (const { case: id } of rows) {
    const { identity, people } = await ask('reveal_identity', { case: id, reason: 'contact', note: '' });
    const { given, patronymic, clan, phone, registration_number } = identity ?? {};
    for (const text of [given, patronymic, clan, phone, registration_number]) found.add(text);
    for (const one of people) found.add(one.name).add(one.phone);
  }
  return [...found].filter((text) => text && !openly.has(text));
}
