@echo off
rem The terminal program of the installed app: a window's program has no console, so its binary runs as plain Node.
setlocal
set ELECTRON_RUN_AS_NODE=1
"%~dp0..\Rehearsal.exe" "%~dp0..\resources\app.asar.unpacked\out\main\cli.js" %*
