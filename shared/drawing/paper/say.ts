/** Gives a text of a locale, by its namespace and key, in the language of the reader. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;
