// Every run that is stored, and the search over what was said.
import { Frame } from '../app/frame.tsx';

export function RunsPage() {
  return <Frame title="Runs">{null}</Frame>;
}
