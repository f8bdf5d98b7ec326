// Calls whose failure belongs on the live view: it is kept in the store, and the line above the stage shows it.
import { useRuns } from './run-store.ts';

/** @returns whether it went well; what went wrong is shown */
export async function trying(work: () => Promise<unknown>): Promise<boolean> {
  useRuns.setState({ error: null });
  try {
    await work();
    return true;
  } catch (error) {
    useRuns.setState({ error });
    return false;
  }
}
