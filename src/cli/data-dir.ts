// Where runs are kept when the user names no folder: the platform's place for application data.
import { homedir } from 'node:os';
import { join } from 'node:path';

/** $REHEARSAL_DATA_DIR, else %APPDATA%, ~/Library/Application Support or $XDG_DATA_HOME (XDG Base Directory 0.8). */
export function defaultDataDir(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  const { REHEARSAL_DATA_DIR, APPDATA, XDG_DATA_HOME } = environment;
  if (REHEARSAL_DATA_DIR) return REHEARSAL_DATA_DIR;
  if (platform === 'win32') return join(APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Rehearsal');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Rehearsal');
  return join(XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'rehearsal');
}
