// Where runs are kept when the user names no folder: the platform's place for application data.

/** $REHEARSAL_DATA_DIR, else %APPDATA%, ~/Library/Application Support or $XDG_DATA_HOME (XDG Base Directory 0.8). */
export function defaultDataDir(machine: {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The user's home folder. */
  readonly home: string;
}): string {
  const { REHEARSAL_DATA_DIR, APPDATA, XDG_DATA_HOME } = machine.environment;
  if (REHEARSAL_DATA_DIR) return REHEARSAL_DATA_DIR;
  if (machine.platform === 'win32') return `${APPDATA ?? `${machine.home}\\AppData\\Roaming`}\\Rehearsal`;
  if (machine.platform === 'darwin') return `${machine.home}/Library/Application Support/Rehearsal`;
  return `${XDG_DATA_HOME || `${machine.home}/.local/share`}/rehearsal`;
}
