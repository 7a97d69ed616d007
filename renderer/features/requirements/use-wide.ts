import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Whether an element has room for so many ems of its own text. */
export function useWide<T extends HTMLElement>(ems: number): readonly [RefObject<T | null>, boolean] {
  const element = useRef<T>(null);
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => setWide(current.clientWidth >= ems * Number.parseFloat(getComputedStyle(current).fontSize));
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, [ems]);
  return [element, isWide];
}
