/** Every English text, one namespace per file. */
export const texts = import.meta.glob<object>('#catalog/locales/en/*.json', { eager: true, import: 'default' });
