/** Every Japanese text, one namespace per file. */
export const texts = import.meta.glob<object>('#catalog/locales/ja/*.json', { eager: true, import: 'default' });
