// Counts how often a value has changed: a version for questions that depend on it.
import { useRef } from 'react';

export function useCount(value: unknown): number {
  const last = useRef({ value, count: 0 });
  if (last.current.value !== value) last.current = { value, count: last.current.count + 1 };
  return last.current.count;
}
