import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Tree } from './tree.ts';

/** What reading one file gives: its tree unless the file is broken, what is wrong with it, and its decoded text when it has one. */
export interface FileReading {
  readonly tree: Tree | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The original text without its byte order mark: what places of the file are offsets into. */
  readonly text?: string;
}

/** Reads the bytes of one format into a located tree. `file` is the path that places carry. */
export type Reader = (bytes: Uint8Array, file: string) => FileReading;
