// Numbers in words, the same wherever they are shown.

/** In the largest binary unit that gives at least 1: "90 bytes", "712 KiB", "34 MiB", "5.2 GiB". */
export function formatBytes(count: number): string {
  if (count < 1024) return `${count} bytes`;
  if (count < 1024 ** 2) return `${(count / 1024).toFixed(0)} KiB`;
  if (count < 1024 ** 3) return `${(count / 1024 ** 2).toFixed(0)} MiB`;
  return `${(count / 1024 ** 3).toFixed(1)} GiB`;
}
