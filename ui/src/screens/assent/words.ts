import unfit from '../../../../assets/child/unfit-words.json';

type Language = 'mn' | 'en';

/** What a child should not read on its own screen; a test reads what is on the screen against them. */
export const notForChildren: Record<Language, readonly string[]> = {
  mn: [...unfit.any_screen.mn, ...unfit.own_screen.mn],
  en: [...unfit.any_screen.en, ...unfit.own_screen.en],
};

/** The words of the list that stand in a text. */
export function foundIn(text: string, language: Language): string[] {
  const plain = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return notForChildren[language].filter((word) => plain.includes(` ${word}`));
}
