// How wide a drawing is: letters in it are as large as those around it, on a phone as on a screen.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Before anything is measured, as where nothing is drawn. */
const USUAL = 560;
/** Between two labels at least. */
const GAP = 8;
/** As page.css has it for drawings. */
const SIZE = '13px';

let ruler: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in a drawing. */
export function widthOf(text: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return text.length * GAP;
  ruler.font = `${SIZE} ${getComputedStyle(document.body).fontFamily}`;
  return ruler.measureText(text).width;
}

/** @returns what to put on the element, and its width in pixels */
export function useWidth<T extends Element>() {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const now = Math.round(element.getBoundingClientRect().width);
      if (now > 0) setWidth(now);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { ref, width };
}

export interface Label {
  /** Where it belongs, and where its middle is drawn, so that it ends within the drawing. */
  at: number;
  middle: number;
  text: string;
}

/** Labels of an axis between two ends, in their order: none is cut off at an end, and where they would touch, every second one stays, or every third. */
export function labelsWithin(labels: readonly { at: number; text: string }[], from: number, until: number): Label[] {
  const placed = labels.map(({ at, text }) => {
    const half = widthOf(text) / 2;
    return { at, text, half, middle: Math.min(Math.max(at, from + half), until - half) };
  });
  const touch = (each: (typeof placed)[number], next: (typeof placed)[number] | undefined) => next !== undefined && each.middle + each.half + GAP > next.middle - next.half;
  for (let step = 1; step < placed.length; step++) {
    const kept = placed.filter((_, index) => index % step === 0);
    if (!kept.some((each, index) => touch(each, kept[index + 1]))) return kept;
  }
  return placed.slice(0, 1);
}
