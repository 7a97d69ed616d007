/** Gives a text of the locale namespace `seeing` in the language of the reader. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;
