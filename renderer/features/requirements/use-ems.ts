import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How wide an element is, in whole ems of its own text; follows its size and the theme. */
export function useEms<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [ems, setEms] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => {
      const em = Number.parseFloat(getComputedStyle(current).fontSize);
      if (current.clientWidth > 0) setEms(Math.floor(current.clientWidth / em));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, []);
  return [element, ems];
}
