// Remembers where the window was, and brings it back to a place that is still on a screen.
import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserWindow, Rectangle, Screen } from 'electron';
import { z } from 'zod';

const placeSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() });
type Place = z.infer<typeof placeSchema>;

export const smallest = { width: 900, height: 600 };
const usual = { width: 1440, height: 900 };

/** Enough of its upper edge lies on the screen to be taken and moved, in pixels. */
const grip = { width: 100, height: 30 };

export function canBeReached(place: Rectangle, screenArea: Rectangle): boolean {
  return (
    place.x + place.width - grip.width >= screenArea.x &&
    place.x + grip.width <= screenArea.x + screenArea.width &&
    place.y >= screenArea.y &&
    place.y + grip.height <= screenArea.y + screenArea.height
  );
}

export function rememberedPlace(file: string, screen: Screen): Partial<Rectangle> & { readonly maximized: boolean } {
  try {
    const place: Place = placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (screen.getAllDisplays().some(({ workArea }) => canBeReached(place, workArea))) return place;
  } catch {
    // Never opened before, or the file is no longer readable: the usual place does.
  }
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  return { width: Math.min(usual.width, width), height: Math.min(usual.height, height), maximized: false };
}

export function rememberPlace(window: BrowserWindow, file: string): void {
  const keep = (): void => {
    const place: Place = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      writeFileSync(file, JSON.stringify(place));
    } catch {
      // A full disk must not keep the window from closing.
    }
  };
  window.on('close', keep);
}
