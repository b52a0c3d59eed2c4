/** The soft note on a text that looks as if it named somebody; components know neither the rule nor the words. */
let look: (text: string) => Promise<string> = () => Promise.resolve('');

export function remarkNames(by: (text: string) => Promise<string>) {
  look = by;
}

/** What is to be said about a text that was left, or nothing. It never stands in the way of saving. */
export async function remark(text: string): Promise<string> {
  if (text.trim() === '') return '';
  try {
    return await look(text);
  } catch {
    return '';
  }
}
