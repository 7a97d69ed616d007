/** The name of the file of one page: as it is where there is one page, else with the page's number before the ending. */
export function numberedName(name: string, page: number, of: number): string {
  if (of === 1) return name;
  const at = name.lastIndexOf('.');
  const digits = String(page).padStart(String(of).length, '0');
  return at <= 0 ? `${name} ${digits}` : `${name.slice(0, at)} ${digits}${name.slice(at)}`;
}
