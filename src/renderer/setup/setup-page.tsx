// Sets a run up without a file: who talks with what about what, and what it costs.
import { Frame } from '../app/frame.tsx';

export function SetupPage() {
  return <Frame title="New run">{null}</Frame>;
}
