/** A function that keeps its last answer for as long as it is asked with the same tables. */
export function kept<Args extends readonly object[], Made>(make: (...args: Args) => Made): (...args: Args) => Made {
  let last: { readonly args: Args; readonly made: Made } | null = null;
  return (...args) => {
    if (!last || args.some((arg, at) => arg !== last?.args[at])) last = { args, made: make(...args) };
    return last.made;
  };
}
