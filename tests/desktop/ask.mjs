/** The same door as every button of the page, for what is not the matter of a step. */
export async function ask({ window }, name, request) {
  const answer = await window.runAsync(
    `const [name, request, done] = [arguments[0], arguments[1], arguments[arguments.length - 1]];
     window.__TAURI_INTERNALS__.invoke('plugin:itgel|' + name, { request }).then((view) => done({ view }), (failure) => done({ failure }));`,
    name,
    request,
  );
  if (answer.failure) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
  return answer.view;
}
