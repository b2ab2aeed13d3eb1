/** Cuts a text that is too long for its place, and shows that it does; no character is cut in two. */
export function shorten(long: string, limit: number): string {
  const characters = [...long];
  return characters.length <= limit ? long : `${characters.slice(0, limit - 1).join('')}…`;
}
