// Entry of the app: with a command it is the terminal program, without one it opens the window.
import { app } from 'electron';
import { terminalArguments } from './arguments.ts';
import { runTerminal } from './terminal.ts';

// Electron waits for this module before it becomes ready, and so never does where the terminal answers.
const command = app.isPackaged ? terminalArguments(process.argv.slice(1)) : null;
if (command === null) await import('./window.ts');
else process.exit(await runTerminal(command));
