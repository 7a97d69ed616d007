import css from './print.module.css';

/** Prints one element as it is, with nothing around it, over as many pages as it takes. */
export function printElement(element: HTMLElement): void {
  const holder = document.createElement('div');
  holder.className = css.printed ?? '';
  holder.ariaHidden = 'true';
  holder.append(element.cloneNode(true));
  document.body.append(holder);
  window.addEventListener('afterprint', () => holder.remove(), { once: true });
  window.print();
}
