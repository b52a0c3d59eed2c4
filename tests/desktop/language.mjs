// The language in which a journey goes: the one that is named when it is started, else the default.

export const language = process.argv[2] ?? 'mn';

/** That language, where it is not the default. */
export const otherwise = language === 'mn' ? undefined : language;

/** The unlock screen speaks it. */
export async function speak(window) {
  await window.see('#unlock-passphrase, [data-gone]');
  const spoken = await window.run('return document.documentElement.lang');
  if (spoken !== language) await window.click(`button[lang="${language}"]`);
  await window.see(`html[lang="${language}"]`);
}
