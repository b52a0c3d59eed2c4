// What must not be read on a screen.

/** None of these words can be read on the screen. */
export async function unseen({ window }, words, where) {
  const text = (await window.run('return document.body.innerText')).toLowerCase();
  const fields = await window.run(
    'return [...document.querySelectorAll("input")].filter((e) => e.checkVisibility?.() ?? e.offsetParent).map((e) => e.value).join(" ")',
  );
  for (const word of words)
    if (`${text} ${fields.toLowerCase()}`.includes(word.toLowerCase()))
      throw new Error(`“${word}” can be read on ${where}`);
}
