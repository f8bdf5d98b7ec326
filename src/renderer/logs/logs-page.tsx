// Conversation logs of the owner: brought in, anonymised, reviewed.
import { Frame } from '../app/frame.tsx';

export function LogsPage() {
  return <Frame title="Logs">{null}</Frame>;
}
