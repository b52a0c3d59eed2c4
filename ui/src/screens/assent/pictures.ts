/** Every picture there is, by `folder/name`. What has none is shown as words alone. */
const files = import.meta.glob<string>('../../../../assets/pictures/child/*/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

const byName = new Map(
  Object.entries(files).map(([path, url]) => [
    path
      .split('/')
      .slice(-2)
      .join('/')
      .replace(/\.svg$/, ''),
    url,
  ]),
);

export function pictureOf(name: string): string | undefined {
  return byName.get(name);
}
