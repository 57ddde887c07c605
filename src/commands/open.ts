import { spawn } from 'node:child_process';

/** Opens a file with the program the system has for it (Word), without waiting for it. */
export function openWithSystem(path: string): void {
  const [command, ...args] = opener(path);
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  // Nothing to open with (a server, a CI job): the file is written all the same.
  child.on('error', () => undefined);
  child.unref();
}

function opener(path: string): [string, ...string[]] {
  switch (process.platform) {
    case 'win32':
      // Not `cmd /c start`, which would run what stands behind an `&` in a folder's name.
      return ['explorer.exe', path];
    case 'darwin':
      return ['open', path];
    default:
      return ['xdg-open', path];
  }
}
