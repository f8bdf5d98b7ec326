// Tells what the app was started for: with a command it is the terminal program, without one it opens the window.
const asksForTerminal = /^(?:[^-].*|-h|--help|-V|--version)$/;

/** Arguments of the terminal program; null where the window is wanted, which takes none but Chromium's switches. */
export function terminalArguments(given: readonly string[]): readonly string[] | null {
  // Root has to pass it for Chromium to start at all; it is no word to the terminal.
  const args = given.filter((one) => one !== '--no-sandbox');
  return asksForTerminal.test(args[0] ?? '-') ? args : null;
}
