type Named = { readonly name: string; readonly role: string };

/** Longest name and role, in characters. */
const LONGEST = 500;

/** Somebody as they are typed on one line: a name, and behind a comma or tab a role. Null for no name. */
export function readAttendee(line: string): Named | null {
  const [name = '', ...rest] = line.split(/[,;\t、,]/);
  const trimmed = name.trim().slice(0, LONGEST);
  return trimmed === ''
    ? null
    : {
        name: trimmed,
        role: rest
          .map((part) => part.trim())
          .join(', ')
          .slice(0, LONGEST),
      };
}

/** The attendance as it is typed, one a line; at most 200. */
export function readAttendees(text: string): readonly Named[] {
  return text
    .split('\n')
    .flatMap((line) => readAttendee(line) ?? [])
    .slice(0, 200);
}
