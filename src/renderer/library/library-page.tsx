// Personas and scenarios: the shipped ones and the owner's.
import { Frame } from '../app/frame.tsx';

export function LibraryPage() {
  return <Frame title="Personas and scenarios">{null}</Frame>;
}
