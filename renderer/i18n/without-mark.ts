/** A title of the native menu without the mark of its key: `&View`, `表示(&V)`. */
export const withoutMark = (title: string): string => title.replace(/\(&.\)|&/g, '');
