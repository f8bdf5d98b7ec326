// Keys of a page: single letters that act wherever the focus is, except where one types or a control has its own use for them.
import { useEffect, useRef } from 'react';

export type Key = {
  /** As KeyboardEvent.key gives it: " ", ".", "b", "?". */
  readonly key: string;
  readonly run: () => void;
  /** Ctrl, or Command on a Mac. */
  readonly command?: boolean;
};

/** Space and Enter press the button that has the focus. */
const pressed = 'button, a, summary, [role="checkbox"], [role="switch"], [role="menuitem"], [role="combobox"]';
const typed = 'input, textarea, select, [contenteditable="true"]';

function isTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.defaultPrevented || event.isComposing || event.repeat || event.altKey) return true;
  if (document.querySelector('[role="dialog"][data-state="open"], [role="menu"]') !== null) return true;
  if (!(target instanceof Element)) return false;
  const command = event.ctrlKey || event.metaKey;
  if (!command && target.closest(typed) !== null) return true;
  return (event.key === ' ' || event.key === 'Enter') && target.closest(pressed) !== null;
}

export function useKeys(keys: readonly Key[]): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const take = (event: KeyboardEvent): void => {
      if (isTaken(event)) return;
      const command = event.ctrlKey || event.metaKey;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const found = current.current.find((one) => one.key === key && (one.command ?? false) === command);
      if (found === undefined) return;
      event.preventDefault();
      found.run();
    };
    window.addEventListener('keydown', take);
    return () => window.removeEventListener('keydown', take);
  }, []);
}
