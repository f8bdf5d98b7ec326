// One stored run: its sessions, and each dialogue.
import { Frame } from '../app/frame.tsx';

export function RunPage(_props: { readonly runId: string; readonly sessionId: string | null }) {
  return <Frame title="Run">{null}</Frame>;
}
