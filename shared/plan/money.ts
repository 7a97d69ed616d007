const USUAL_DIGITS = 2;

/** How many digits a currency has after the point: 2 for EUR, 0 for JPY; 2 where none is chosen or it is not known. */
export function minorDigits(currency: string | null): number {
  if (currency === null) return USUAL_DIGITS;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return maximumFractionDigits ?? USUAL_DIGITS;
}

/** An amount in the smallest unit of its currency; what is finer is rounded. */
export function toMinor(amount: number, digits: number): number {
  return Math.round(Number((amount * 10 ** digits).toPrecision(15)));
}
