import { fileURLToPath } from 'node:url';

/** The folder of the package's own outlines, indicator sets and schemas. The one place that knows where it lies beside src/ and dist/. */
export const TEMPLATES = fileURLToPath(new URL('../templates/', import.meta.url));
