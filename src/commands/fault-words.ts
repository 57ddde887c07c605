import type { FormFault } from '../compile.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Sources } from '../diagnostic/place.ts';
import { finding, type FormatContext } from '../format/finding.ts';
import { PLAIN } from '../format/style.ts';
import type { Shell } from './shell.ts';
import { viewContext } from './show.ts';

/** Diagnostics as they are told to the unit that must mend them: in Vietnamese, whatever the screen speaks. */
export async function faultWords(
  dir: string,
  sources: Sources,
  shell: Shell,
): Promise<(diagnostic: Diagnostic) => FormFault> {
  const { VI, VI_SCREEN } = await import('../i18n/vi.ts');
  const context: FormatContext = { ...viewContext(dir, sources, PLAIN, shell), catalogue: VI, screen: VI_SCREEN };
  return (diagnostic) => {
    const { message, hint } = finding(diagnostic, context);
    const args: Readonly<Record<string, unknown>> = diagnostic.args;
    const { ['task']: task, ['indicator']: indicator } = args;
    return {
      place: diagnostic.place,
      severity: diagnostic.severity,
      text: message,
      ...(hint !== undefined && { hint }),
      ...(typeof task === 'string' && { task }),
      ...(typeof indicator === 'string' && { indicator }),
    };
  };
}
