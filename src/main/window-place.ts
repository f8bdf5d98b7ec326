// Remembers where the window was, and brings it back to a place that is still on a screen.
import { readFileSync, writeFileSync } from 'node:fs';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';

const placeSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() });
type Place = z.infer<typeof placeSchema>;

export const smallest = { width: 900, height: 600 };
const usual = { width: 1440, height: 900 };

const overlaps = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

export function rememberedPlace(file: string): Partial<Rectangle> & { readonly maximized: boolean } {
  try {
    const place: Place = placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (screen.getAllDisplays().some((display) => overlaps(display.workArea, place))) return place;
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
